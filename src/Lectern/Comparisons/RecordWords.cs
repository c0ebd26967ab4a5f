using System.Runtime.InteropServices;
using System.Text;

namespace Lectern.Comparisons;

/// <summary>The words of a transcript's turns in order, each known only as far as a quotation knows it.</summary>
/// <remarks>Directions and clutter inside a turn are no words of it, so a quotation runs over them.</remarks>
internal sealed class RecordWords
{
    private const int Unknown = -1;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _keys = [];
    private readonly HashSet<int> _firstOfParts = [];
    private readonly int[] _firstOfTurn;

    private RecordWords(Transcript transcript)
    {
        Transcript = transcript;
        _firstOfTurn = new int[transcript.Turns.Count + 1];
    }

    public Transcript Transcript { get; }

    public string Text => Transcript.Source.Text;

    public int Count => _keys.Count;

    /// <summary>Reads the turns; a word that the quotation does not hold gets no key.</summary>
    public static RecordWords Read(Transcript transcript, QuotedVocabulary vocabulary)
    {
        var words = new RecordWords(transcript);
        for (var turn = 0; turn < transcript.Turns.Count; turn++)
        {
            words._firstOfTurn[turn] = words.Count;
            foreach (var part in transcript.Turns[turn].Parts)
            {
                words._firstOfParts.Add(words.Count);
                var scanner = new WordScanner(transcript.Source.Slice(part));
                while (scanner.MoveNext())
                {
                    words._starts.Add(part.Start + scanner.Start);
                    words._ends.Add(part.Start + scanner.End);
                    words._keys.Add(vocabulary.TryGet(scanner.Key, out var key) ? key : Unknown);
                }
            }
        }

        words._firstOfTurn[^1] = words.Count;
        return words;
    }

    /// <summary>Number of the word in the quotation's vocabulary, negative where it is not in it.</summary>
    public int Key(int word) => _keys[word];

    public ReadOnlySpan<int> Keys => CollectionsMarshal.AsSpan(_keys);

    public SourceSpan Span(int word) => new(_starts[word], _ends[word]);

    /// <summary>From the first word to the last, both included.</summary>
    public SourceSpan Span(int first, int last) => new(_starts[first], _ends[last]);

    /// <summary>The words from first to last as printed, on one line, without what was left out between the parts of their turn.</summary>
    public string Printed(int first, int last)
    {
        var text = new StringBuilder();
        for (var word = first; word <= last; word++)
        {
            text.Append(Text, _starts[word], _ends[word] - _starts[word]);
            if (word < last)
            {
                var between = After(word);
                var blank = between.IndexOf('\n') >= 0 || _firstOfParts.Contains(word + 1);
                text.Append(blank ? " " : between);
            }
        }

        return text.ToString();
    }

    /// <summary>What stands between a word and the one after it, in the canonical text.</summary>
    public ReadOnlySpan<char> After(int word) => Text.AsSpan(_ends[word], _starts[word + 1] - _ends[word]);

    public int TurnOf(int word)
    {
        var at = Array.BinarySearch(_firstOfTurn, word);
        at = at < 0 ? ~at - 1 : at;
        // A turn without words begins where the next one does.
        while (_firstOfTurn[at + 1] == word)
        {
            at++;
        }

        return at;
    }

    public int FirstOfTurn(int turn) => _firstOfTurn[turn];

    public int EndOfTurn(int turn) => _firstOfTurn[turn + 1];

    /// <summary>The folded form of any word.</summary>
    public string Folded(int word)
    {
        var scanner = new WordScanner(Text.AsSpan(_starts[word], _ends[word] - _starts[word]));
        return scanner.MoveNext() ? scanner.Key.ToString() : "";
    }
}
