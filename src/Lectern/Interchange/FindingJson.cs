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

    /// <summary>A member with a span as an array of start and end, or null.</summary>
    public static void WriteSpan(Utf8JsonWriter json, string name, SourceSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } present)
        {
            WriteSpan(json, present);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A span as an array of start and end.</summary>
    public static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    /// <summary>The members <c>basis</c>, <c>certainty</c> and <c>evidence</c>.</summary>
    public static void WriteGrounds(Utf8JsonWriter json, Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        json.WriteString("basis", JsonNames.Of(basis));
        json.WriteString("certainty", JsonNames.Of(certainty));
        json.WriteStartArray("evidence");
        foreach (var words in evidence)
        {
            Write(json, words);
        }

        json.WriteEndArray();
    }

    /// <summary>The rule and the words on which a value rests.</summary>
    public static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("rule", evidence.Rule);
        WriteSpan(json, "span", evidence.Span);
        json.WriteString("text", evidence.Text);
        json.WriteEndObject();
    }

    private static void WriteRest(Utf8JsonWriter json, Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        WriteGrounds(json, basis, certainty, evidence);
        json.WriteEndObject();
    }
}
