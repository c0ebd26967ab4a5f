using System.Buffers;

namespace Lectern.Comparisons;

/// <summary>A sentence of a turn: its words, and its place with the marks around them.</summary>
internal sealed record RecordSentence(WordRange Words, SourceSpan Span, bool IsQuestion);

/// <summary>Cuts turns into sentences.</summary>
internal sealed class RecordSentences
{
    private const string Closing = "\"'”’»)]“";
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"'“„«‘([");
    private readonly RecordWords _record;
    private readonly int[] _blockStarts;
    private readonly Dictionary<int, List<RecordSentence>> _ofTurn = [];

    public RecordSentences(RecordWords record)
    {
        _record = record;
        _blockStarts = [.. record.Transcript.Source.Blocks.Select(b => b.Span.Start)];
    }

    /// <summary>The sentences of a turn, in order.</summary>
    public IReadOnlyList<RecordSentence> Of(int turn)
    {
        if (!_ofTurn.TryGetValue(turn, out var sentences))
        {
            _ofTurn[turn] = sentences = Cut(turn);
        }

        return sentences;
    }

    /// <summary>Which sentence of its turn holds a word.</summary>
    public int IndexOf(int turn, int word)
    {
        var sentences = Of(turn);
        return Math.Min(sentences.Count - 1, Ordered.FirstAfter(sentences, word, static sentence => sentence.Words.End));
    }

    /// <summary>The sentence of a word.</summary>
    public RecordSentence At(int word)
    {
        var turn = _record.TurnOf(word);
        return Of(turn)[IndexOf(turn, word)];
    }

    private List<RecordSentence> Cut(int turn)
    {
        var sentences = new List<RecordSentence>();
        var first = _record.FirstOfTurn(turn);
        var end = _record.EndOfTurn(turn);
        var turnSpan = _record.Transcript.Turns[turn].Span;
        for (var word = first; word < end; word++)
        {
            if (word + 1 < end && !BreaksAfter(word))
            {
                continue;
            }

            var start = Leftward(_record.Span(first).Start, sentences.Count == 0 ? turnSpan.Start : sentences[^1].Span.End);
            var stop = Rightward(_record.Span(word).End, word + 1 < end ? _record.Span(word + 1).Start : turnSpan.End);
            var marks = _record.Text.AsSpan(_record.Span(word).End, stop - _record.Span(word).End);
            sentences.Add(new RecordSentence(new WordRange(first, word + 1), new SourceSpan(start, stop), marks.Contains('?')));
            first = word + 1;
        }

        return sentences;
    }

    private bool BreaksAfter(int word)
    {
        var between = _record.After(word);
        if (between.Length == 1 && between[0] == ' ')
        {
            return false;
        }

        if (CrossesBlock(_record.Span(word).End, _record.Span(word + 1).Start) || between.Contains("\n\n", StringComparison.Ordinal))
        {
            return true;
        }

        var mark = between.IndexOfAny(".!?…");
        if (mark < 0 || between[(mark + 1)..].IndexOfAny(" \n\t\u00A0") < 0)
        {
            return false;
        }

        var next = _record.Text[_record.Span(word + 1).Start];
        var capital = char.IsUpper(next) || char.IsDigit(next) || between[(mark + 1)..].TrimStart().IndexOfAny(Opening) >= 0;
        return capital && (between[mark] != '.' || !IsShortened(word));
    }

    private bool IsShortened(int word)
    {
        var span = _record.Span(word);
        var initial = span.Length == 1 && char.IsUpper(_record.Text[span.Start]);
        return initial || CheckWords.IsAbbreviation(_record.Folded(word));
    }

    private bool CrossesBlock(int end, int start)
    {
        var at = Array.BinarySearch(_blockStarts, start);
        var block = at >= 0 ? at : ~at - 1;
        return block >= 0 && _blockStarts[block] >= end;
    }

    private int Leftward(int start, int floor)
    {
        while (start > floor && Opening.Contains(_record.Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private int Rightward(int end, int ceiling)
    {
        while (end < ceiling && (Closing.Contains(_record.Text[end], StringComparison.Ordinal) || char.IsPunctuation(_record.Text[end])) && _record.Text[end] is not ('–' or '—' or '(' or '[' or '“' or '«' or '„'))
        {
            end++;
        }

        return end;
    }
}
