using Lectern.Interchange;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>Counts over years as bars, with the same as a table; nothing where there is one year or none.</summary>
internal static class YearChart
{
    private const int Width = 640;
    private const int Height = 120;
    private const int Foot = 20;
    private const int MostYears = 120;

    /// <summary>Draws the chart.</summary>
    /// <param name="what">What is counted, in the plural ("turns").</param>
    /// <param name="counts">The year and the count of each thing; years may come more than once.</param>
    public static Html Of(string what, IEnumerable<(int Year, long Count)> counts)
    {
        var years = counts.GroupBy(c => c.Year).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        if (years.Count < 2 || years.Keys.Max() - years.Keys.Min() >= MostYears)
        {
            return Html.Empty;
        }

        var (first, last, most) = (years.Keys.Min(), years.Keys.Max(), Math.Max(1, years.Values.Max()));
        int At(int year) => (year - first) * Width / (last - first + 1);
        Html Bar(int year, long count)
        {
            var height = (int)(count * (Height - Foot - 4) / most);
            return Html.Of($"<rect class=\"firm\" x=\"{At(year) + 1}\" y=\"{Height - Foot - height}\" width=\"{Math.Max(1, At(year + 1) - At(year) - 3)}\" height=\"{height}\"><title>{year}: {CountWords.Of(count, what[..^1])}</title></rect>");
        }

        return Html.Of($"""
            <figure class="timeline"><svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="yc-title yc-desc">
            <title id="yc-title">Years</title><desc id="yc-desc">{what} from {first} to {last}, at most {most} in a year; the table below has the same.</desc>
            {years.OrderBy(y => y.Key).Select(y => Bar(y.Key, y.Value))}
            <line class="axis" x1="0" x2="{Width}" y1="{Height - Foot}" y2="{Height - Foot}"/>
            <text class="tick" x="0" y="{Height - 4}">{first}</text><text class="tick end" x="{Width}" y="{Height - 4}">{last}</text>
            </svg><figcaption>{what} by year of the event</figcaption></figure>
            <details class="tabled"><summary>The same as a table</summary><table><thead><tr><th scope="col">Year</th><th scope="col">{what}</th></tr></thead>
            <tbody>{years.OrderBy(y => y.Key).Select(y => Html.Of($"<tr><td>{y.Key}</td><td>{y.Value}</td></tr>"))}</tbody></table></details>
            """);
    }
}
