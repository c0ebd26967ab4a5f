using Lectern.Comparisons;

namespace Lectern.Annotations.Phrasing;

/// <summary>A sentence that somebody spoke, as words.</summary>
internal sealed class SpokenSentence
{
    private const int MostWords = 400;

    private readonly SpokenWord[] _words;

    private SpokenSentence(string text, SourceSpan span, Turn turn, SpokenWord[] words)
    {
        (Text, Span, Turn, _words) = (text, span, turn, words);
        Keys = Array.ConvertAll(words, w => w.Key);
        var capitals = words.Count(w => w.IsCapital);
        IsShouted = words.Length > 2 && capitals * 10 > words.Length * 8;
        for (var end = span.End; end > span.Start && !char.IsLetterOrDigit(text[end - 1]); end--)
        {
            IsQuestion |= text[end - 1] is '?' or '？';
        }
    }

    /// <summary>The whole canonical text.</summary>
    public string Text { get; }

    /// <summary>The sentence's place in it.</summary>
    public SourceSpan Span { get; }

    /// <summary>The turn in which it stands.</summary>
    public Turn Turn { get; }

    /// <summary>Its words, in order.</summary>
    public ReadOnlySpan<SpokenWord> Words => _words;

    /// <summary>The folded forms of its words.</summary>
    public IReadOnlyList<string> Keys { get; }

    public int Count => _words.Length;

    /// <summary>It ends with a question mark.</summary>
    public bool IsQuestion { get; }

    /// <summary>Nearly all its words begin with capitals, so capitals say nothing.</summary>
    public bool IsShouted { get; }

    public SpokenWord this[int index] => _words[index];

    /// <summary>The place of the words from the first to the last, both included.</summary>
    public SourceSpan SpanOf(int first, int last) => new(_words[first].Start, _words[last].End);

    /// <summary>A word is kept apart from the one before, or there is none.</summary>
    public bool Opens(int index) => index <= 0 || index >= _words.Length || _words[index].Opens;

    /// <summary>The character after a word, past spaces; '\0' at the end of the sentence.</summary>
    public char MarkAfter(int index)
    {
        var at = _words[index].End;
        while (at < Span.End && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        return at < Span.End ? Text[at] : '\0';
    }

    /// <summary>The first word that begins at an offset or after it; <see cref="Count"/> where there is none.</summary>
    public int IndexAt(int offset)
    {
        var index = Array.FindIndex(_words, w => w.Start >= offset);
        return index < 0 ? _words.Length : index;
    }

    /// <summary>Reads a sentence; null where it has no words, or so many that it is none.</summary>
    public static SpokenSentence? Read(string text, SourceSpan span, Turn turn)
    {
        var words = new List<SpokenWord>();
        var scanner = new WordScanner(text.AsSpan(span.Start, span.Length));
        var last = span.Start;
        while (scanner.MoveNext())
        {
            var (start, end) = (span.Start + scanner.Start, span.Start + scanner.End);
            var opens = words.Count > 0 && Parts(text.AsSpan(last, start - last));
            if (Elisions.LengthIn(scanner.Key) is > 0 and var key && Elisions.LengthIn(text.AsSpan(start, end - start), scanner.Key) is > 0 and var letters)
            {
                words.Add(new SpokenWord(start, start + letters, new string(scanner.Key[..key]), char.IsUpper(text[start]), opens));
                words.Add(new SpokenWord(start + letters, end, new string(scanner.Key[key..]), char.IsUpper(text[start + letters]), false));
            }
            else
            {
                words.Add(new SpokenWord(start, end, new string(scanner.Key), char.IsUpper(text[start]), opens));
            }

            last = end;
            if (words.Count > MostWords)
            {
                return null;
            }
        }

        return words.Count == 0 ? null : new SpokenSentence(text, span, turn, [.. words]);
    }

    // A hyphen or an apostrophe without spaces joins; so does a full stop after an initial.
    private static bool Parts(ReadOnlySpan<char> between)
    {
        if (between.Length == 1 && Folding.Fold(between[0]) is '-' or '\'' or '/' or '.')
        {
            return false;
        }

        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c is not ('.' or '\u00AD' or '*' or '_' or '№' or '#'))
            {
                return true;
            }
        }

        return false;
    }
}
