using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>A citation as CSL-JSON, for Zotero, pandoc and every processor of the Citation Style Language.</summary>
public static class CitationCslJson
{
    // The words stay readable; the JSON is a file or a field of text, never a part of a page's script.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array of one item; lines end with <c>\n</c>, the last one without.</summary>
    public static string Write(Citation citation)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            WriteItem(json, citation);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteItem(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", $"lectern:{citation.Id}");
        json.WriteString("type", TypeOf(citation.EventKind));
        json.WriteString("title", citation.Title);
        if (citation.Speaker is { } speaker)
        {
            WriteAuthor(json, speaker);
        }

        if (citation.Date is { } date)
        {
            WriteDate(json, "issued", date);
            WriteDate(json, "event-date", date);
        }

        WriteString(json, "event-place", citation.Place);
        json.WriteString("genre", citation.EventKind);
        WriteString(json, "language", citation.Language == "und" ? null : citation.Language);
        WriteString(json, "URL", CitationLinks.ExactWords(citation) ?? citation.Address);
        if (citation is { Address: not null, Received: { } received })
        {
            WriteDate(json, "accessed", new Finding<Edtf>(Edtf.Day(DateOnly.FromDateTime(received.UtcDateTime)), Basis.Stated, Certainty.Certain, []));
        }

        WriteString(json, "source", citation.CreditedSource);
        WriteString(json, "abstract", citation.Words);
        json.WriteString("archive", "Lectern");
        json.WriteString("archive_location", citation.Id);
        json.WriteString("note", Note(citation));
        WriteCustom(json, citation);
        json.WriteEndObject();
    }

    private static string TypeOf(string kind) => kind switch
    {
        _ when kind.Contains("interview", StringComparison.Ordinal) => "interview",
        _ when kind.Contains("hearing", StringComparison.Ordinal) => "hearing",
        "transcript" => "document",
        _ => "speech",
    };

    private static void WriteAuthor(Utf8JsonWriter json, string speaker)
    {
        json.WriteStartArray("author");
        json.WriteStartObject();
        if (CitedName.Of(speaker) is { Given: { } given, Family: var family })
        {
            json.WriteString("family", family);
            json.WriteString("given", given);
        }
        else
        {
            json.WriteString("literal", speaker);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Parts for processors that know only those, EDTF for those that know more.
    private static void WriteDate(Utf8JsonWriter json, string name, Finding<Edtf> date)
    {
        json.WriteStartObject(name);
        json.WriteString("edtf", date.Value.Text);
        json.WriteStartArray("date-parts");
        foreach (var end in date.Value.Text.Split('/'))
        {
            json.WriteStartArray();
            foreach (var part in end.TrimEnd('?', '~', '%').Split('-').Where(p => p != "XX"))
            {
                json.WriteNumberValue(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (date.Certainty == Certainty.Doubtful || date.Basis == Basis.Inferred)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static string Note(Citation citation) =>
        (citation.SpeakerRole is { Length: > 0 } role ? role + ". " : "")
        + (citation.Date is { Basis: not Basis.Stated } date ? $"Date: {DateWords.WithDoubt(date)}. " : "")
        + (citation is { Address: null, FileName: { } file } ? $"File {file}. " : "")
        + CitationText.Translation(citation) + ".";

    private static void WriteCustom(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject("custom");
        json.WriteString("lectern-id", citation.Id);
        WriteString(json, "capture-sha256", citation.CaptureSha256);
        json.WriteEndObject();
    }

    private static void WriteString(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
