using System.Globalization;
using System.Text;

namespace Lectern.Reading.Pdf;

/// <summary>Tells what is printed on the pages beside the text: running heads and feet, page numbers, numbers of lines at the margin.</summary>
/// <remarks>
/// A row at the head or the foot of its page is furniture where the same words, numbers aside, stand at the same height on other pages; where it is
/// the number of its page; or where most pages have a row of their own at that height, apart from the text.
/// </remarks>
internal sealed class PageFurniture
{
    private const int RowsLooked = 5;
    private const double Zone = 0.17;
    private const double SameHeight = 0.012;
    private const int LongestLabel = 60;
    private const int FewPages = 8;

    private readonly IReadOnlyList<PrintedPage> _pages;
    private readonly List<PrintedLine>[] _rows;
    private readonly Dictionary<string, int> _within = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Page, double Height)>> _seen = new(StringComparer.Ordinal);

    private PageFurniture(IReadOnlyList<PrintedPage> pages)
    {
        _pages = pages;
        _rows = [.. pages.Select(page => PageRows.Of(page.Number, page.Runs))];
    }

    /// <summary>For each page the rows that are furniture.</summary>
    public static IReadOnlyList<IReadOnlyList<PrintedLine>> Find(IReadOnlyList<PrintedPage> pages) => new PageFurniture(pages).Find();

    private List<IReadOnlyList<PrintedLine>> Find()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            foreach (var row in _rows[i].Where(row => row.Text.Length <= LongestLabel && Height(i, row) is > Zone and < 1 - Zone))
            {
                _within[Key(row.Text)] = _within.GetValueOrDefault(Key(row.Text)) + 1;
            }

            foreach (var row in Candidates(i))
            {
                var key = Key(row.Text);
                if (!_seen.TryGetValue(key, out var places))
                {
                    _seen[key] = places = [];
                }

                places.Add((i, Height(i, row)));
            }
        }

        var shift = PageNumberShift();
        var found = new List<IReadOnlyList<PrintedLine>>();
        for (var i = 0; i < _pages.Count; i++)
        {
            var page = new List<PrintedLine>();
            page.AddRange(FromEdge(i, _rows[i], fromTop: true, shift));
            page.AddRange(FromEdge(i, _rows[i].AsEnumerable().Reverse().ToList(), fromTop: false, shift).Where(row => !page.Contains(row)));
            found.Add(page);
        }

        return found;
    }

    private IEnumerable<PrintedLine> Candidates(int page) =>
        _rows[page].Take(RowsLooked).Where(row => Height(page, row) < Zone)
            .Concat(_rows[page].TakeLast(RowsLooked).Where(row => Height(page, row) > 1 - Zone));

    // From the edge inwards: a row that is none may still be followed by one that is (a mark of secrecy over a head that changes).
    private List<PrintedLine> FromEdge(int page, List<PrintedLine> rows, bool fromTop, int? shift)
    {
        var found = new List<PrintedLine>();
        for (var i = 0; i < Math.Min(RowsLooked, rows.Count); i++)
        {
            var row = rows[i];
            var isInZone = fromTop ? Height(page, row) < Zone : Height(page, row) > 1 - Zone;
            if (isInZone && (IsRepeated(page, row) || IsPageNumber(page, row, shift, isOutermost: found.Count == i)))
            {
                found.AddRange(rows.Take(i + 1).Skip(found.Count));
            }
        }

        return found;
    }

    private bool IsRepeated(int page, PrintedLine row)
    {
        var height = Height(page, row);
        var pages = _seen.GetValueOrDefault(Key(row.Text))?.Where(place => Math.Abs(place.Height - height) < SameHeight).Select(place => place.Page).Distinct().Count() ?? 0;

        // Words that stand amid the pages as well are the text's, such as a label on a line of its own.
        return pages >= (_pages.Count <= FewPages ? 2 : 3) && (pages * 5 >= _pages.Count || pages >= 4) && _within.GetValueOrDefault(Key(row.Text)) * 2 < pages;
    }

    private static bool IsPageNumber(int page, PrintedLine row, int? shift, bool isOutermost)
    {
        if (!isOutermost || row.Text.Length > 40 || Numbers(row.Text) is not { Count: > 0 and <= 2 } numbers)
        {
            return false;
        }

        var letters = row.Text.Count(char.IsLetter);
        return letters <= 8 && (shift is { } by ? numbers[0] == page + by : numbers[0] == page + 1);
    }

    /// <summary>What has to be added to the index of a page to get the number printed on it, as most pages have it.</summary>
    private int? PageNumberShift()
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i < _pages.Count; i++)
        {
            foreach (var shift in Candidates(i).Where(row => row.Text.Length <= 40).SelectMany(row => Numbers(row.Text).Take(1)).Select(number => number - i).Distinct())
            {
                votes[shift] = votes.GetValueOrDefault(shift) + 1;
            }
        }

        var (best, count) = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => Math.Abs(vote.Key)).FirstOrDefault();
        return count >= 2 && count * 3 >= _pages.Count ? best : null;
    }

    private double Height(int page, PrintedLine row) => (row.Top + row.Bottom) / 2 / Math.Max(1, _pages[page].Height);

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start && i - start <= 5)
            {
                numbers.Add(int.Parse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsDigit(c) && (key.Length == 0 || key[^1] != '#'))
            {
                key.Append('#');
            }
            else if (!char.IsDigit(c) && !char.IsWhiteSpace(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
