namespace Lectern.Reading.Pdf;

/// <summary>Finds a narrow column of labels to the left of the words, and parts the two.</summary>
/// <remarks>
/// Such a column is there where lines begin at one of two places: most at the inner one, and where they begin at the outer one, a wide gap comes before
/// words that begin at the inner one. What stands in the column on lines right under each other is one label.
/// </remarks>
internal static class LabelColumn
{
    private const int Fewest = 3;
    private const int MostCharacters = 40;

    /// <summary>The lines with each label before the words beside it; unchanged where there is no such column.</summary>
    public static List<PrintedLine> Part(List<PrintedLine> lines)
    {
        var rows = lines.Select(line => (Line: line, Segments: PageColumns.Segments(line).ToList())).ToList();
        var beside = rows.Where(row => row.Segments.Count > 1 && row.Segments[0].Text.Length <= MostCharacters).ToList();
        if (beside.Count < Fewest)
        {
            return lines;
        }

        var size = beside[0].Line.Size;
        var inner = beside.GroupBy(row => Math.Round(row.Segments[1].Left / 3)).OrderByDescending(group => group.Count()).First().Average(row => row.Segments[1].Left);
        var labels = beside.Where(row => IsAt(row.Segments[1].Left, inner, size) && row.Segments[0].Right < inner).ToList();
        var goingOn = rows.Count(row => IsAt(row.Line.Left, inner, size));
        if (labels.Count < Fewest || goingOn * 3 < labels.Count || (goingOn + labels.Count) * 10 < lines.Count * 7 || inner - labels.Min(row => row.Segments[0].Left) < 2 * size)
        {
            return lines;
        }

        return Part(rows, inner, size);
    }

    private static List<PrintedLine> Part(List<(PrintedLine Line, List<PrintedLine> Segments)> rows, double inner, double size)
    {
        var parted = new List<PrintedLine>();
        var lastLabel = -1;
        PrintedLine? above = null;
        PrintedLine? words = null;
        foreach (var (line, segments) in rows)
        {
            var first = segments[0];
            var isLabel = first.Right < inner && first.Text.Length <= MostCharacters && (segments.Count > 1 ? IsAt(segments[1].Left, inner, size) : words is not null && first.Left < inner - size);
            if (!isLabel)
            {
                line.Cell = IsAt(line.Left, inner, size) || (words is not null && line.Left > inner) ? 2 : 0;
                parted.Add(line);
                words = line.Cell == 2 ? line : null;
                above = null;
                continue;
            }

            // "Ambassador / Lind": the label goes on where it is not closed, in the next line, beside words that go on as well.
            var goesOn = above is not null && lastLabel >= 0 && above.Page == first.Page && first.Bottom - above.Bottom is > 0 and var step && step < 1.7 * size && above.Text[^1] != ':'
                && (segments.Count == 1 || (words is not null && words.Right - words.Left > 12 * size));
            first.Cell = 1;
            first.OpensCell = !goesOn;
            first.Column = line.Column;
            if (goesOn)
            {
                parted.Insert(++lastLabel, first);
            }
            else
            {
                lastLabel = parted.Count;
                parted.Add(first);
            }

            if (segments.Count > 1)
            {
                words = new PrintedLine(line.Page, segments.Skip(1).SelectMany(segment => segment.Runs)) { Cell = 2, OpensCell = !goesOn, Column = line.Column };
                parted.Add(words);
            }

            above = first;
        }

        return parted;
    }

    private static bool IsAt(double left, double place, double size) => Math.Abs(left - place) < 0.6 * size;
}
