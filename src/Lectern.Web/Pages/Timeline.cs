using System.Globalization;
using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>A line of time as a drawing (SVG), with the same in a table below it, for whoever does not see the drawing.</summary>
internal static class Timeline
{
    private const int Width = 720;
    private const int Left = 20;
    private const int Row = 22;
    private const int Most = 40;

    // A label shorter than this tells nothing; then it stands in its bar.
    private const int LeastLabel = 130;

    // Width of a letter, wide ones included, of the size in which labels are set.
    private const double PerLetter = 6.6;

    /// <summary>The drawing; nothing where fewer than two things have a date.</summary>
    public static Html Render(Dossier dossier)
    {
        var marks = Marks(dossier).OrderBy(m => m.Date.Earliest).ThenBy(m => m.Label, StringComparer.Ordinal).Take(Most).ToList();
        if (marks.Count < 2)
        {
            return Html.Empty;
        }

        var (first, last) = (marks.Min(m => m.Date.Earliest).DayNumber, marks.Max(m => m.Date.Latest).DayNumber);
        var span = Math.Max(1, last - first);
        var height = (marks.Count * Row) + 40;
        int At(DateOnly day) => Left + (int)((long)(day.DayNumber - first) * (Width - (2 * Left)) / span);
        var asOf = dossier.AsOf is { } seen && seen.DayNumber >= first && seen.DayNumber <= last ? At(seen) : (int?)null;
        return Html.Of($"""
            <figure class="timeline" tabindex="0" aria-label="Time line"><svg viewBox="0 0 {Width} {height}" role="img" aria-labelledby="tl-title tl-desc">
            <title id="tl-title">Time line</title><desc id="tl-desc">{marks.Count} dated things from {DateWords.Of(Edtf.Day(marks[0].Date.Earliest))} to {DateWords.Of(Edtf.Day(marks.Max(m => m.Date.Latest)))}; the table below has the same.</desc>
            {Html.If(asOf is not null, $"<line class=\"now\" x1=\"{asOf ?? 0}\" x2=\"{asOf ?? 0}\" y1=\"4\" y2=\"{height - 24}\"/>")}
            {marks.Select((m, i) => Mark(m, i, At(m.Date.Earliest), At(m.Date.Latest)))}
            <line class="axis" x1="{Left}" x2="{Width - Left}" y1="{height - 22}" y2="{height - 22}"/>
            <text class="tick" x="{Left}" y="{height - 6}">{Year(marks[0].Date.Earliest)}</text><text class="tick end" x="{Width - Left}" y="{height - 6}">{Year(marks.Max(m => m.Date.Latest))}</text>
            </svg>
            <figcaption>Filled: said to be so. Hollow: planned, asked or doubtful. A bar is a date that is known only within bounds.</figcaption></figure>
            <details class="tabled"><summary>The same as a table</summary><table><thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">How</th></tr></thead>
            <tbody>{marks.Select(m => Html.Of($"<tr><td>{DateWords.Of(m.Date)}</td><td>{m.Label}</td><td>{m.How}</td></tr>"))}</tbody></table></details>
            """);
    }

    private static Html Mark((Edtf Date, string Label, string How, bool IsFirm) mark, int index, int from, int to)
    {
        var y = (index * Row) + 16;
        var kind = mark.IsFirm ? "firm" : "open";
        var (before, behind) = (from - 10, Width - Math.Max(to, from + 6) - 6);
        var inside = Math.Max(before, behind) < LeastLabel;
        var right = !inside && before > behind;
        var room = inside ? to - from - 12 : right ? before : behind;
        var most = Math.Max(8, (int)(room / PerLetter));
        var label = mark.Label.Length > most ? string.Concat(mark.Label.AsSpan(0, most - 2).TrimEnd(), " …") : mark.Label;
        var x = inside ? from + 6 : right ? before : Width - behind;
        return Html.Of($"""
            {Html.If(to - from > 10, $"<rect class=\"{kind}\" x=\"{from}\" y=\"{y - 4}\" width=\"{to - from}\" height=\"8\" rx=\"4\"/>")}
            {Html.If(to - from <= 10, $"<circle class=\"{kind}\" cx=\"{from}\" cy=\"{y}\" r=\"5\"/>")}
            <text class="label{(right ? " end" : "")}{(inside ? " on" : "")}" x="{x}" y="{y + 4}">{label}</text>
            """);
    }

    private static IEnumerable<(Edtf Date, string Label, string How, bool IsFirm)> Marks(Dossier dossier)
    {
        foreach (var row in dossier.Instruments)
        {
            if (Edtf.TryParse(row.StatusClaim?.Date, out var date))
            {
                yield return (date, row.Name.ReplaceLineEndings(" "), row.Status, row.StatusClaim is { Modality: "actual", Certainty: Certainty.Certain });
            }
        }

        foreach (var row in dossier.Behind.Concat(dossier.Ahead))
        {
            if (Edtf.TryParse(row.Date, out var date))
            {
                yield return (date, row.Quotes is [{ Turn: null }, ..] ? row.Kind : row.Name.ReplaceLineEndings(" "), row.Modality == "actual" ? row.Kind : $"{row.Kind}, {row.Modality}", row is { Modality: "actual", Certainty: Certainty.Certain });
            }
        }

        foreach (var row in dossier.Bodies)
        {
            if (Edtf.TryParse(row.Date, out var date))
            {
                yield return (date, $"{DossierSubject.NameOf(row.Other)}: {row.Role} of {row.BodyName}", row.Role, row.Modality == "actual");
            }
        }
    }

    private static string Year(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
