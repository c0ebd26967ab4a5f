using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>Rows of registers, each with the words on which it rests.</summary>
internal static class RegisterRows
{
    private const int MostQuotes = 4;

    public static Html Instruments(IEnumerable<InstrumentRow> rows) => Html.Of($"<ul class=\"rows\">{rows.Select(Instrument)}</ul>");

    public static Html Bodies(IEnumerable<BodyRow> rows) => Html.Of($"<ul class=\"rows\">{rows.Select(Body)}</ul>");

    public static Html Calendar(IEnumerable<CalendarRow> rows) => Html.Of($"<ul class=\"rows\">{rows.Select(Occasion)}</ul>");

    /// <summary>Exact words with who said them; a link to their place.</summary>
    public static Html Quote(RegisterQuote quote, string? what = null) => Html.Of($"""
        <li>{Html.If(what is not null, $"<span class=\"what\">{what}</span> ")}<q>{quote.ToLine()}</q> <span class="meta">{quote.Speaker ?? (quote.IsAsked ? "a questioner" : "speaker not named")}, {Said(quote)} · <a class="perma" href="{(quote.Turn is { } turn ? Address.ExactWords(turn, quote.Words) : Address.Publication(quote.Publication))}">{quote.Turn ?? quote.Publication}</a></span></li>
        """);

    private static Html Instrument(InstrumentRow row) => Html.Of($"""
        <li id="{row.Id}"><h3>{row.Name.ReplaceLineEndings(" ")}{Html.If(row.Acronym is not null, $" <span class=\"meta\">({row.Acronym})</span>")}</h3>
        <p class="meta">{row.Kind} · <strong>{row.Status}</strong>{Html.If(row.StatusClaim?.Date is not null, $" {Date(row.StatusClaim?.Date, row.StatusClaim?.DateBasis)}")}{Html.If(row.StatusClaim?.Certainty == Certainty.Doubtful || row.IsContested, $" <span class=\"basis doubtful\">{(row.IsContested ? "contested" : "doubtful")}</span>")}{Html.If(row.Parties.Count > 0, $" · {string.Join(", ", row.Parties.Select(DossierSubject.NameOf))}{Basis(row.PartiesBasis)}")}{Decided(row.Decided)}</p>
        <ul class="quotes">{(row.History.Count > 0 ? row.History.DistinctBy(h => (h.InWords, h.Quote.Turn)).Take(MostQuotes).Select(h => Quote(h.Quote, h.InWords + ":")) : row.Mentions.Take(1).Select(m => Quote(m, "named:")))}</ul></li>
        """);

    private static Html Occasion(CalendarRow row) => Html.Of($"""
        <li id="{row.Id}"><h3>{(row.Date is null ? Html.Of($"Date not known") : Date(row.Date, row.DateBasis))}{Html.If(row.Quotes is not [{ Turn: null }, ..], $": {row.Name.ReplaceLineEndings(" ")}")}</h3>
        <p class="meta">{row.Kind}{Html.If(row.Modality != "actual", $" · <span class=\"basis doubtful\">{row.Modality}</span>")}{Html.If(row.States.Count > 0, $" · {string.Join(", ", row.States.Select(DossierSubject.NameOf))}")}{Html.If(row.Place is not null, $" · {row.Place}")}{Decided(row.Decided)}</p>
        {Html.If(row.Quotes is [{ Turn: null }, ..], $"<p><a href=\"{Address.Publication(row.Quotes.Count > 0 ? row.Quotes[0].Publication : "")}\">{row.Name}</a></p>")}
        <ul class="quotes">{row.Quotes.Where(q => q.Turn is not null).Take(MostQuotes).Select(q => Quote(q))}</ul></li>
        """);

    private static Html Body(BodyRow row) => Html.Of($"""
        <li id="{row.Id}"><h3>{(row.Role == "succession" ? $"{row.BodyName} → {DossierSubject.NameOf(row.Other)}" : $"{DossierSubject.NameOf(row.Other)}: {row.Role} of {row.BodyName}")}</h3>
        <p class="meta">{(row.Role == "succession" ? Html.Of($"transition, as said") : row.Date is null ? Html.Of($"date not known") : Date(row.Date, row.DateBasis))}{Html.If(row.Modality != "actual" && row.Role != "succession", $" · <span class=\"basis doubtful\">{row.Modality}</span>")}{Decided(row.Decided)}</p>
        <ul class="quotes">{row.Quotes.Take(MostQuotes).Select(q => Quote(q))}</ul></li>
        """);

    private static Html Date(string? edtf, Basis? basis) => Html.Of($"{(Edtf.TryParse(edtf, out var date) ? DateWords.Of(date) : edtf)}{Basis(basis)}");

    private static Html Basis(Basis? basis) => Html.If(basis is not (null or Lectern.Basis.Stated), $" <span class=\"basis\">({basis?.ToString().ToLowerInvariant()})</span>");

    private static Html Decided(Basis? basis) => Html.If(basis is not null, $" · <span class=\"basis\">{basis?.ToString().ToLowerInvariant()} by a person</span>");

    private static string Said(RegisterQuote quote) => Edtf.TryParse(quote.Said, out var day) ? DateWords.Of(day) : "date not known";
}
