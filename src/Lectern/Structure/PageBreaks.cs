using System.Globalization;

namespace Lectern.Structure;

/// <summary>Finds what was printed around the breaks of pages in a text that has lost them: the page's number, and the lines that return beside it.</summary>
/// <remarks>The numbers stand alone, far from each other, and grow by one from page to page; what returns beside most of them, figures left aside, is the running head or foot.</remarks>
internal static class PageBreaks
{
    private const int FewestPages = 3;
    private const int MostNumber = 9;
    private const int FewestOnPage = 800;
    private const int FewestIdeographsOnPage = 200;
    private const int MostRunningHead = 80;
    private const int MostBeside = 5;
    private const string Reason = "running head, foot or number of the page";

    /// <summary>Gives the blocks around the breaks of pages their reason to be clutter.</summary>
    /// <param name="source">The text.</param>
    /// <param name="reasons">The reason of each block, or null.</param>
    public static void Mark(SourceText source, string?[] reasons)
    {
        var pages = Numbers(source, reasons);
        if (pages.Count < FewestPages)
        {
            return;
        }

        var beside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var block in Beside(source, reasons, page))
            {
                var words = WithoutFigures(source, block);
                beside[words] = beside.GetValueOrDefault(words) + 1;
            }
        }

        foreach (var page in pages)
        {
            reasons[page] = Reason;
            foreach (var block in Beside(source, reasons, page).Where(b => beside[WithoutFigures(source, b)] is var count && count >= FewestPages && count * 2 >= pages.Count).ToArray())
            {
                reasons[block] = Reason;
            }
        }
    }

    // Numbers that stand alone, each one more than the one before; a number that does not fit is no page's.
    private static List<int> Numbers(SourceText source, string?[] reasons)
    {
        var pages = new List<int>();
        var before = 0;
        var fewest = Ideographs.Fill(source.Text.AsSpan(0, Math.Min(source.Text.Length, 2000))) ? FewestIdeographsOnPage : FewestOnPage;
        for (var i = 0; i < reasons.Length; i++)
        {
            var block = source.Blocks[i];
            if (block.Span.Length > MostNumber || reasons[i] is not null || block.Region != BlockRegion.Body || block.Kind is not (BlockKind.Paragraph or BlockKind.Heading)
                || !int.TryParse(source.Slice(block.Span).Trim(" -–—[]()/."), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            if (pages.Count > 0 && (number != before + 1 || block.Span.Start - source.Blocks[pages[^1]].Span.End < fewest))
            {
                if (pages.Count >= FewestPages)
                {
                    continue;
                }

                pages.Clear();
            }

            pages.Add(i);
            before = number;
        }

        return pages;
    }

    private static IEnumerable<int> Beside(SourceText source, string?[] reasons, int page)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = page + step; i >= 0 && i < reasons.Length && Math.Abs(i - page) <= MostBeside; i += step)
            {
                var words = source.Slice(source.Blocks[i].Span);
                if (words.Length > MostRunningHead || source.Blocks[i].Region != BlockRegion.Body || words[^1] is '.' or '?' or '!' or '…' or '”' || words.Contains(':'))
                {
                    break; // a sentence, or a label
                }

                yield return i;
            }
        }
    }

    private static string WithoutFigures(SourceText source, int block) =>
        string.Create(source.Blocks[block].Span.Length, source.Slice(source.Blocks[block].Span).ToString(), (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = char.IsAsciiDigit(from[i]) ? '0' : Folding.Fold(from[i]);
            }
        });
}
