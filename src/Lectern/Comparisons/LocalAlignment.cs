namespace Lectern.Comparisons;

/// <summary>A stretch of a quotation laid over a stretch of the record.</summary>
/// <param name="Score">What speaks for it, in tenths of a content word.</param>
/// <param name="First">The first quoted word.</param>
/// <param name="Pairs">For each quoted word from the first on, the word of the record that is the same, or -1.</param>
internal sealed record AlignedStretch(int Score, int First, int[] Pairs)
{
    public int RecordFirst => Pairs[0];

    public int RecordLast => Pairs[^1];
}

/// <summary>Finds the stretch of a record that is most like a stretch of a quotation (Smith and Waterman, over words).</summary>
internal static class LocalAlignment
{
    // A changed word costs less than one dropped and one added, so that it is shown as one change.
    private const int Changed = 7;
    private const int Dropped = 4;
    private const int Added = 5;

    // At an editor's insertion the record may hold words that the quotation leaves out.
    private const int DroppedAtInsertion = 1;

    private enum Step : byte
    {
        Stop,
        Both,
        RecordOnly,
        QuotationOnly,
    }

    /// <summary>The best stretch, or null where no word is the same.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="vocabulary">Its words.</param>
    /// <param name="record">The record.</param>
    /// <param name="quoted">Quoted words, from first up to end.</param>
    /// <param name="place">Words of the record, from first up to end.</param>
    public static AlignedStretch? Best(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, WordRange quoted, WordRange place)
    {
        var width = quoted.Count;
        var steps = new Step[checked(place.Count * width)];
        var scores = new int[width + 1];
        var (best, bestRow, bestColumn) = (0, -1, -1);
        var keys = vocabulary.Keys.AsSpan(quoted.First, width);
        var weights = vocabulary.Weights.AsSpan(quoted.First, width);
        var costs = Enumerable.Range(quoted.First + 1, width)
            .Select(j => j < quoted.End && quotation.Words[j].Before.HasFlag(QuotedMark.Insertion) ? DroppedAtInsertion : Dropped)
            .ToArray();
        for (var row = 0; row < place.Count; row++)
        {
            var key = record.Key(place.First + row);
            var diagonal = 0;
            for (var column = 0; column < width; column++)
            {
                var both = diagonal + (key == keys[column] ? weights[column] : -Changed);
                var recordOnly = scores[column + 1] - costs[column];
                var quotationOnly = scores[column] - Added;
                diagonal = scores[column + 1];
                var (score, step) = (0, Step.Stop);
                (score, step) = both > score ? (both, Step.Both) : (score, step);
                (score, step) = recordOnly > score ? (recordOnly, Step.RecordOnly) : (score, step);
                (score, step) = quotationOnly > score ? (quotationOnly, Step.QuotationOnly) : (score, step);
                scores[column + 1] = score;
                steps[(row * width) + column] = step;
                if (score > best)
                {
                    (best, bestRow, bestColumn) = (score, row, column);
                }
            }
        }

        return best == 0 ? null : Trace(steps, width, best, bestRow, bestColumn, vocabulary, record, quoted, place);
    }

    private static AlignedStretch Trace(
        Step[] steps, int width, int score, int row, int column, QuotedVocabulary vocabulary, RecordWords record, WordRange quoted, WordRange place)
    {
        var pairs = new List<int>();
        while (row >= 0 && column >= 0 && steps[(row * width) + column] is not Step.Stop and var step)
        {
            if (step == Step.RecordOnly)
            {
                row--;
                continue;
            }

            var same = step == Step.Both && record.Key(place.First + row) == vocabulary.Keys[quoted.First + column];
            pairs.Add(same ? place.First + row : -1);
            row -= step == Step.Both ? 1 : 0;
            column--;
        }

        pairs.Reverse();
        return new AlignedStretch(score, quoted.First + column + 1, [.. pairs]);
    }
}

/// <summary>Words from the first up to, not including, the end.</summary>
internal readonly record struct WordRange(int First, int End)
{
    public int Count => End - First;
}
