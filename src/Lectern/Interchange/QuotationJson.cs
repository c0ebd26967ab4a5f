using System.Text.Json;
using Lectern.Comparisons;

namespace Lectern.Interchange;

/// <summary>The check of a quotation as JSON.</summary>
public static class QuotationJson
{
    /// <summary>Writes the members of one object, which the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, QuotationReport report)
    {
        json.WriteString("quotation", report.Quotation);
        json.WriteString("verdict", JsonNames.Of(report.Verdict));
        WriteContext(json, report.Context);
        json.WriteString("offset_unit", "utf-16");
        json.WriteStartArray("places");
        foreach (var place in report.Places)
        {
            json.WriteStartObject();
            Write(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, QuotationPlace place)
    {
        json.WriteString("id", place.Turn.Id);
        json.WriteString("speaker", place.Transcript.SpeakerOf(place.Turn)?.Name);
        json.WriteString("date", place.Transcript.Date?.Value.Text);
        json.WriteString("title", place.Transcript.Title?.Value);
        json.WriteString("sentence", place.Transcript.Source[place.Sentence]);
        json.WriteString("words", place.Transcript.Source[place.Span]);
        json.WriteString("text_sha256", place.Transcript.Source.Sha256);
        json.WriteStartArray("span");
        json.WriteNumberValue(place.Span.Start);
        json.WriteNumberValue(place.Span.End);
        json.WriteEndArray();
        json.WriteString("verdict", JsonNames.Of(place.Verdict));
        WriteContext(json, place.Context);
        json.WriteStartArray("evidence");
        foreach (var evidence in place.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("rule", evidence.Rule);
            json.WriteString("text", evidence.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diff");
        foreach (var change in place.Diff)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(change.Kind));
            json.WriteString("text", change.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContext(Utf8JsonWriter json, IReadOnlyList<QuotationContext> context)
    {
        json.WriteStartArray("context");
        foreach (var reason in context)
        {
            json.WriteStringValue(JsonNames.Of(reason));
        }

        json.WriteEndArray();
    }
}
