using Lectern.Interchange;
using Lectern.Registers;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>Rows of a register, one after the other: what, how far, who, when, in which words.</summary>
internal static class RegisterPage
{
    private const int MostHistory = 6;

    /// <summary>Draws a register.</summary>
    public static void Draw(IAnsiConsole canvas, string which, RegisterSet registers)
    {
        var sheet = new Sheet(canvas, 2);
        switch (which)
        {
            case "instruments":
                Each(sheet, registers.Instruments, row => Put(sheet, row));
                break;
            case "bodies":
                Each(sheet, registers.Bodies, row => Put(sheet, row));
                break;
            default:
                Each(sheet, registers.Calendar, row => Put(sheet, row));
                break;
        }

        foreach (var decision in registers.Orphaned)
        {
            sheet.Put($"Orphaned: correction {decision.Number} by {decision.Who}, {decision.Field} = {decision.Value}. Its row is not there any more.", Ink.Doubt);
        }
    }

    /// <summary>An instrument with its status, parties, and what was said of it.</summary>
    public static void Put(Sheet sheet, InstrumentRow row)
    {
        sheet.Put(new Paragraph().Append(Printable.Of(row.Name), Ink.Title)
            .Append(row.Acronym is { } acronym && !row.Name.Contains(acronym, StringComparison.Ordinal) ? Printable.Of($" ({acronym})") : "").Append($"  {row.Id}", Ink.Quiet));
        var parties = row.Parties.Count == 0 ? "" : $" · {string.Join(", ", row.Parties.Select(DossierSubject.NameOf))}{Doubt(row.PartiesBasis)}";
        sheet.Put($"{row.Kind} · {StatusOf(row)}{parties}{Decided(row.Decided)}{(row.Certainty == Certainty.Doubtful ? " · perhaps no instrument" : "")}", indent: 2);
        foreach (var entry in row.History.DistinctBy(h => (h.InWords, h.Quote.Turn)).Take(MostHistory))
        {
            Put(sheet, entry.Quote, entry.InWords + (entry.Date is { } date ? $", {Date(date, entry.DateBasis)}" : ""));
        }

        if (row.History.Count == 0 && row.Mentions is [var first, ..])
        {
            Put(sheet, first, "named");
        }
    }

    /// <summary>An occasion with its date and the words.</summary>
    public static void Put(Sheet sheet, CalendarRow row)
    {
        var title = row.Quotes is [{ Turn: null }, ..] ? row.Kind : row.Name;
        sheet.Put(new Paragraph().Append(Printable.Of($"{(row.Date is null ? "Date not known" : Date(row.Date, row.DateBasis))}: {title.ReplaceLineEndings(" ")}"), Ink.Title).Append($"  {row.Id}", Ink.Quiet));
        var sense = row.Modality == "actual" ? "" : $" · {row.Modality}";
        sheet.Put($"{row.Kind}{sense}{(row.States.Count > 0 ? " · " + string.Join(", ", row.States.Select(DossierSubject.NameOf)) : "")}{(row.Place is { } place ? $" · {place}" : "")}{Decided(row.Decided)}", indent: 2);
        if (row.Quotes is [{ Turn: null }, ..])
        {
            sheet.Put(row.Name, indent: 2);
        }

        foreach (var quote in row.Quotes.Where(q => q.Turn is not null).Take(2))
        {
            Put(sheet, quote, null);
        }
    }

    /// <summary>A role in a body, or what becomes of it.</summary>
    public static void Put(Sheet sheet, BodyRow row)
    {
        var words = row.Role == "succession" ? $"{row.BodyName} → {DossierSubject.NameOf(row.Other)}" : $"{DossierSubject.NameOf(row.Other)}: {row.Role} of {row.BodyName}";
        sheet.Put(new Paragraph().Append(Printable.Of(words), Ink.Title).Append($"  {row.Id}", Ink.Quiet));
        sheet.Put($"{(row.Role == "succession" ? "transition, as said" : row.Date is null ? "date not known" : Date(row.Date, row.DateBasis))}{(row.Modality is "actual" || row.Role == "succession" ? "" : $" · {row.Modality}")}{Decided(row.Decided)}", indent: 2);
        foreach (var quote in row.Quotes.Take(2))
        {
            Put(sheet, quote, null);
        }
    }

    /// <summary>Exact words with who said them, when, and where they stand.</summary>
    public static void Put(Sheet sheet, RegisterQuote quote, string? what)
    {
        var said = Edtf.TryParse(quote.Said, out var day) ? DateWords.Of(day) : "date not known";
        sheet.Put(new Paragraph()
            .Append(what is null ? "" : Printable.Of(what + ": "), Ink.Plain)
            .Append(Printable.Of($"“{quote.ToLine()}”"), Ink.Direction)
            .Append(Printable.Of($" {quote.Speaker ?? (quote.IsAsked ? "a questioner" : "speaker not named")}, {said}  {quote.Turn ?? quote.Publication}"), Ink.Quiet), indent: 4);
    }

    /// <summary>A date in words with its doubt.</summary>
    public static string Date(string edtf, Basis? basis) => (Edtf.TryParse(edtf, out var date) ? DateWords.Of(date) : edtf) + Doubt(basis);

    private static string StatusOf(InstrumentRow row) =>
        row.Status + (row.StatusClaim?.Date is { } date ? $" {Date(date, row.StatusClaim.DateBasis)}" : "") + (row.StatusClaim?.Certainty == Certainty.Doubtful ? " (doubtful)" : "") + (row.IsContested ? ", contested" : "");

    private static string Doubt(Basis? basis) => basis is null or Basis.Stated ? "" : $" ({Words.Of(basis.Value)})";

    private static string Decided(Basis? basis) => basis is null ? "" : $" · {Words.Of(basis.Value)} by a person";

    private static void Each<T>(Sheet sheet, IEnumerable<T> rows, Action<T> put)
    {
        foreach (var row in rows)
        {
            put(row);
            sheet.Space();
        }
    }
}
