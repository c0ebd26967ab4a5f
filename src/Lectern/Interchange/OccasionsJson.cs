using System.Text.Json;
using Lectern.Annotations;
using Lectern.Annotations.Instruments;
using Lectern.Annotations.Occasions;

namespace Lectern.Interchange;

/// <summary>Writes the occasions, roles and successions of which a transcript speaks.</summary>
internal sealed class OccasionsJson(Utf8JsonWriter json, SourceText source)
{
    private static readonly string[] s_times = ["unknown", "past", "present", "coming"];

    /// <summary>Writes the members <c>occasions</c>, <c>roles</c> and <c>successions</c>.</summary>
    public void Write(AnnotatedTranscript annotated)
    {
        json.WriteObjects("occasions", annotated.Occasions, Write);
        json.WriteObjects("roles", annotated.Roles, Write);
        json.WriteObjects("successions", annotated.Successions, Write);
    }

    /// <summary>The name of a time: "past", "coming".</summary>
    public static string Of(OccasionTime time) => s_times[(int)time];

    private void Write(Occasion occasion)
    {
        json.WriteString("id", occasion.Id);
        json.WriteString("kind", occasion.Kind);
        json.WriteString("name", occasion.Name);
        json.WriteSpan("span", occasion.Span);
        json.WriteString("turn", occasion.Turn);
        FindingJson.WriteDate(json, "date", occasion.Date);
        json.WriteString("time", Of(occasion.Time));
        json.WriteString("modality", StatusNames.Of(occasion.Modality));
        json.WriteStrings("states", occasion.States);
        json.WriteStrings("bodies", occasion.Bodies);
        json.WriteString("place", occasion.Place);
        WriteRest(occasion.Evidence, occasion.Rule, occasion.Basis, occasion.Certainty);
    }

    private void Write(BodyRole role)
    {
        json.WriteString("role", role.Role);
        json.WriteString("state", role.State);
        json.WriteString("body", role.Body);
        json.WriteString("body_name", role.BodyName);
        json.WriteString("turn", role.Turn);
        FindingJson.WriteDate(json, "date", role.Date);
        json.WriteString("modality", StatusNames.Of(role.Modality));
        WriteRest(role.Span, role.Rule, role.Basis, role.Certainty);
    }

    private void Write(BodySuccession succession)
    {
        json.WriteString("from", succession.From);
        json.WriteString("to", succession.To);
        json.WriteString("turn", succession.Turn);
        json.WriteString("modality", StatusNames.Of(succession.Modality));
        json.WriteSpan("evidence", succession.Span);
        json.WriteString("text", source.Slice(succession.Span));
    }

    private void WriteRest(SourceSpan evidence, string rule, Basis basis, Certainty certainty)
    {
        json.WriteSpan("evidence", evidence);
        json.WriteString("text", source.Slice(evidence));
        json.WriteString("rule", rule);
        json.WriteString("basis", JsonNames.Of(basis));
        json.WriteString("certainty", JsonNames.Of(certainty));
    }
}
