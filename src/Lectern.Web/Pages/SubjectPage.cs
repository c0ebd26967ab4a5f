using Lectern.Archives.Search;
using Lectern.Interchange;
using Lectern.Knowledge;
using Lectern.Web.Answers;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>A state or a body: who spoke of it, when, how often, and what is named beside it.</summary>
internal static class SubjectPage
{
    private const int MostTurns = 20;

    /// <summary>Draws the page.</summary>
    /// <param name="subject">The state or body.</param>
    /// <param name="results">The turns that name it, the newest first.</param>
    /// <param name="summary">What they say together.</param>
    public static Page Render(Entity subject, SearchResults results, SubjectSummary summary) => new(subject.Name, Html.Of($"""
        <header class="front"><p class="kicker">{(subject.Class == EntityClass.State ? "State" : "Body")}</p><h1>{subject.Name}</h1>
        <p class="lead">{(results.TotalIsAtLeast ? "At least " : "")}{CountWords.Of(results.Total, "turn")} in {CountWords.Of(results.Hits.Select(h => h.Publication).Distinct().Count(), "transcript")} {(results.Total == 1 ? "names" : "name")} it, in any language.</p>
        {Html.If(subject.FormerNames.Count > 0, $"<p class=\"meta\">Formerly {PlainWords.List([.. subject.FormerNames.Select(Former)])}. Texts keep the name that they use.</p>")}
        <p class="tools"><a href="{Address.Search(Query(subject), "newest")}">Search these turns</a> <a href="/dossier?of={Uri.EscapeDataString(subject.Id)}">Dossier</a> <a href="{Address.Subject(subject)}.json">JSON</a></p></header>
        {YearChart.Of("turns", results.Hits.Where(h => h.Date is not null).GroupBy(h => h.Date!.Value.Earliest.Year).Select(g => (g.Key, (long)g.Count())))}
        {Html.If(results.Hits.Count > 0, $"""
            <section class="register" aria-labelledby="who"><h2 id="who">Who spoke of it</h2><div class="tabled"><table><thead><tr><th scope="col">Speaker</th><th scope="col">Turns</th><th scope="col">Transcripts</th><th scope="col">Last</th></tr></thead>
            <tbody>{summary.Speakers.Select(Speaker)}</tbody></table></div></section>
            {Html.If(summary.Together.Count > 0, $"""
                <section class="register" aria-labelledby="together"><h2 id="together">Named together with</h2><div class="tabled"><table><thead><tr><th scope="col">State or body</th><th scope="col">Turns</th><th scope="col">Transcripts</th></tr></thead>
                <tbody>{summary.Together.Select(Beside)}</tbody></table></div></section>
                """)}
            <section class="register" aria-labelledby="turns"><h2 id="turns">The latest turns</h2><ol class="hits">{results.Hits.Take(MostTurns).Select(h => SearchPage.Hit(h, Query(subject)))}</ol></section>
            """)}
        """)) { Layout = "dossier" };

    /// <summary>The search that the page shows.</summary>
    public static string Query(Entity subject) => $"about:{subject.Id}";

    private static string Former(FormerName former)
    {
        var days = (former.From, former.Until) switch
        {
            ({ } from, { } until) => $"{DateWords.Of(from)} to {DateWords.Of(until)}",
            (null, { } until) => $"until {DateWords.Of(until)}",
            ({ } from, null) => $"since {DateWords.Of(from)}",
            _ => "days not known",
        };
        return $"{former.Name} ({days})";
    }

    private static Html Speaker(SubjectSpeaker speaker) => Html.Of($"""
        <tr><td>{Html.If(speaker.Id is not null, $"<a href=\"{Address.Person(speaker.Id ?? "")}\">{speaker.Name}</a>")}{Html.If(speaker.Id is null, $"{speaker.Name ?? "not named"}")}</td><td>{speaker.Turns}</td><td>{speaker.Publications}</td><td>{DateWords.Of(speaker.Last)}</td></tr>
        """);

    private static Html Beside(NamedBeside beside) => Html.Of($"""
        <tr><td><a href="{Address.Subject(beside.Entity)}">{beside.Entity.Name}</a></td><td>{beside.Turns}</td><td>{beside.Publications}</td></tr>
        """);
}
