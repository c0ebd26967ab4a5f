namespace Lectern.Structure;

/// <summary>Finds questions that bold type sets apart from their answers, where nobody has a label.</summary>
internal static class BoldQuestions
{
    private const int Fewest = 3;
    private const int MostQuestion = 900;

    private static readonly LabelAnatomy s_nobody = new(LabelClass.Unnamed, "");

    /// <summary>The labels, or where next to none stand: beginnings of questions and of their answers, without a word, in order of place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels that were found.</param>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels)
    {
        if (labels.Count > 1 || (labels.Count == 1 && labels[0].Block > Fewest))
        {
            return labels;
        }

        var found = new List<LabelCandidate>();
        var (asking, open, loose) = (0, false, 0);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Kind is not BlockKind.Paragraph)
            {
                continue;
            }

            if (IsSetApart(source, block))
            {
                var asks = block.Span.Length <= MostQuestion && source.Slice(block.Span).TrimEnd("*_\"”»’)）」 ") is [.., '?' or '？' or '؟'];
                asking += asks ? 1 : 0;
                loose += !asks && asking > 0 ? 1 : 0;
                if (asks && !open)
                {
                    found.Add(At(i, block.Span.Start));
                }

                open = asks;
            }
            else if (open)
            {
                found.Add(At(i, block.Span.Start));
                open = false;
            }
        }

        return asking >= Fewest && loose * 2 <= asking && found.Count >= asking && found.Count % 2 == 0 ? found : labels;
    }

    private static LabelCandidate At(int block, int start) =>
        new(block, new SourceSpan(start, start), new SourceSpan(start, start), start, LabelMark.Paragraph, s_nobody) { Place = LabelPlace.Block, HasWords = true };

    // All of it is bold.
    private static bool IsSetApart(SourceText source, Block block)
    {
        var bold = 0;
        foreach (var span in block.Bold)
        {
            bold += Math.Max(0, Math.Min(span.End, block.Span.End) - Math.Max(span.Start, block.Span.Start));
        }

        return bold * 10 >= block.Span.Length * 9;
    }
}
