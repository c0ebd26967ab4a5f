using System.Text.Json;
using Lectern.Annotations;
using Lectern.Annotations.Times;

namespace Lectern.Interchange;

/// <summary>Writes what the words of a transcript name.</summary>
internal sealed class AnnotationsJson(Utf8JsonWriter json, AnnotatedTranscript annotated)
{
    public void Write()
    {
        json.WriteObjects("mentions", annotated.Mentions, Write);
        new InstrumentsJson(json, annotated.Transcript.Source).Write(annotated.Instruments);
        new OccasionsJson(json, annotated.Transcript.Source).Write(annotated);
        json.WriteObjects("times", annotated.Times, Write);
    }

    private void Write(TimeExpression time)
    {
        json.WriteSpan("span", time.Span);
        json.WriteString("text", annotated.Transcript.Source.Slice(time.Span));
        json.WriteString("type", JsonNames.Of(time.Type));
        json.WriteString("edtf", time.Value);
        json.WriteString("period", time.Period);
        json.WriteString("part", time.Part);
        json.WriteString("vague", time.Vague);
        json.WriteString("basis", JsonNames.Of(time.Basis));
        json.WriteString("certainty", JsonNames.Of(time.Certainty));
    }

    private void Write(Mention mention)
    {
        json.WriteSpan("span", mention.Span);
        json.WriteString("text", annotated.Transcript.Source.Slice(mention.Span));
        json.WriteString("class", JsonNames.Of(mention.Class));
        json.WriteString("entity", mention.Entity);
        json.WriteString("stands_for", mention.StandsFor);
        json.WriteString("name", mention.Name);
        json.WriteString("role", mention.Role);
        json.WriteString("affiliation", mention.Affiliation);
        json.WriteString("rule", mention.Rule);
        json.WriteString("basis", JsonNames.Of(mention.Basis));
        json.WriteString("certainty", JsonNames.Of(mention.Certainty));
    }
}
