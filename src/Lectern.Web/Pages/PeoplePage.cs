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
    public static Page List(IReadOnlyList<PersonSummary> people, IReadOnlyList<LoneName> alone, string asked, string show, long unread) => new("People", Html.Of($"""
        <header class="front"><h1>People</h1><p class="lead">One person under many spellings and scripts, joined on evidence.</p></header>
        <form class="box large" role="search" action="/people"><label for="name">Find somebody by a name, in any script</label>
        <div class="row"><input type="search" id="name" name="q" value="{asked}" maxlength="{Limits.QueryLength}" autocomplete="off"><button>Find</button></div></form>
        <p class="tools">{Shown(show, "", "Everyone", asked)} {Shown(show, "speaking", "Those who speak", asked)} {Shown(show, "mentioned", "Those who are only mentioned", asked)} <a href="/people/perhaps">Perhaps one person</a></p>
        {Html.If(unread > 0, $"<p class=\"hint\">{CountWords.Of(unread, "transcript")} not read yet for the people whom they name: <code>lectern people</code> does it.</p>")}
        <section class="register" aria-labelledby="list"><h2 id="list">{(people.Count == 0 ? "Nobody is called that" : CountWords.Of(people.Count, "person", "people"))}</h2>
        <ul class="publications">{people.Select(Line)}</ul>{Alone(alone)}</section>
        """)) { Layout = "dossier" };

    private static Html Shown(string show, string which, string words, string asked) => show == which ? Html.Of($"<strong>{words}</strong>")
        : Html.Of($"<a href=\"{Address.People(asked, which)}\">{words}</a>");

    // Who is meant there nobody can tell from the name.
    private static IEnumerable<Html> Alone(IReadOnlyList<LoneName> alone) => alone.Select(name => Html.Of(
        $"<p class=\"meta\">“{name.Name}” alone stands {CountWords.Of(name.Mentions, "time")} in {CountWords.Of(name.Publications, "transcript")} that do not say who of that name is meant.</p>"));

    /// <summary>Who may be one and was not joined.</summary>
    public static Page Pairs(IReadOnlyList<LikePair> pairs) => new("Perhaps one person", Html.Of($"""
        <header class="front"><h1>Perhaps one person</h1><p class="lead">Names that fit, where office, place and time were not enough to join them. Somebody decides: <code>lectern people merge</code>.</p>
        <p class="tools"><a href="/people/perhaps.json">JSON</a> <a href="/people">All people</a></p></header>
        <section class="register" aria-labelledby="list"><h2 id="list">{(pairs.Count == 0 ? "Nobody" : CountWords.Of(pairs.Count, "pair"))}</h2>
        <ul class="publications">{pairs.Select(p => Html.Of($"<li>{Linked(p.Left)} and {Linked(p.Right)}<p class=\"meta\">{Score(p.Ground)}: {p.Ground.Reason}</p></li>"))}</ul></section>
        """)) { Layout = "dossier" };

    private static Html Linked(PersonSummary person) => Html.Of($"<a href=\"{Address.Person(person.Id)}\">{person.Name}</a> <span class=\"meta\">{Html.If(person.Office is not null, $"{person.Office}, ")}{CountWords.Of(person.Publications, "transcript")}</span>");

    /// <summary>Everything about one person.</summary>
    public static Page One(ArchivedPerson person) => new(person.Name, Html.Of($"""
        <header class="front"><p class="kicker">Person</p><h1>{person.Name}</h1>
        <p class="lead">{Lead(person)}</p>
        <p class="tools"><a href="{Address.Search($"speaker:\"{person.Name}\"", "newest")}">What they said</a> <a href="{Address.Search($"about:\"{person.Name}\"", "newest")}">What was said of them</a> <a href="{Address.Person(person.Id)}.json">JSON</a> <a href="/people">All people</a></p></header>
        {YearChart.Of("turns", person.Appearances.Where(a => a.Date is not null).Select(a => (a.Date!.Value.Earliest.Year, a.Turns)))}
        {Part("Names", person.Spellings.Select(s => Html.Of($"<li>{s.Name} <span class=\"meta\">{CountWords.Of(s.Count, "transcript")}{(s.Languages.Count > 0 ? $"; {string.Join(", ", s.Languages)}" : "")}</span></li>")))}
        {Part("Offices", person.Offices.Select(Office))}
        {Part("Why these names are one person’s", person.Grounds.Select(Ground))}
        {Part("May be the same person", person.Candidates.Select(c => Html.Of($"<li><a href=\"{Address.Person(c.Id)}\">{c.Name}</a><p class=\"meta\">{Score(c.Ground)}: {c.Ground.Reason}</p></li>")))}
        {Part("With whom", person.Company.Select(c => Html.Of($"<li><a href=\"{Address.Person(c.Id)}\">{c.Name}</a> <span class=\"meta\">{CountWords.Of(c.Publications, "transcript")}</span></li>")))}
        {Part("Mentioned as", person.Mentioned.Forms.Select(f => Html.Of($"<li>{f.Form} <span class=\"meta\">{CountWords.Of(f.Count, "time")}</span></li>")))}
        {Part("Called", person.Mentioned.As.Select(a => Html.Of($"<li>{string.Join(", ", ((string?[])[a.Role, a.Affiliation]).OfType<string>())} <span class=\"meta\">{CountWords.Of(a.Publications, "transcript")}</span></li>")))}
        {Part("Mentioned by", person.Mentioned.By.Select(Mentioner))}
        {Html.If(person.Mentioned.Alone.Count > 0, $"<section class=\"register\"><h2>Perhaps also meant</h2>{Alone(person.Mentioned.Alone)}</section>")}
        {Part("Decided by people", person.Decisions.Select(d => Html.Of($"<li>{d.Number}. {(d.IsUndo ? $"takes back {d.Supersedes}" : $"{d.Request.Field}: {d.Request.Value}")}<p class=\"meta\">{d.Request.Who}: {d.Request.Why} ({PlainWords.Of(d.Status)})</p></li>")))}
        {Part("Where they take part, the latest first", person.Appearances.Take(MostAppearances).Select(Appearance))}
        {Html.If(person.Appearances.Count > MostAppearances, $"<p class=\"hint\">And {person.Appearances.Count - MostAppearances} more; a search finds them.</p>")}
        {Part("Where they are mentioned, the latest first", person.Mentioned.Places.Take(MostAppearances).Select(Place))}
        {Html.If(person.Mentioned.Publications > MostAppearances, $"<p class=\"hint\">And {person.Mentioned.Publications - MostAppearances} more; a search finds them.</p>")}
        """)) { Layout = "dossier" };

    private static Html Part(string heading, IEnumerable<Html> lines)
    {
        var all = lines.ToList();
        return Html.If(all.Count > 0, $"<section class=\"register\"><h2>{heading}</h2><ul class=\"publications\">{all}</ul></section>");
    }

    private static Html Line(PersonSummary person) => Html.Of($"""
        <li><h3><a href="{Address.Person(person.Id)}">{person.Name}</a></h3>
        {Html.If(person.Spellings.Count > 1, $"<p class=\"meta\">also {string.Join(", ", person.Spellings.Where(s => s != person.Name))}</p>")}
        <p class="meta">{Html.If(person.Office is not null, $"{person.Office} · ")}{Counted(person)}</p></li>
        """);

    private static string Counted(PersonSummary person) => string.Join(", ", ((string?[])[
        person.Publications > 0 ? $"{CountWords.Of(person.Publications, "transcript")}, {CountWords.Of(person.Turns, "turn")}" : null,
        person.Mentions > 0 ? $"mentioned {CountWords.Of(person.Mentions, "time")} in {CountWords.Of(person.MentionedIn, "transcript")}" : null]).OfType<string>());

    private static Html Mentioner(PersonMentioner by) => Html.Of($"""
        <li>{(by.Id is { } id ? Html.Of($"<a href=\"{Address.Person(id)}\">{by.Name}</a>") : Html.Of($"{by.Name ?? "Nobody who is named"}"))} <span class="meta">{CountWords.Of(by.Mentions, "time")}</span></li>
        """);

    private static Html Place(PersonMentionPlace place) => Html.Of($"""
        <li><p class="when">{DateWords.Of(place.Date)}</p><h3><a href="{Address.Passage(place.Turn)}">{place.Title}</a></h3>
        <p class="meta">{CountWords.Of(place.Mentions, "time")}, as {place.Printed}</p></li>
        """);

    private static Html Office(HeldOffice office) => Html.Of($"""
        <li>{string.Join(", ", ((string?[])[office.Role, office.Affiliation]).OfType<string>())}
        <span class="meta">{Html.If(office.First is not null, $"{DateWords.Of(Edtf.Day(office.First ?? default))} to {DateWords.Of(Edtf.Day(office.Last ?? office.First ?? default))}, ")}{CountWords.Of(office.Count, "transcript")}</span></li>
        """);

    private static Html Ground(IdentityGround ground) => Html.Of($"<li>“{ground.Left}” and “{ground.Right}”<p class=\"meta\">{Score(ground)}: {ground.Reason}</p></li>");

    private static Html Appearance(PersonAppearance place) => Html.Of($"""
        <li><p class="when">{DateWords.Of(place.Date)}</p><h3><a href="{Address.Publication(place.Publication)}">{place.Title}</a></h3>
        <p class="meta">as {place.Printed}{Html.If(place.Role is not null, $", {place.Role}")} · {(place.Turns > 0 ? CountWords.Of(place.Turns, "turn") : "named, not heard")}</p></li>
        """);

    private static string Lead(ArchivedPerson person) =>
        $"Speaks {CountWords.Of(person.Appearances.Sum(a => a.Turns), "time")} in {CountWords.Of(person.Appearances.Count, "transcript")}"
        + (person.FirstHeard is { } first && person.LastHeard is { } last ? $", heard from {DateWords.Of(Edtf.Day(first))} to {DateWords.Of(Edtf.Day(last))}" : "")
        + $"; is mentioned {CountWords.Of(person.Mentioned.Count, "time")} in {CountWords.Of(person.Mentioned.Publications, "transcript")}.";

    private static string Score(IdentityGround ground) =>
        ground.Basis == Basis.Entered ? "decided" : string.Create(CultureInfo.InvariantCulture, $"score {ground.Score:0.00}, inferred");
}
