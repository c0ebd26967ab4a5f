namespace Lectern.Reading.Pdf;

/// <summary>Finds the notes at the foot of pages: smaller type below the text, the first line of which begins with a mark.</summary>
internal static class PageNotes
{
    private const double LargestShare = 0.9;

    /// <summary>The lines of a page that are notes, in order; they are taken out of <paramref name="lines"/>.</summary>
    /// <param name="lines">The lines of one page in reading order.</param>
    /// <param name="size">Size of the type of the text.</param>
    public static List<PrintedLine> TakeFrom(List<PrintedLine> lines, double size)
    {
        var notes = new List<PrintedLine>();
        foreach (var column in lines.Select(line => line.Column).Distinct().ToList())
        {
            var own = lines.Where(line => line.Column == column).ToList();
            var first = own.Count;
            while (first > 0 && own[first - 1].Size <= size * LargestShare && own[first - 1].Size > 0)
            {
                first--;
            }

            while (first < own.Count && !BeginsWithMark(own[first].Text))
            {
                first++;
            }

            notes.AddRange(own.Skip(first));
        }

        lines.RemoveAll(notes.Contains);
        return notes;
    }

    private static bool BeginsWithMark(string text) =>
        text[0] is '*' or '†' or '‡' or '§' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹') || (text.Length > 2 && char.IsAsciiDigit(text[0]) && text.AsSpan(0, Math.Min(4, text.Length)).IndexOfAny(" .)") > 0);
}
