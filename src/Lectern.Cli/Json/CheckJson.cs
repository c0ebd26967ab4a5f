using System.Text.Json;
using Lectern.Comparisons;

namespace Lectern.Cli.Json;

/// <summary>The check of a quotation as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes the members of the object.</summary>
    public static void Write(Utf8JsonWriter json, QuotationReport report)
    {
        json.WriteString("quotation", report.Quotation);
        json.WriteString("verdict", Words.Of(report.Verdict));
        Spans.WriteStrings(json, "context", report.Context.Select(Words.Of));
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
        json.WritePropertyName("span");
        Spans.Write(json, place.Span);
        json.WriteString("verdict", Words.Of(place.Verdict));
        Spans.WriteStrings(json, "context", place.Context.Select(Words.Of));
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
            json.WriteString("kind", Words.Of(change.Kind));
            json.WriteString("text", change.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
