using System.Text.Encodings.Web;
using System.Text.Json;
using Lectern.Annotations;

namespace Lectern.Interchange;

/// <summary>The JSON of a transcript, as <c>lectern parse --format json</c> prints it and <c>docs/transcript.schema.json</c> describes it.</summary>
public static class TranscriptJson
{
    /// <summary>Name and release of the format, the value of <c>schema</c>.</summary>
    public const string Schema = "lectern-transcript/1";

    /// <summary>How to make the writer: letters of every script as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a transcript as one JSON object, without a line end after it.</summary>
    /// <param name="writer">Where to; not closed. Make it with <see cref="WriterOptions"/>.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="withText">Adds <c>text</c>, the canonical text.</param>
    /// <param name="withWords">Gives each turn its <c>text</c>. Without, the JSON is only of use to <see cref="Read"/>, over the canonical text.</param>
    public static void Write(Utf8JsonWriter writer, Transcript transcript, bool withText = false, bool withWords = true) =>
        new TranscriptJsonWriter(writer, transcript).Write(withText, withWords);

    /// <summary>Writes a transcript with what its words name as one JSON object, without a line end after it: the same, and <c>mentions</c>.</summary>
    /// <param name="writer">Where to; not closed. Make it with <see cref="WriterOptions"/>.</param>
    /// <param name="annotated">The transcript and its annotations.</param>
    /// <param name="withText">Adds <c>text</c>, the canonical text.</param>
    public static void Write(Utf8JsonWriter writer, AnnotatedTranscript annotated, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        new TranscriptJsonWriter(writer, annotated.Transcript) { Annotated = annotated }.Write(withText, withWords: true);
    }

    /// <summary>Reads the transcript that <see cref="Write(Utf8JsonWriter, Transcript, bool, bool)"/> wrote, over the canonical text it was written for.</summary>
    /// <exception cref="JsonException">It is not such JSON, or it belongs to another text.</exception>
    public static Transcript Read(ReadOnlyMemory<byte> json, SourceText source)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return new TranscriptJsonReader(source).Read(document.RootElement);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new JsonException($"This is not the JSON of a transcript as {Schema} describes it: {e.Message}", e);
        }
    }
}
