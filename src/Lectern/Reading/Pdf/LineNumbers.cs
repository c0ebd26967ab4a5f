using System.Globalization;

namespace Lectern.Reading.Pdf;

/// <summary>Finds the numbers of lines that some publishers print at the margin: of every line, or of every fifth.</summary>
internal static class LineNumbers
{
    private const int Fewest = 4;
    private const int FewestJoined = 8;
    private const int FewestBesideOthers = 2;
    private const int MostDigits = 3;
    private const double SamePlace = 6;

    /// <summary>For each page the runs that are numbers of its lines. Where other pages have them, few make a short page's.</summary>
    public static IReadOnlyList<IReadOnlyList<PrintedRun>> Find(IReadOnlyList<PrintedPage> pages)
    {
        var found = pages.Select(page => Find(page, Fewest)).ToList();
        return found.Exists(numbers => numbers.Count > 0) ? [.. found.Select((numbers, i) => numbers.Count > 0 ? numbers : Find(pages[i], FewestBesideOthers))] : found;
    }

    private static IReadOnlyList<PrintedRun> Find(PrintedPage page, int fewest)
    {
        var numbers = page.Runs.Where(run => Number(run) is not null).ToList();
        if (numbers.Count < fewest)
        {
            return [];
        }

        foreach (var column in numbers.GroupBy(run => (int)(run.Right / SamePlace)).OrderByDescending(group => group.Count()).Take(2))
        {
            var right = column.Max(run => run.Right);
            var stacked = numbers.Where(run => Math.Abs(run.Right - right) <= SamePlace).OrderBy(run => run.Top).ToList();
            if (stacked.Count >= fewest && Ascends(stacked) && StandsAtMargin(page, stacked))
            {
                return stacked;
            }
        }

        return [];
    }

    /// <summary>The pages with the number before a line apart from its words, where one run holds both. A short page is parted as the others are.</summary>
    public static IReadOnlyList<PrintedPage> Part(IReadOnlyList<PrintedPage> pages)
    {
        var parted = pages.Select(page => Part(page, FewestJoined)).ToList();
        return parted.Exists(page => page is not null) ? [.. parted.Select((page, i) => page ?? Part(pages[i], FewestBesideOthers) ?? pages[i])] : pages;
    }

    private static PrintedPage? Part(PrintedPage page, int fewest)
    {
        var numbered = page.Runs.Where(run => WidthOfNumber(run.Text) > 0).ToList();
        if (numbered.Count < fewest || numbered.Count * 2 < page.Runs.Count)
        {
            return null;
        }

        var left = numbered.Min(run => run.Left);
        var parted = page.Runs.SelectMany(run => run.Left - left <= SamePlace && WidthOfNumber(run.Text) is > 0 and var width ? run.Cut(width) : [run]).ToList();
        var numbers = parted.Where(run => Number(run) is not null && run.Left - left <= SamePlace).OrderBy(run => run.Top).ToList();
        return numbers.Count >= fewest && Ascends(numbers) ? page with { Runs = parted } : null;
    }

    // "12   of the treaty": a number, then more than a space.
    private static int WidthOfNumber(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start && end - start <= MostDigits && end + 2 < text.Length && char.IsWhiteSpace(text[end]) && char.IsWhiteSpace(text[end + 1]) ? end : 0;
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
