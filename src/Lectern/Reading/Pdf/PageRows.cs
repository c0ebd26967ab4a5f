namespace Lectern.Reading.Pdf;

/// <summary>Puts runs that stand at one height into lines.</summary>
internal static class PageRows
{
    /// <summary>The rows of a page or of a part of it, from top to bottom.</summary>
    public static List<PrintedLine> Of(int page, IEnumerable<PrintedRun> runs)
    {
        var rows = new List<PrintedLine>();
        var row = new List<PrintedRun>();
        double top = 0, bottom = 0;
        foreach (var run in runs.OrderBy(run => run.Top + (run.Height / 2)).ThenBy(run => run.Left))
        {
            // A raised or lowered figure shares most of its height with its line.
            var shared = Math.Min(bottom, run.Bottom) - Math.Max(top, run.Top);
            if (row.Count > 0 && shared < 0.5 * Math.Min(bottom - top, run.Height))
            {
                rows.Add(new(page, row));
                row.Clear();
            }

            (top, bottom) = row.Count == 0 ? (run.Top, run.Bottom) : run.Height > bottom - top ? (run.Top, run.Bottom) : (top, bottom);
            row.Add(run);
        }

        if (row.Count > 0)
        {
            rows.Add(new(page, row));
        }

        return rows;
    }
}
