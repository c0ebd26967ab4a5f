using System.Globalization;
using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>One of the registers, page by page.</summary>
internal static class RegisterPage
{
    private static readonly (string Id, string Title)[] s_registers = [("instruments", "Instruments"), ("bodies", "Bodies over time"), ("calendar", "Calendar")];

    public static Page Render(string which, RegisterSet registers, int page)
    {
        var title = s_registers.First(r => r.Id == which).Title;
        var count = which switch { "instruments" => registers.Instruments.Count, "bodies" => registers.Bodies.Count, _ => registers.Calendar.Count };
        var skip = (page - 1) * Limits.PageSize;
        var last = (count + Limits.PageSize - 1) / Limits.PageSize;
        return new($"{title}: register", Html.Of($"""
            <header class="front"><p class="kicker">Register</p><h1>{title}</h1>
            <p class="lead">{CountWords.Of(count, "row")} from {CountWords.Of(registers.Documents, "transcript")}.</p>
            {Html.If(registers.Unread > 0, $"<p class=\"doubt\">{CountWords.Of(registers.Unread, "transcript")} not read for it yet. \"lectern register instruments\" reads them all.</p>")}
            <p class="tools">{s_registers.Where(r => r.Id != which).Select(r => Html.Of($"<a href=\"/register/{r.Id}\">{r.Title}</a> "))}<a href="/register/{which}.csv">CSV</a> <a href="/dossier">Dossier</a></p></header>
            <section class="register" aria-labelledby="rows"><h2 class="sr" id="rows">{title}, row by row</h2>{which switch
            {
                "instruments" => RegisterRows.Instruments(registers.Instruments.Skip(skip).Take(Limits.PageSize)),
                "bodies" => RegisterRows.Bodies(registers.Bodies.Skip(skip).Take(Limits.PageSize)),
                _ => RegisterRows.Calendar(registers.Calendar.Skip(skip).Take(Limits.PageSize)),
            }}</section>
            {Html.If(last > 1, $"""
                <nav class="pages" aria-label="Pages">{Html.If(page > 1, $"<a rel=\"prev\" href=\"{Number(which, page - 1)}\">← Previous</a>")} <span>Page {page} of {last}</span> {Html.If(page < last, $"<a rel=\"next\" href=\"{Number(which, page + 1)}\">Next →</a>")}</nav>
                """)}
            """)) { Layout = "dossier" };
    }

    private static string Number(string which, int page) => string.Create(CultureInfo.InvariantCulture, $"/register/{which}?page={page}");
}
