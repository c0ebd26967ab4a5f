using System.Globalization;

namespace Lectern.Reading.Pdf;

/// <summary>Finds the numbers of lines that some publishers print at the margin: of every line, or of every fifth.</summary>
internal static class LineNumbers
{
    private const int Fewest = 4;
    private const double SamePlace = 6;

    /// <summary>The runs of a page that are numbers of its lines.</summary>
    public static IReadOnlyList<PrintedRun> Find(PrintedPage page)
    {
        var numbers = page.Runs.Where(run => Number(run) is not null).ToList();
        if (numbers.Count < Fewest)
        {
            return [];
        }

        foreach (var column in numbers.GroupBy(run => (int)(run.Right / SamePlace)).OrderByDescending(group => group.Count()).Take(2))
        {
            var right = column.Max(run => run.Right);
            var stacked = numbers.Where(run => Math.Abs(run.Right - right) <= SamePlace).OrderBy(run => run.Top).ToList();
            if (stacked.Count >= Fewest && Ascends(stacked) && StandsAtMargin(page, stacked))
            {
                return stacked;
            }
        }

        return [];
    }

    private static int? Number(PrintedRun run)
    {
        var text = run.Text.AsSpan().Trim();
        return text.Length <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool Ascends(List<PrintedRun> stacked)
    {
        var step = Number(stacked[1]) - Number(stacked[0]);
        return step is 1 or 2 or 5 or 10 && stacked.Zip(stacked.Skip(1)).Count(pair => Number(pair.Second) - Number(pair.First) == step) >= (stacked.Count - 1) * 0.8;
    }

    // Left or right of all words but a few.
    private static bool StandsAtMargin(PrintedPage page, List<PrintedRun> stacked)
    {
        var (left, right) = (stacked.Min(run => run.Left), stacked.Max(run => run.Right));
        var words = page.Runs.Where(run => !stacked.Contains(run)).ToList();
        return words.Count(run => run.Left < right) <= words.Count / 20 || words.Count(run => run.Right > left) <= words.Count / 20;
    }
}
