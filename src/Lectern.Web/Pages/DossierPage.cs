using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>What stands between states, and what is coming: a note with its sources.</summary>
internal static class DossierPage
{
    private const int MostBehind = 30;

    /// <summary>The form, with what was wrong and the pairs for which something is found.</summary>
    public static Page Ask(string asked, string? fault, IReadOnlyList<DossierPair> pairs) => new("Dossier", Html.Of($"""
        <header class="front"><h1>What stands between these states, and what is coming?</h1></header>
        {Html.If(fault is not null, $"<p class=\"error\" id=\"fault\">{fault}</p>")}
        {Form(asked, fault is not null)}
        {Html.If(pairs.Count > 0, $"<section class=\"register\" aria-labelledby=\"pairs\"><h2 id=\"pairs\">Between whom most stands in these transcripts</h2><ul class=\"pairs\">{pairs.Select(Pair)}</ul></section>")}
        """)) { Layout = "dossier" };

    private static Html Pair(DossierPair pair)
    {
        var (one, other) = (DossierSubject.NameOf(pair.One), DossierSubject.NameOf(pair.Other));
        string[] what = [.. new[] { (pair.Instruments, "instrument"), (pair.Occasions, "occasion") }.Where(c => c.Item1 > 0).Select(c => CountWords.Of(c.Item1, c.Item2))];
        return Html.Of($"<li><a href=\"/dossier?of={Uri.EscapeDataString($"{one}, {other}")}\">{one} and {other}</a> <span class=\"count\">{string.Join(", ", what)}</span></li>");
    }

    /// <summary>The note.</summary>
    public static Page Render(Dossier dossier, string asked)
    {
        var names = string.Join(" and ", dossier.Subjects.Select(s => s.Name));
        return new($"{names}: dossier", Html.Of($"""
            <header class="front"><p class="kicker">Dossier</p><h1>{names}</h1>
            <p class="lead">As said in {CountWords.Of(dossier.Documents, "transcript")}{Html.If(dossier.AsOf is not null, $", seen from {DateWords.Of(dossier.AsOf is { } day ? Edtf.Day(day) : null)}")}. Nothing here is more than what somebody said.</p>
            {Html.If(dossier.Unread > 0, $"<p class=\"doubt\">{CountWords.Of(dossier.Unread, "transcript")} of this archive {(dossier.Unread == 1 ? "is" : "are")} not read for this yet. \"lectern register instruments\" reads them all.</p>")}
            <p class="tools"><a href="/dossier.json?of={Uri.EscapeDataString(asked)}">JSON</a> <a href="/dossier.ics?of={Uri.EscapeDataString(asked)}">Calendar (iCalendar)</a> <a href="/register/instruments">All instruments</a></p></header>
            {(dossier.IsEmpty ? Html.Of($"<p class=\"hint\">Of an instrument, a meeting or a role between them these transcripts say nothing.</p>") : Sections(dossier))}
            {Form(asked, isFaulty: false)}
            """)) { Layout = "dossier" };
    }

    private static Html Sections(Dossier dossier) => Html.Of($"""
            {Timeline.Render(dossier)}
            {Section("ahead", "Ahead", dossier.Ahead.Count, RegisterRows.Calendar(dossier.Ahead), "Nothing is said to be coming.")}
            {Section("instruments", "Instruments", dossier.Instruments.Count, RegisterRows.Instruments(dossier.Instruments), "No instrument between them is named.")}
            {Section("bodies", "Bodies", dossier.Bodies.Count, RegisterRows.Bodies(dossier.Bodies), "No role in a body is told.")}
            {Section("behind", dossier.Behind.Count > MostBehind ? $"Behind: the last {MostBehind} of {dossier.Behind.Count}" : "Behind", dossier.Behind.Count, RegisterRows.Calendar(dossier.Behind.Take(MostBehind)), "No occasion is told.")}
            {Section("last", "Said last", dossier.Last.Count, Html.Of($"<ul class=\"quotes\">{dossier.Last.Select(q => RegisterRows.Quote(q))}</ul>"), "Nothing is said by anybody named.")}
            """);

    private static Html Section(string id, string title, int count, Html rows, string nothing) => Html.Of($"""
        <section class="register" aria-labelledby="{id}"><h2 id="{id}">{title}</h2>
        {(count > 0 ? rows : Html.Of($"<p class=\"hint\">{nothing}</p>"))}</section>
        """);

    private static Html Form(string asked, bool isFaulty) => Html.Of($"""
        <form class="box large" action="/dossier"><label for="of">States or bodies, with commas between them</label>
        <div class="row"><input id="of" name="of" value="{asked}" maxlength="{Limits.QueryLength}" autocomplete="off" aria-describedby="{(isFaulty ? "fault" : "of-help")}"{Html.If(isFaulty, $" aria-invalid=\"true\"")}><button>Open</button></div>
        <p class="hint" id="of-help">Names in any spelling, or codes: Kazakhstan, RU.</p></form>
        """);
}
