using System.Text.Encodings.Web;
using System.Text.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Json;

/// <summary>How all verbs write JSON: UTF-8, words in their own script, one object, a line end after it.</summary>
internal static class JsonText
{
    /// <summary>Words in their own script instead of <c>\u</c> escapes; the output is a file, not a part of a web page.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints one JSON object as one line on standard output.</summary>
    public static void Print(Screen screen, Action<Utf8JsonWriter> members)
    {
        using var data = screen.OpenData();
        using (var writer = new Utf8JsonWriter(data, Readable))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        data.WriteByte((byte)'\n');
    }
}
