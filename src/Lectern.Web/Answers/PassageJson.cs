using System.Text.Json;
using Lectern.Archives;
using Lectern.Interchange;

namespace Lectern.Web.Answers;

/// <summary>A turn or a paragraph as data: who, when, the words, where they stand.</summary>
internal static class PassageJson
{
    public static void WriteMembers(Utf8JsonWriter json, ArchivedTranscript archived, Citation citation)
    {
        var transcript = archived.Transcript;
        var turn = transcript.Turns.First(t => t.Id == archived.FocusTurn);
        IReadOnlyList<SourceSpan> parts = archived.FocusParagraph is { } paragraph ? [paragraph] : turn.Parts;
        json.WriteString("id", PassageAnswers.PassageId(archived));
        json.WriteString("turn", turn.Id);
        json.WriteString("publication", archived.Id);
        json.WriteString("event", archived.EventId);
        json.WriteString("kind", turn.Kind.ToString().ToLowerInvariant());
        json.WriteString("speaker", transcript.SpeakerOf(turn)?.Name);
        json.WriteString("date", transcript.Date?.Value.Text);
        json.WriteString("title", citation.Title);
        json.WriteString("language", turn.Language ?? transcript.Language);
        json.WriteString("text_sha256", transcript.Source.Sha256);
        json.WriteString("offset_unit", "utf-16");
        json.WriteSpans("parts", parts);
        json.WriteString("text", TurnText.Of(transcript.Source, parts));
        json.WriteString("citation", CitationText.Write(citation));
    }
}
