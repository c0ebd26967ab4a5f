using System.Text.Json;
using Lectern.Comparisons;

namespace Lectern.Interchange;

/// <summary>The JSON of a check, as <c>lectern check --format json</c> prints it and <c>docs/check.schema.json</c> describes it.</summary>
public static class QuotationJson
{
    /// <summary>Name and release of the format, the value of <c>schema</c>.</summary>
    public const string Schema = "lectern-check/1";

    /// <summary>Writes the members of one object, which the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, QuotationReport report)
    {
        json.WriteString("schema", Schema);
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
        var (transcript, source) = (place.Transcript, place.Transcript.Source);
        json.WriteString("id", place.Turn.Id);
        json.WriteString("title", transcript.Title?.Value);
        json.WriteString("speaker", transcript.SpeakerOf(place.Turn)?.Name);
        json.WriteString("label", place.Turn.Label);
        json.WriteString("kind", JsonNames.Of(place.Turn.Kind));
        json.WriteString("date", transcript.Date?.Value.Text);
        json.WriteString("text_sha256", source.Sha256);
        WriteSpan(json, "span", place.Span);
        json.WriteString("words", source[place.Span]);
        WriteSpan(json, "sentence_span", place.Sentence);
        json.WriteString("sentence", source[place.Sentence]);
        json.WriteString("verdict", JsonNames.Of(place.Verdict));
        WriteContext(json, place.Context);
        WriteDiff(json, place.Diff);
        WriteEvidence(json, place.Evidence);
    }

    private static void WriteContext(Utf8JsonWriter json, IReadOnlyList<QuotationContext> contexts)
    {
        json.WriteStartArray("context");
        foreach (var context in contexts)
        {
            json.WriteStringValue(JsonNames.Of(context));
        }

        json.WriteEndArray();
    }

    private static void WriteDiff(Utf8JsonWriter json, IReadOnlyList<WordChange> diff)
    {
        json.WriteStartArray("diff");
        foreach (var change in diff)
        {
            json.WriteStartObject();
            json.WriteString("op", JsonNames.Of(change.Kind));
            json.WriteString("text", change.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            json.WriteString("rule", item.Rule);
            WriteSpan(json, "span", item.Span);
            json.WriteString("text", item.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, SourceSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(place.Start);
        json.WriteNumberValue(place.End);
        json.WriteEndArray();
    }
}
