using System.Text;
using Lectern.Registers;

namespace Lectern.Interchange;

/// <summary>Writes registers as CSV (RFC 4180): UTF-8, a head line, one row a line, several values in a cell parted by "; ".</summary>
public static class RegisterCsv
{
    /// <summary>The register of instruments.</summary>
    public static string Instruments(IEnumerable<InstrumentRow> rows) => Table(
        ["id", "name", "kind", "acronym", "parties", "parties_basis", "status", "status_date", "status_date_basis", "certainty", "decided", "mentions", "said_by", "said", "turn", "words"],
        rows.Select(r => (IEnumerable<string?>)[r.Id, r.Name, r.Kind, r.Acronym, string.Join("; ", r.Parties), Of(r.PartiesBasis), r.Status, r.StatusClaim?.Date, Of(r.StatusClaim?.DateBasis), Of(r.Certainty), Of(r.Decided), r.Mentions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), .. Quote(r.StatusClaim?.Quote is { } quote ? [quote] : r.Mentions)]));

    /// <summary>The register of bodies.</summary>
    public static string Bodies(IEnumerable<BodyRow> rows) => Table(
        ["id", "body", "body_name", "role", "state_or_body", "date", "date_basis", "modality", "certainty", "decided", "said_by", "said", "turn", "words"],
        rows.Select(r => (IEnumerable<string?>)[r.Id, r.Body, r.BodyName, r.Role, r.Other, r.Date, Of(r.DateBasis), r.Modality, Of(r.Certainty), Of(r.Decided), .. Quote(r.Quotes)]));

    /// <summary>The calendar.</summary>
    public static string Calendar(IEnumerable<CalendarRow> rows) => Table(
        ["id", "name", "kind", "date", "date_basis", "time", "modality", "states", "bodies", "place", "certainty", "decided", "said_by", "said", "turn", "words"],
        rows.Select(r => (IEnumerable<string?>)[r.Id, r.Name, r.Kind, r.Date, Of(r.DateBasis), r.Time, r.Modality, string.Join("; ", r.States), string.Join("; ", r.Bodies), r.Place, Of(r.Certainty), Of(r.Decided), .. Quote(r.Quotes)]));

    private static string?[] Quote(IReadOnlyList<RegisterQuote> quotes) => quotes is [var quote, ..] ? [quote.Speaker, quote.Said, quote.Turn ?? quote.Publication, quote.ToLine()] : [null, null, null, null];

    private static string? Of(Basis? basis) => basis is { } known ? JsonNames.Of(known) : null;

    private static string Of(Certainty certainty) => JsonNames.Of(certainty);

    private static string Table(string[] head, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        Write(text, head);
        foreach (var row in rows)
        {
            Write(text, row);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A cell that a spreadsheet would take for a formula is words, and is said to be so.
    private static string Cell(string? value)
    {
        var cell = value is { Length: > 0 } && value[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + value : value ?? "";
        return cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
