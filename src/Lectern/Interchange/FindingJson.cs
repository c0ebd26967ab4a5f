using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>Writes values with where they come from: their basis, certainty and evidence.</summary>
internal static class FindingJson
{
    /// <summary>A date, or null.</summary>
    public static void WriteDate(Utf8JsonWriter json, string name, Finding<Edtf>? date)
    {
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("edtf", date.Value.Text);
        WriteRest(json, date.Basis, date.Certainty, date.Evidence);
    }

    /// <summary>States by their codes, or null.</summary>
    public static void WriteStates(Utf8JsonWriter json, string name, Finding<IReadOnlyList<string>>? states)
    {
        if (states is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("states");
        foreach (var state in states.Value)
        {
            json.WriteStringValue(state);
        }

        json.WriteEndArray();
        WriteRest(json, states.Basis, states.Certainty, states.Evidence);
    }

    /// <summary>A span as an array of start and end.</summary>
    public static void WriteSpan(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteRest(Utf8JsonWriter json, Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        json.WriteString("basis", JsonNames.Of(basis));
        json.WriteString("certainty", JsonNames.Of(certainty));
        json.WriteStartArray("evidence");
        foreach (var words in evidence)
        {
            json.WriteStartObject();
            json.WriteString("rule", words.Rule);
            if (words.Span is { } span)
            {
                WriteSpan(json, "span", span);
            }
            else
            {
                json.WriteNull("span");
            }

            json.WriteString("text", words.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
