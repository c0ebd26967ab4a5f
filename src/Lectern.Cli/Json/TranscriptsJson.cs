using System.Globalization;
using System.Text.Json;
using Lectern.Archives;
using Lectern.Interchange;

namespace Lectern.Cli.Json;

/// <summary>A shown transcript as JSON: the transcript itself as <c>parse</c> has it, and beside it what an archive knows about it.</summary>
internal static class TranscriptsJson
{
    /// <summary>Writes the members of the object.</summary>
    public static void Write(Utf8JsonWriter json, Transcript transcript)
    {
        json.WritePropertyName("transcript");
        TranscriptJson.Write(json, transcript);
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, Transcript)"/>
    public static void Write(Utf8JsonWriter json, ArchivedTranscript found)
    {
        json.WriteString("id", found.Id);
        json.WriteString("event", found.EventId);
        json.WriteString("turn", found.FocusTurn);
        json.WriteObjects("captures", found.Captures, capture =>
        {
            json.WriteString("sha256", capture.Sha256);
            json.WriteNumber("length", capture.Length);
            json.WriteString("received", capture.Received.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("file_name", capture.Origin.FileName);
            json.WriteString("address", capture.Origin.Address);
        });
        CorrectionsJson.Write(json, found.Corrections);
        Write(json, found.Transcript);
    }
}
