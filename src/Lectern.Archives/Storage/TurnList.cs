using System.Buffers;
using System.Text.Json;
using Lectern.Interchange;

namespace Lectern.Archives.Storage;

/// <summary>The turns of a publication as the archive lists them: one value, for they are written as a whole, and thousands of rows cost an import more than their words.</summary>
/// <remarks>A JSON array; of each turn <c>[number, kind, speaker, language, start, end, parts]</c>, which the view <c>turn</c> gives as columns.</remarks>
internal static class TurnList
{
    private const int BytesForTurn = 96;

    /// <summary>Lists the turns of a transcript, in UTF-8. Pure.</summary>
    /// <param name="transcript">The transcript, corrections applied; the ids of its turns are not looked at.</param>
    /// <param name="numbers">The numbers of its turns, in order; counted from one where null.</param>
    public static ReadOnlyMemory<byte> Of(Transcript transcript, long[]? numbers = null)
    {
        var people = transcript.Participants.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var json = new ArrayBufferWriter<byte>((transcript.Turns.Count + 1) * BytesForTurn);
        using (var writer = new Utf8JsonWriter(json, TranscriptJson.WriterOptions))
        {
            writer.WriteStartArray();
            for (var i = 0; i < transcript.Turns.Count; i++)
            {
                var turn = transcript.Turns[i];
                writer.WriteStartArray();
                writer.WriteNumberValue(numbers?[i] ?? i + 1);
                writer.WriteStringValue(StoredNames.Of(turn.Kind));
                writer.WriteStringValue(turn.Speaker is { } id ? people.GetValueOrDefault(id)?.Name : null);
                writer.WriteStringValue(turn.Language ?? transcript.Language);
                writer.WriteNumberValue(turn.Span.Start);
                writer.WriteNumberValue(turn.Span.End);
                writer.WriteStringValue(PartsOf(turn));
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return json.WrittenMemory;
    }

    /// <summary>How the parts of a turn are spelled; null where it is one part.</summary>
    public static string? PartsOf(Turn turn) => turn.Parts.Count == 1 ? null : string.Join(' ', turn.Parts);
}
