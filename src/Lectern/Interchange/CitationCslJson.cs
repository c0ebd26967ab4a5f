using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>A citation as CSL-JSON, which Zotero and citeproc read.</summary>
public static class CitationCslJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list with one item.</summary>
    public static string Write(Citation citation)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            WriteItem(json, citation);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteItem(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("id", citation.Id);
        json.WriteString("type", TypeOf(citation.EventKind));
        json.WriteString("title", citation.Title);
        if (citation.Speaker is not null)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", citation.Speaker);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("genre", citation.EventKind);
        if (citation.Date is { } date)
        {
            WriteDate(json, "issued", date.Value, date.Certainty == Certainty.Doubtful || date.Basis == Basis.Inferred);
        }

        WriteText(json, "event-place", citation.Place);
        WriteText(json, "source", citation.CreditedSource);
        WriteText(json, "URL", citation.Address);
        if (citation.Received is { } received)
        {
            WriteDate(json, "accessed", Edtf.Day(DateOnly.FromDateTime(received.UtcDateTime)), isDoubtful: false);
        }

        json.WriteString("language", citation.Language);
        WriteText(json, "medium", citation.Translation);
        WriteText(json, "abstract", citation.Words);
        json.WriteString("call-number", citation.CaptureSha256 is null ? citation.Id : $"{citation.Id}, SHA-256 {citation.CaptureSha256}");
    }

    private static string TypeOf(string eventKind) =>
        eventKind.Contains("interview", StringComparison.OrdinalIgnoreCase) ? "interview" : eventKind.Contains("hearing", StringComparison.OrdinalIgnoreCase) ? "hearing" : "speech";

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, Edtf date, bool isDoubtful)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        WriteDay(json, date.Earliest);
        if (!date.IsDay)
        {
            WriteDay(json, date.Latest);
        }

        json.WriteEndArray();
        if (isDoubtful)
        {
            json.WriteBoolean("circa", true);
            json.WriteString("literal", DateWords.Of(date).ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
    }
}
