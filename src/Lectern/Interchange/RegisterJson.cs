using System.Text.Json;
using Lectern.Registers;

namespace Lectern.Interchange;

/// <summary>Writes rows of registers, and dossiers, as JSON.</summary>
public static class RegisterJson
{
    /// <summary>The member <c>instruments</c>.</summary>
    public static void WriteInstruments(Utf8JsonWriter json, IEnumerable<InstrumentRow> rows) => json.WriteObjects("instruments", rows, row =>
    {
        json.WriteString("id", row.Id);
        json.WriteString("name", row.Name);
        json.WriteStrings("other_names", row.OtherNames);
        json.WriteString("kind", row.Kind);
        json.WriteString("acronym", row.Acronym);
        json.WriteStrings("parties", row.Parties);
        WriteBasis(json, "parties_basis", row.PartiesBasis);
        json.WriteString("status", row.Status);
        json.WriteString("status_date", row.StatusClaim?.Date);
        WriteBasis(json, "status_date_basis", row.StatusClaim?.DateBasis);
        json.WriteBoolean("contested", row.IsContested);
        json.WriteString("certainty", JsonNames.Of(row.Certainty));
        WriteBasis(json, "decided", row.Decided);
        json.WriteObjects("history", row.History, entry =>
        {
            json.WriteString("status", entry.Status);
            json.WriteString("modality", entry.Modality);
            json.WriteString("in_words", entry.InWords);
            json.WriteString("date", entry.Date);
            WriteBasis(json, "date_basis", entry.DateBasis);
            WriteBasis(json, "basis", entry.Basis);
            json.WriteString("certainty", JsonNames.Of(entry.Certainty));
            Write(json, "quote", entry.Quote);
        });
        WriteQuotes(json, "mentions", row.Mentions);
    });

    /// <summary>The member <c>bodies</c>.</summary>
    public static void WriteBodies(Utf8JsonWriter json, IEnumerable<BodyRow> rows) => json.WriteObjects("bodies", rows, row =>
    {
        json.WriteString("id", row.Id);
        json.WriteString("body", row.Body);
        json.WriteString("body_name", row.BodyName);
        json.WriteString("role", row.Role);
        json.WriteString(row.Role == "succession" ? "successor" : "state", row.Other);
        json.WriteString("date", row.Date);
        WriteBasis(json, "date_basis", row.DateBasis);
        json.WriteString("modality", row.Modality);
        json.WriteString("certainty", JsonNames.Of(row.Certainty));
        WriteBasis(json, "decided", row.Decided);
        WriteQuotes(json, "quotes", row.Quotes);
    });

    /// <summary>A member with rows of the calendar.</summary>
    public static void WriteCalendar(Utf8JsonWriter json, string name, IEnumerable<CalendarRow> rows) => json.WriteObjects(name, rows, row =>
    {
        json.WriteString("id", row.Id);
        json.WriteString("name", row.Name);
        json.WriteString("kind", row.Kind);
        json.WriteString("date", row.Date);
        WriteBasis(json, "date_basis", row.DateBasis);
        json.WriteString("time", row.Time);
        json.WriteString("modality", row.Modality);
        json.WriteStrings("states", row.States);
        json.WriteStrings("bodies", row.Bodies);
        json.WriteString("place", row.Place);
        json.WriteString("certainty", JsonNames.Of(row.Certainty));
        WriteBasis(json, "decided", row.Decided);
        WriteQuotes(json, "quotes", row.Quotes);
    });

    /// <summary>The members of a dossier.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(dossier);
        json.WriteObjects("subjects", dossier.Subjects, subject =>
        {
            json.WriteString("name", subject.Name);
            json.WriteString("state", subject.State);
            json.WriteString("body", subject.Body);
        });
        json.WriteString("as_of", dossier.AsOf is { } day ? Edtf.Day(day).Text : null);
        json.WriteNumber("documents", dossier.Documents);
        json.WriteNumber("unread", dossier.Unread);
        WriteInstruments(json, dossier.Instruments);
        WriteBodies(json, dossier.Bodies);
        WriteCalendar(json, "ahead", dossier.Ahead);
        WriteCalendar(json, "behind", dossier.Behind);
        WriteQuotes(json, "last", dossier.Last);
    }

    /// <summary>The member <c>orphaned</c>: decisions whose row is not there any more.</summary>
    public static void WriteOrphaned(Utf8JsonWriter json, IEnumerable<RegisterDecision> decisions) => json.WriteObjects("orphaned", decisions, decision =>
    {
        json.WriteNumber("number", decision.Number);
        json.WriteString("publication", decision.Publication);
        json.WriteString("turn", decision.Turn);
        json.WriteString("field", decision.Field);
        json.WriteString("value", decision.Value);
        json.WriteString("who", decision.Who);
        json.WriteString("why", decision.Why);
    });

    private static void WriteQuotes(Utf8JsonWriter json, string name, IEnumerable<RegisterQuote> quotes) => json.WriteObjects(name, quotes, quote => Members(json, quote));

    private static void Write(Utf8JsonWriter json, string name, RegisterQuote quote)
    {
        json.WriteStartObject(name);
        Members(json, quote);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, RegisterQuote quote)
    {
        json.WriteString("publication", quote.Publication);
        json.WriteString("turn", quote.Turn);
        json.WriteString("speaker", quote.Speaker);
        json.WriteBoolean("asked", quote.IsAsked);
        json.WriteString("said", quote.Said);
        json.WriteString("words", quote.Words);
        json.WriteBoolean("cut_before", quote.IsCutBefore);
        json.WriteBoolean("cut_after", quote.IsCutAfter);
        json.WriteSpan("span", new SourceSpan(quote.Start, quote.End));
    }

    private static void WriteBasis(Utf8JsonWriter json, string name, Basis? basis) => json.WriteString(name, basis is { } known ? JsonNames.Of(known) : null);
}
