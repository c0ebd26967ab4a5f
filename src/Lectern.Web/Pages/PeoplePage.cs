using System.Globalization;
using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Names;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>The people of the archive, and one of them.</summary>
internal static class PeoplePage
{
    private const int MostAppearances = 200;

    /// <summary>The list, or those whom a name may mean.</summary>
    public static Page List(IReadOnlyList<PersonSummary> people, string asked) => new("People", Html.Of($"""
        <header class="front"><h1>People</h1><p class="lead">One person under many spellings and scripts, joined on evidence.</p></header>
        <form class="box large" role="search" action="/people"><label for="name">Find somebody by a name, in any script</label>
        <div class="row"><input type="search" id="name" name="q" value="{asked}" maxlength="{Limits.QueryLength}" autocomplete="off"><button>Find</button></div></form>
        <p class="tools"><a href="/people/perhaps">Perhaps one person</a></p>
        <section class="register" aria-labelledby="list"><h2 id="list">{(people.Count == 0 ? "Nobody is called that" : PlainWords.Count(people.Count, "person", "people"))}</h2>
        <ul class="publications">{people.Select(Line)}</ul></section>
        """)) { Layout = "dossier" };

    /// <summary>Who may be one and was not joined.</summary>
    public static Page Pairs(IReadOnlyList<LikePair> pairs) => new("Perhaps one person", Html.Of($"""
        <header class="front"><h1>Perhaps one person</h1><p class="lead">Names that fit, where office, place and time were not enough to join them. Somebody decides: <code>lectern people merge</code>.</p>
        <p class="tools"><a href="/people/perhaps.json">JSON</a> <a href="/people">All people</a></p></header>
        <section class="register" aria-labelledby="list"><h2 id="list">{(pairs.Count == 0 ? "Nobody" : PlainWords.Count(pairs.Count, "pair"))}</h2>
        <ul class="publications">{pairs.Select(p => Html.Of($"<li>{Linked(p.Left)} and {Linked(p.Right)}<p class=\"meta\">{Score(p.Ground)}: {p.Ground.Reason}</p></li>"))}</ul></section>
        """)) { Layout = "dossier" };

    private static Html Linked(PersonSummary person) => Html.Of($"<a href=\"{Address.Person(person.Id)}\">{person.Name}</a> <span class=\"meta\">{Html.If(person.Office is not null, $"{person.Office}, ")}{PlainWords.Count(person.Publications, "transcript")}</span>");

    /// <summary>Everything about one person.</summary>
    public static Page One(ArchivedPerson person) => new(person.Name, Html.Of($"""
        <header class="front"><p class="kicker">Person</p><h1>{person.Name}</h1>
        <p class="lead">{Lead(person)}</p>
        <p class="tools"><a href="{Address.Search($"speaker:\"{person.Name}\"", "newest")}">What they said</a> <a href="{Address.Search($"about:\"{person.Name}\"", "newest")}">What was said of them</a> <a href="{Address.Person(person.Id)}.json">JSON</a> <a href="/people">All people</a></p></header>
        {YearChart.Of("turns", person.Appearances.Where(a => a.Date is not null).Select(a => (a.Date!.Value.Earliest.Year, a.Turns)))}
        {Part("Names", person.Spellings.Select(s => Html.Of($"<li>{s.Name} <span class=\"meta\">{PlainWords.Count(s.Count, "transcript")}{(s.Languages.Count > 0 ? $"; {string.Join(", ", s.Languages)}" : "")}</span></li>")))}
        {Part("Offices", person.Offices.Select(Office))}
        {Part("Why these names are one person’s", person.Grounds.Select(Ground))}
        {Part("May be the same person", person.Candidates.Select(c => Html.Of($"<li><a href=\"{Address.Person(c.Id)}\">{c.Name}</a><p class=\"meta\">{Score(c.Ground)}: {c.Ground.Reason}</p></li>")))}
        {Part("With whom", person.Company.Select(c => Html.Of($"<li><a href=\"{Address.Person(c.Id)}\">{c.Name}</a> <span class=\"meta\">{PlainWords.Count(c.Publications, "transcript")}</span></li>")))}
        {Part("Decided by people", person.Decisions.Select(d => Html.Of($"<li>{d.Number}. {(d.IsUndo ? $"takes back {d.Supersedes}" : $"{d.Request.Field}: {d.Request.Value}")}<p class=\"meta\">{d.Request.Who}: {d.Request.Why} ({PlainWords.Of(d.Status)})</p></li>")))}
        {Part("Where they take part, the latest first", person.Appearances.Take(MostAppearances).Select(Appearance))}
        {Html.If(person.Appearances.Count > MostAppearances, $"<p class=\"hint\">And {person.Appearances.Count - MostAppearances} more; a search finds them.</p>")}
        """)) { Layout = "dossier" };

    private static Html Part(string heading, IEnumerable<Html> lines)
    {
        var all = lines.ToList();
        return Html.If(all.Count > 0, $"<section class=\"register\"><h2>{heading}</h2><ul class=\"publications\">{all}</ul></section>");
    }

    private static Html Line(PersonSummary person) => Html.Of($"""
        <li><h3><a href="{Address.Person(person.Id)}">{person.Name}</a></h3>
        {Html.If(person.Spellings.Count > 1, $"<p class=\"meta\">also {string.Join(", ", person.Spellings.Where(s => s != person.Name))}</p>")}
        <p class="meta">{Html.If(person.Office is not null, $"{person.Office} · ")}{PlainWords.Count(person.Publications, "transcript")}, {PlainWords.Count(person.Turns, "turn")}</p></li>
        """);

    private static Html Office(HeldOffice office) => Html.Of($"""
        <li>{string.Join(", ", ((string?[])[office.Role, office.Affiliation]).OfType<string>())}
        <span class="meta">{Html.If(office.First is not null, $"{DateWords.Of(Edtf.Day(office.First ?? default))} to {DateWords.Of(Edtf.Day(office.Last ?? office.First ?? default))}, ")}{PlainWords.Count(office.Count, "transcript")}</span></li>
        """);

    private static Html Ground(IdentityGround ground) => Html.Of($"<li>“{ground.Left}” and “{ground.Right}”<p class=\"meta\">{Score(ground)}: {ground.Reason}</p></li>");

    private static Html Appearance(PersonAppearance place) => Html.Of($"""
        <li><p class="when">{DateWords.Of(place.Date)}</p><h3><a href="{Address.Publication(place.Publication)}">{place.Title}</a></h3>
        <p class="meta">as {place.Printed}{Html.If(place.Role is not null, $", {place.Role}")} · {(place.Turns > 0 ? PlainWords.Count(place.Turns, "turn") : "named, not heard")}</p></li>
        """);

    private static string Lead(ArchivedPerson person) =>
        $"{PlainWords.Count(person.Appearances.Sum(a => a.Turns), "turn")} in {PlainWords.Count(person.Appearances.Count, "transcript")}"
        + (person.FirstHeard is { } first && person.LastHeard is { } last ? $", heard from {DateWords.Of(Edtf.Day(first))} to {DateWords.Of(Edtf.Day(last))}." : ".");

    private static string Score(IdentityGround ground) =>
        ground.Basis == Basis.Entered ? "decided" : string.Create(CultureInfo.InvariantCulture, $"score {ground.Score:0.00}, inferred");
}
