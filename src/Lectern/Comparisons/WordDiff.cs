namespace Lectern.Comparisons;

/// <summary>Shows a quotation against the record, word by word, as the alignment found it.</summary>
internal sealed class WordDiff(QuotedText quotation, RecordWords record, RecordSentences sentences)
{
    private readonly List<WordChange> _changes = [];

    /// <summary>The changes at one piece of a passage; words that stand in other pieces are added ones here.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="record">The record.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="piece">The quoted words that stand at this place, in the order of the quotation.</param>
    /// <param name="withMarked">Shows as dropped also what an ellipsis or insertion of the quotation stands for.</param>
    /// <param name="withEdges">Shows what the record holds instead of the quotation's first or last words.</param>
    public static IReadOnlyList<WordChange> Of(
        QuotedText quotation, RecordWords record, RecordSentences sentences, Passage passage, IReadOnlyList<int> piece, bool withMarked, bool withEdges)
    {
        var diff = new WordDiff(quotation, record, sentences);
        diff.Walk(passage, piece, withMarked, withEdges);
        return diff._changes;
    }

    private void Walk(Passage passage, IReadOnlyList<int> piece, bool withMarked, bool withEdges)
    {
        var (head, tail) = (piece[0], passage.Count - 1 - piece[^1]);
        if (withEdges && head > 0)
        {
            var first = Math.Max(passage.First(head) - head, sentences.At(passage.First(head)).Words.First);
            Drop(first, passage.First(head) - 1);
        }

        Add(0, head - 1);
        for (var i = 0; i < piece.Count; i++)
        {
            if (i > 0)
            {
                Step(passage, piece[i - 1], piece[i], withMarked);
            }

            Keep(passage.First(piece[i]), passage.Last(piece[i]), joined: i > 0 && piece[i] == piece[i - 1] + 1);
        }

        if (withEdges && tail > 0)
        {
            var last = Math.Min(passage.Last(piece[^1]) + tail, sentences.At(passage.Last(piece[^1])).Words.End - 1);
            Drop(passage.Last(piece[^1]) + 1, last);
        }

        Add(piece[^1] + 1, passage.Count - 1);
    }

    private void Step(Passage passage, int left, int right, bool withMarked)
    {
        if (quotation.Words[right].Before == QuotedMark.None || withMarked)
        {
            Drop(passage.Last(left) + 1, passage.First(right) - 1);
        }

        Add(left + 1, right - 1);
    }

    private int _keptFirst;
    private int _keptLast;

    private void Keep(int first, int last, bool joined)
    {
        var follows = _changes.Count > 0 && _changes[^1].Kind == WordChangeKind.Same && joined && first <= _keptLast + 1 && first >= _keptFirst;
        if (follows)
        {
            _keptLast = Math.Max(_keptLast, last);
            _changes[^1] = new WordChange(WordChangeKind.Same, record.Printed(_keptFirst, _keptLast));
            return;
        }

        (_keptFirst, _keptLast) = (first, last);
        _changes.Add(new WordChange(WordChangeKind.Same, record.Printed(first, last)));
    }

    private void Drop(int first, int last)
    {
        if (first <= last)
        {
            _changes.Add(new WordChange(WordChangeKind.Dropped, record.Printed(first, last)));
        }
    }

    private void Add(int first, int last)
    {
        if (first <= last)
        {
            var span = new SourceSpan(quotation.Words[first].Span.Start, quotation.Words[last].Span.End);
            _changes.Add(new WordChange(WordChangeKind.Added, quotation.Text[span.Start..span.End]));
        }
    }
}
