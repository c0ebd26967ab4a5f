using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>Writes lists and spans as all JSON of Lectern has them.</summary>
public static class JsonMembers
{
    /// <summary>A member that is a list of objects.</summary>
    /// <param name="json">Where to; an object is open.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="items">One for each object.</param>
    /// <param name="write">Writes the members of one.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A member that is a list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A member that is a list of spans.</summary>
    public static void WriteSpans(this Utf8JsonWriter json, string name, IEnumerable<SourceSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteSpanValue(span);
        }

        json.WriteEndArray();
    }

    /// <summary>A member that is a span, or null.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string name, SourceSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } present)
        {
            json.WriteSpanValue(present);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A span: start and end in UTF-16 code units of the canonical text, end excluded.</summary>
    public static void WriteSpanValue(this Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
