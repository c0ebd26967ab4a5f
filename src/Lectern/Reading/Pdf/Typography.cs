namespace Lectern.Reading.Pdf;

/// <summary>How a document is set: size and pitch of its lines, edges of its columns, and how it begins paragraphs.</summary>
internal sealed class Typography
{
    private readonly Dictionary<(int Page, int Column), (double Left, double Right)> _edges = [];

    public Typography(IReadOnlyList<PrintedLine> lines)
    {
        Size = Most(lines, line => Math.Round(line.Size), line => line.Text.Length);
        var body = lines.Where(line => Math.Abs(line.Size - Size) < 1.5).ToList();
        var steps = body.Zip(body.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.First.Column == pair.Second.Column && pair.Second.Bottom > pair.First.Bottom + 2)
            .Select(pair => Math.Round(pair.Second.Bottom - pair.First.Bottom)).ToList();

        // Of steps that are nearly as frequent, the smallest is the pitch; others lie between paragraphs.
        var counts = steps.GroupBy(step => step).ToDictionary(group => group.Key, group => group.Count());
        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        Pitch = counts.Where(count => count.Value * 4 >= most && count.Key > Size * 0.8).Select(count => count.Key).DefaultIfEmpty(Size * 1.2).Min();
        FindEdges(body);
        HangsBack = body.Count >= 8 && body.Count(line => Indent(line) > Size * 0.7) > 0.55 * body.Count;
    }

    /// <summary>Size of the type of the text.</summary>
    public double Size { get; }

    /// <summary>From one line of a paragraph to the next.</summary>
    public double Pitch { get; }

    /// <summary>The first lines of paragraphs stand out to the left of the others.</summary>
    public bool HangsBack { get; }

    /// <summary>How far a line begins from the left edge of its column.</summary>
    public double Indent(PrintedLine line) => line.Left - Edges(line).Left;

    /// <summary>How far a line ends from the right edge of its column.</summary>
    public double Room(PrintedLine line) => Edges(line).Right - line.Right;

    /// <summary>Width of a line's column.</summary>
    public double Width(PrintedLine line) => Math.Max(1, Edges(line).Right - Edges(line).Left);

    /// <summary>The next word would have had room at the end of the line, so it ends its paragraph.</summary>
    public bool IsShort(PrintedLine line, PrintedLine next) => Room(line) > next.FirstWord + (1.2 * line.CharacterWidth) + (0.02 * Width(line));

    private (double Left, double Right) Edges(PrintedLine line) =>
        _edges.TryGetValue((line.Page, line.Column), out var edges) || _edges.TryGetValue((0, line.Column), out edges) || _edges.TryGetValue((0, -1), out edges) ? edges : (0, line.Right);

    // Pages for the left and the right hand have edges of their own; a page with few lines has those of the others.
    private void FindEdges(List<PrintedLine> body)
    {
        if (body.Count == 0)
        {
            return;
        }

        _edges[(0, -1)] = (Usual(body, line => line.Left, least: true), Usual(body, line => line.Right, least: false));
        foreach (var column in body.GroupBy(line => line.Column))
        {
            var all = column.ToList();
            var usual = (Left: Usual(all, line => line.Left, least: true), Right: Usual(all, line => line.Right, least: false));
            _edges[(0, column.Key)] = usual;
            foreach (var page in all.GroupBy(line => line.Page))
            {
                var lines = page.ToList();
                if (lines.Count >= 8)
                {
                    var (left, right) = (Usual(lines, line => line.Left, least: true), Usual(lines, line => line.Right, least: false));
                    _edges[(page.Key, column.Key)] = (left, Math.Abs(right - left - (usual.Right - usual.Left)) < 2 * Size ? right : left + usual.Right - usual.Left);
                }
            }
        }
    }

    // The outermost place at which lines begin or end that is not one line's alone.
    private double Usual(List<PrintedLine> lines, Func<PrintedLine, double> place, bool least)
    {
        var places = lines.Select(place).Order().ToList();
        if (!least)
        {
            return places[Math.Min(places.Count - 1, places.Count * 97 / 100)];
        }

        var fewest = Math.Max(1, lines.Count / 25);
        return places.First(at => places.Count(other => other >= at && other < at + (Size * 0.4)) > Math.Min(fewest, places.Count - 1) || at == places[^1]);
    }

    private static double Most(IEnumerable<PrintedLine> lines, Func<PrintedLine, double> value, Func<PrintedLine, int> weight) =>
        lines.GroupBy(value).OrderByDescending(group => group.Sum(weight)).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(12);
}
