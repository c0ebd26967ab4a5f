using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>Writes members that hold lists.</summary>
internal static class ListJson
{
    /// <summary>A list of words.</summary>
    public static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
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
}
