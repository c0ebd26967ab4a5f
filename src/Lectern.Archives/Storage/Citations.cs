using Lectern.Interchange;

namespace Lectern.Archives.Storage;

/// <summary>Gathers what a citation of archived words needs.</summary>
internal static class Citations
{
    public static Citation? Of(string id, ArchivedTranscript found)
    {
        if (found.Lost is not null)
        {
            return null;
        }

        var transcript = found.Transcript;
        var turn = transcript.Turns.FirstOrDefault(t => t.Id == found.FocusTurn);
        var speaker = turn is null ? null : transcript.SpeakerOf(turn);
        var capture = found.Captures.Count > 0 ? found.Captures[0] : null;
        return new Citation
        {
            Id = id.Contains('.', StringComparison.Ordinal) && found.FocusParagraph is null && turn is not null ? turn.Id : id,
            Title = transcript.Title?.Value ?? capture?.Origin.FileName ?? found.Id,
            EventKind = transcript.Kind.Value,
            Speaker = speaker?.Name,
            SpeakerRole = speaker is null || speaker.Name == speaker.Role ? null : RoleOf(speaker), // who is known by the office alone is named once
            Words = found.FocusParagraph is { } paragraph ? transcript.Source[paragraph] : turn is null ? null : transcript.TextOf(turn),
            Date = transcript.Date,
            Place = transcript.Place?.Value,
            Address = capture?.Origin.Address,
            FileName = capture?.Origin.FileName,
            CreditedSource = transcript.CreditedSource?.Value,
            Language = turn?.Language ?? transcript.Language,
            Received = capture?.Received,
            CaptureSha256 = capture?.Sha256,
            Translation = TranslationNote.Of(turn?.Language ?? transcript.Language, transcript.CreditedSource?.Value, capture?.Origin.Address),
        };
    }

    private static string? RoleOf(Participant speaker) => (speaker.Role, speaker.Affiliation) switch
    {
        ({ } role, { } affiliation) => $"{role}, {affiliation}",
        var (role, affiliation) => role ?? affiliation,
    };
}
