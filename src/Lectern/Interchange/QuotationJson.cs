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
        json.WriteObjects("places", report.Places, place => Write(json, place));
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
        json.WriteSpan("span", place.Span);
        json.WriteString("words", source[place.Span]);
        json.WriteSpan("sentence_span", place.Sentence);
        json.WriteString("sentence", source[place.Sentence]);
        json.WriteString("verdict", JsonNames.Of(place.Verdict));
        WriteContext(json, place.Context);
        json.WriteObjects("diff", place.Diff, change =>
        {
            json.WriteString("op", JsonNames.Of(change.Kind));
            json.WriteString("text", change.Text);
        });
        FindingJson.WriteEvidence(json, place.Evidence);
    }

    private static void WriteContext(Utf8JsonWriter json, IReadOnlyList<QuotationContext> contexts) => json.WriteStrings("context", contexts.Select(JsonNames.Of));
}
