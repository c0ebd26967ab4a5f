namespace Lectern.Annotations.Mentions;

/// <summary>The words of one stretch of text in one language, with the known forms among them.</summary>
internal sealed class Passage
{
    private readonly FormMatch?[] _matches;
    private readonly bool[] _inside;

    public Passage(string text, SourceSpan span, Lexicon lexicon, HashSet<ulong> ordinary)
    {
        (Text, Lexicon, Ordinary) = (text, lexicon, ordinary);
        Tokenizer.Cut(text, span, Tokens);
        _matches = new FormMatch?[Tokens.Count];
        _inside = new bool[Tokens.Count];
        for (var i = 0; i < Tokens.Count;)
        {
            var match = lexicon.Known.Longest(text, Tokens, i);
            if (match is not null)
            {
                _matches[i] = match;
                if (match.Of(MentionClass.Person) is null)
                {
                    Array.Fill(_inside, true, i + 1, match.Count - 1);
                }

                i = match.End;
            }
            else
            {
                i++;
            }
        }
    }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    /// <summary>Words that the document also writes without a capital.</summary>
    public HashSet<ulong> Ordinary { get; }

    public List<Token> Tokens { get; } = [];

    /// <summary>The known form that begins at a word, longest first come; null where none does or another covers the word.</summary>
    public FormMatch? MatchAt(int at) => at < _matches.Length ? _matches[at] : null;

    /// <summary>The word is a later word of a known form that names no person.</summary>
    public bool IsInside(int at) => _inside[at];

    public IEnumerable<FormMatch> Matches => _matches.OfType<FormMatch>();

    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    /// <summary>The text from one word up to, not including, another.</summary>
    public string Words(int from, int to) => Text[Tokens[from].Start..Tokens[to - 1].End];

    public bool IsOrdinary(int at) => Ordinary.Contains(Tokens[at].Hash);
}
