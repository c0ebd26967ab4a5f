using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>The JSON of a transcript, as <c>lectern parse --format json</c> prints it and <c>docs/transcript.schema.json</c> describes it.</summary>
public static class TranscriptJson
{
    /// <summary>Name and release of the format, the value of <c>schema</c>.</summary>
    public const string Schema = "lectern-transcript/1";

    /// <summary>Writes a transcript as one JSON object, without a line end after it.</summary>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="withText">Adds <c>text</c>, the canonical text.</param>
    public static void Write(Utf8JsonWriter writer, Transcript transcript, bool withText = false) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="Write"/> wrote, over the canonical text it was written for.</summary>
    /// <exception cref="JsonException">It is not such JSON, or it belongs to another text.</exception>
    public static Transcript Read(ReadOnlySpan<byte> json, SourceText source) => throw new NotImplementedException();
}
