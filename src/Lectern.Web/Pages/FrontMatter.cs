using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>What stands before the first turn: title, occasion, facts with their reasons, people.</summary>
internal static class FrontMatter
{
    // A parliament's sitting names a hundred; the words should not stand pages below them.
    private const int MostPeople = 12;

    public static string TitleOf(ArchivedTranscript archived) =>
        archived.Transcript.Title?.Value ?? archived.Captures.Select(c => c.Origin.FileName).FirstOrDefault(n => n is not null) ?? archived.Id;

    public static Html Render(ArchivedTranscript archived)
    {
        var transcript = archived.Transcript;
        return Html.Of($"""
            <header class="front">
            <p class="kicker">{transcript.Kind.Value}{Html.If(transcript.Place is not null, $" · {transcript.Place?.Value}")}</p>
            <h1 lang="{transcript.Language}">{TitleOf(archived)}</h1>
            <p class="when">{DateWords.Of(transcript.Date?.Value)}{Html.If(transcript.Date is { Basis: Basis.Inferred } or { Certainty: Certainty.Doubtful }, $" {Reasoned(transcript.Date)}")}</p>
            <p class="tools"><a href="#transcript">Read</a> <a href="{Address.Original(archived.Id)}">Captured original</a> <a href="{Address.Cite(archived.Id)}">Cite</a> <a href="{Address.Publication(archived.Id)}.json">Data (JSON)</a></p>
            {Facts(archived)}
            {People(transcript)}
            </header>
            """);
    }

    private static Html Facts(ArchivedTranscript archived)
    {
        var transcript = archived.Transcript;
        return Html.Of($"""
            <details class="facts" open><summary>About this text</summary>
            <dl>
            {Fact("Date", Date(transcript.Date))}
            {Html.Join(transcript.OtherDates.Select(OtherDate))}
            {Fact("Kind", Html.Of($"{transcript.Kind.Value} {Reason.Of(transcript.Kind)}"))}
            {Html.If(transcript.Place is not null, $"{Fact("Place", Html.Of($"{transcript.Place?.Value} {Reasoned(transcript.Place)}"))}")}
            {Html.If(transcript.Title is { Basis: not Basis.Stated }, $"{Fact("Title", Reasoned(transcript.Title))}")}
            {Fact("Language", Html.Words(LanguageNames.Of(transcript.Language)))}
            {Html.If(transcript.CreditedSource is not null, $"{Fact("Credited source", Html.Of($"{OutsideLink(transcript.CreditedSource?.Value)} {Reasoned(transcript.CreditedSource)}"))}")}
            {Html.Join(archived.Captures.Take(1).Select(Received))}
            {Fact("Permanent id", Html.Of($"""<a href="{Address.Publication(archived.Id)}">{archived.Id}</a>"""))}
            </dl>
            </details>
            """);
    }

    private static Html Fact(string name, Html value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Reasoned<T>(Finding<T>? finding) => finding is null ? Html.Empty : Reason.Of(finding);

    private static Html Date(Finding<Edtf>? date) => date is null
        ? Html.Words("Not known. Nothing in the text bounds it.")
        : Html.Of($"""<time datetime="{Machine(date.Value)}">{DateWords.Of(date.Value)}</time> {Reason.Of(date)}""");

    // HTML's time element knows no intervals and no doubts; its earliest day stands for them.
    private static string Machine(Edtf date) => date.Earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Html OtherDate(PageDate date) => Fact($"Page {date.What}", Html.Of($"{DateWords.Of(date.Date)} {Reason.Of("the page’s own date, not the event’s", Certainty.Certain, [date.Evidence])}"));

    private static Html Received(Capture capture) => Fact("Captured", Html.Of($"""
        {DateWords.Of(capture.Received)}{Html.If(capture.Origin.Address is not null, $" from {OutsideLink(capture.Origin.Address)}")}{Html.If(capture.Origin.Address is null && capture.Origin.FileName is not null, $" as {capture.Origin.FileName}")}
        """));

    internal static Html OutsideLink(string? address) => Address.Outside(address) is { } safe
        ? Html.Of($"""<a class="outside" href="{safe}" rel="noreferrer nofollow">{address}</a>""")
        : Html.Words(address);

    private static Html People(Transcript transcript)
    {
        var heard = transcript.Participants.Where(p => p.Speaks && !p.IsJournalist).ToList();
        var asking = transcript.Participants.Where(p => p.Speaks && p.IsJournalist).ToList();
        var silent = transcript.Participants.Where(p => !p.Speaks).ToList();
        return Html.If(transcript.Participants.Count > 0, $"""
            <section class="people" aria-labelledby="people"><h2 id="people">People</h2>
            {Group("", heard, transcript)}{Group("Asking", asking, transcript)}{Group("Named, not heard in this text", silent, transcript)}
            </section>
            """);
    }

    private static Html Group(string heading, List<Participant> people, Transcript transcript) => Html.If(people.Count > 0, $"""
        {Html.If(heading.Length > 0, $"<h3>{heading}</h3>")}<ul>{people.Take(MostPeople).Select(p => Person(p, transcript))}</ul>
        {Html.If(people.Count > MostPeople, $"<details class=\"others\"><summary>and {CountWords.Of(people.Count - MostPeople, "other")}</summary><ul>{people.Skip(MostPeople).Select(p => Person(p, transcript))}</ul></details>")}
        """);

    private static Html Person(Participant person, Transcript transcript)
    {
        var office = string.Join(", ", new[] { person.Role, person.Affiliation }.Where(w => !string.IsNullOrEmpty(w)));
        var turns = transcript.Turns.Count(t => t.Speaker == person.Id);
        return Html.Of($"""
            <li><span class="name">{person.Name}</span>{Html.If(office.Length > 0, $"""<span class="office">{office}</span>""")}{Html.If(person.Speaks, $"""<span class="count">{CountWords.Of(turns, "turn")}</span>""")}
            {Html.If(person.Certainty == Certainty.Doubtful, $"{Reason.Of(PlainWords.Of(person.Basis, person.Certainty), person.Certainty, person.Evidence)}")}</li>
            """);
    }
}
