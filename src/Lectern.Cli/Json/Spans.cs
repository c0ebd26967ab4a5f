using System.Text.Json;

namespace Lectern.Cli.Json;

/// <summary>Spans and lists of words as all JSON of Lectern has them.</summary>
internal static class Spans
{
    /// <summary>Writes <c>[start, end]</c>.</summary>
    public static void Write(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    /// <summary>Writes a member that is a list of strings.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
