namespace Lectern.Structure;

/// <summary>Finds questions that bold type, italics, headings or a style of their own set apart from their answers, where nobody has a label.</summary>
internal static class BoldQuestions
{
    private const int Fewest = 3;
    private const int MostQuestion = 900;

    private static readonly LabelAnatomy s_nobody = new(LabelClass.Unnamed, "");

    /// <summary>Where next to no labels stand: beginnings of questions and of their answers, without a word, in order of place. Else null.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels that were found.</param>
    public static IReadOnlyList<LabelCandidate>? Find(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels)
    {
        if (labels.Count > 1 || (labels.Count == 1 && labels[0].Block > Fewest))
        {
            return null;
        }

        return Set(source, clutter, block => IsWhole(block, block.Bold)) ?? Set(source, clutter, block => block.Kind == BlockKind.Heading) ?? Set(source, clutter, block => IsWhole(block, block.Italic)) ?? (Asking(source, clutter) is { } style ? Set(source, clutter, block => StyleOf(block) == style) : null);
    }

    /// <summary>The paragraph is all bold, and asks.</summary>
    public static bool IsOne(SourceText source, SourceSpan paragraph) =>
        source.Blocks[Math.Min(source.FirstBlockEndingAfter(paragraph.Start), source.Blocks.Count - 1)] is var block && block.Span == paragraph && IsWhole(block, block.Bold) && Asks(source.Slice(paragraph));

    // The style of paragraphs, or the class, that those have which ask, and next to no others.
    private static string? Asking(SourceText source, string?[] clutter)
    {
        var styles = new Dictionary<string, (int All, int Asking)>(StringComparer.Ordinal);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            if (clutter[i] is null && source.Blocks[i] is { Kind: not BlockKind.Heading } block && StyleOf(block) is { Length: > 0 } style)
            {
                var (all, asking) = styles.GetValueOrDefault(style);
                styles[style] = (all + 1, asking + (Asks(source.Slice(block.Span)) ? 1 : 0));
            }
        }

        var found = styles.Where(style => style.Value.Asking >= Fewest && style.Value.Asking * 3 >= style.Value.All * 2).Select(style => style.Key).ToArray();
        return styles.Count > 1 && found is [var one] ? one : null;
    }

    private static string StyleOf(Block block) => block.Style.Length > 0 ? block.Style : block.MarkupNames;

    // Questions that are set apart in one way, or null where they are not.
    private static List<LabelCandidate>? Set(SourceText source, string?[] clutter, Func<Block, bool> isSetApart)
    {
        var found = new List<LabelCandidate>();
        var (asking, open, loose) = (0, false, 0);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem))
            {
                continue;
            }

            if (isSetApart(block))
            {
                var asks = Asks(source.Slice(block.Span));
                asking += asks ? 1 : 0;
                loose += !asks && asking > 0 ? 1 : 0;
                if (asks && !open)
                {
                    found.Add(At(i, block.Span.Start) with { Asks = true });
                }

                open = asks;
            }
            else if (open && block.Kind != BlockKind.Heading)
            {
                found.Add(At(i, block.Span.Start));
                open = false;
            }
        }

        return asking >= Fewest && loose * 2 <= asking && found.Count >= asking && found.Count % 2 == 0 ? found : null;
    }

    // "Will it sail? We heard that it will not."
    private static bool Asks(ReadOnlySpan<char> words)
    {
        var end = words.Length > MostQuestion ? "" : words.TrimEnd("*_\"”»’)）」 ");
        return end is [.., '?' or '？' or '؟'] || (end is [.., '.' or '…'] && end.IndexOfAny('?', '؟') is > 0 and var at && at + 2 < end.Length && end[at + 1] == ' ' && char.IsUpper(end[at + 2]));
    }

    private static LabelCandidate At(int block, int start) =>
        new(block, new SourceSpan(start, start), new SourceSpan(start, start), start, LabelMark.Paragraph, s_nobody) { Place = LabelPlace.Block, HasWords = true };

    // All of it is set so.
    private static bool IsWhole(Block block, IReadOnlyList<SourceSpan> runs)
    {
        var set = 0;
        foreach (var span in runs)
        {
            set += Math.Max(0, Math.Min(span.End, block.Span.End) - Math.Max(span.Start, block.Span.Start));
        }

        return set * 10 >= block.Span.Length * 9;
    }
}
