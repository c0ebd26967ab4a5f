namespace Lectern.Reading.Pdf;

/// <summary>Puts the words of a page into reading order: one column after the other, between lines that go over all columns.</summary>
internal static class PageColumns
{
    private const double Step = 3;
    private const int FewestLines = 6;

    // Gaps between words of justified text are narrower than this, gaps between columns wider.
    private const double GapInSizes = 0.9;

    /// <summary>The lines of each page in reading order.</summary>
    /// <param name="pages">The pages, without what is no part of their text.</param>
    public static IEnumerable<List<PrintedLine>> Order(IReadOnlyList<PrintedPage> pages)
    {
        var segments = pages.Select(page => PageRows.Of(page.Number, page.Runs).SelectMany(Segments).ToList()).ToList();
        var gutters = segments.Select(Gutter).ToList();
        var known = gutters.OfType<double>().Order().ToList();
        double? usual = known.Count * 3 > pages.Count ? known[known.Count / 2] : null;
        for (var i = 0; i < pages.Count; i++)
        {
            // The last page has few lines: the columns of the others are its own.
            var middle = gutters[i] ?? (usual is { } x && Fits(segments[i], x) ? usual : null);
            yield return middle is null ? PageRows.Of(pages[i].Number, pages[i].Runs) : InBands(pages[i].Number, segments[i], middle.Value);
        }
    }

    private static bool Fits(List<PrintedLine> segments, double middle) =>
        segments.Count(segment => segment.Left < middle && segment.Right > middle) * 3 <= segments.Count;

    private static List<PrintedLine> InBands(int page, List<PrintedLine> segments, double middle)
    {
        var lines = new List<PrintedLine>();
        List<PrintedRun> left = [], right = [], across = [];
        var lastAcross = double.MinValue;
        foreach (var segment in segments)
        {
            var crosses = segment.Left < middle - Step && segment.Right > middle + Step;
            if (crosses)
            {
                Flush();
                across.AddRange(segment.Runs);
                lastAcross = segment.Bottom;
            }
            else
            {
                // A short line beside one that crosses belongs to it; one below begins the columns again.
                var beside = across.Count > 0 && segment.Top < lastAcross - (segment.Size / 3);
                FlushAcross(!beside);
                (beside ? across : segment.Right <= middle + Step ? left : right).AddRange(segment.Runs);
            }
        }

        Flush();
        FlushAcross(true);
        return lines;

        void Flush()
        {
            lines.AddRange(In(left, 1));
            lines.AddRange(In(right, 2));
            (left, right) = ([], []);
        }

        void FlushAcross(bool ends)
        {
            if (ends)
            {
                lines.AddRange(In(across, 0));
                across = [];
            }
        }

        IEnumerable<PrintedLine> In(List<PrintedRun> runs, int column) => PageRows.Of(page, runs).Select(line =>
        {
            line.Column = column;
            return line;
        });
    }

    /// <summary>The pieces of a row between wide gaps.</summary>
    public static IEnumerable<PrintedLine> Segments(PrintedLine row)
    {
        var first = 0;
        for (var i = 1; i <= row.Runs.Count; i++)
        {
            if (i == row.Runs.Count || row.Runs[i].Left - row.Runs[i - 1].Right > GapInSizes * row.Size)
            {
                yield return new(row.Page, row.Runs.Skip(first).Take(i - first));
                first = i;
            }
        }
    }

    // Between two columns of text both of which are full of words. A narrow column of labels beside the text is read along its lines.
    private static double? Gutter(List<PrintedLine> segments)
    {
        if (segments.Count < 2 * FewestLines)
        {
            return null;
        }

        var (from, to) = (segments.Min(segment => segment.Left), segments.Max(segment => segment.Right));
        (double Middle, int Crossing, int Run)? best = null;
        for (var x = from + ((to - from) * 0.3); x <= from + ((to - from) * 0.7); x += Step)
        {
            var crossing = segments.Count(segment => segment.Left < x && segment.Right > x);
            if (best is null || crossing < best.Value.Crossing)
            {
                best = (x, crossing, 1);
            }
        }

        // The middle of the empty strip.
        var end = best!.Value.Middle;
        while (end < to && segments.Count(segment => segment.Left < end + Step && segment.Right > end + Step) == best.Value.Crossing)
        {
            end += Step;
        }

        var middle = (best.Value.Middle + end) / 2;
        var left = segments.Where(segment => segment.Right <= middle).ToList();
        var right = segments.Where(segment => segment.Left >= middle).ToList();
        return left.Count >= FewestLines && right.Count >= FewestLines
            && best.Value.Crossing * 4 <= segments.Count
            && IsFull(left, middle - from) && IsFull(right, to - middle)
            ? middle
            : null;
    }

    private static bool IsFull(List<PrintedLine> lines, double width) =>
        lines.Select(line => line.Right - line.Left).Order().ElementAt(lines.Count / 2) > 0.6 * width;
}
