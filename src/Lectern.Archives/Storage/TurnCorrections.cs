using System.Globalization;
using Lectern.Registers;

namespace Lectern.Archives.Storage;

/// <summary>Corrections of one turn: who speaks, what the turn is for, where it begins.</summary>
internal static class TurnCorrections
{
    /// <summary>Fields that can be corrected, to be shown in a message.</summary>
    public const string Fields = "speaker, kind, begins";

    /// <summary>The transcript with one correction applied, or null where it cannot be: the new beginning does not stand there exactly once.</summary>
    public static Transcript? Apply(Transcript transcript, int turn, LoggedCorrection correction) => correction.Field switch
    {
        "speaker" => Respeak(transcript, turn, correction),
        "kind" => StoredNames.FindTurnKind(correction.Value) is { } kind ? Exchanges.Recast(transcript, turn, kind) : null,
        "begins" => TurnBeginning.Move(transcript, turn, correction.Value),
        _ when RegisterDecision.IsField(correction.Field) => transcript,
        _ => null,
    };

    /// <summary>The present value of a field.</summary>
    public static string? ValueOf(Transcript transcript, int turn, string field) => field switch
    {
        "speaker" => transcript.SpeakerOf(transcript.Turns[turn])?.Name,
        "kind" => StoredNames.Of(transcript.Turns[turn].Kind),
        "begins" => CorrectionAnchor.Of(transcript.Source.Text, transcript.Turns[turn].Span).Exact,
        _ => null,
    };

    private static Transcript Respeak(Transcript transcript, int index, LoggedCorrection correction)
    {
        var speaker = FindPerson(transcript, correction.Value) ?? new Participant(FreeId(transcript), correction.Value)
        {
            Basis = Basis.Corrected,
            Evidence = [PublicationCorrections.EvidenceOf(correction)],
        };
        Turn[] turns = [.. transcript.Turns];
        turns[index] = turns[index] with { Speaker = speaker.Id, Basis = Basis.Corrected, Certainty = Certainty.Certain };
        var speaking = turns.Select(turn => turn.Speaker).ToHashSet(StringComparer.Ordinal);
        var people = transcript.Participants.Contains(speaker) ? transcript.Participants : [.. transcript.Participants, speaker];
        return transcript with { Turns = turns, Participants = [.. people.Select(person => person with { Speaks = speaking.Contains(person.Id) })] };
    }

    // By full name or label; else the only person whose name has all the words given.
    private static Participant? FindPerson(Transcript transcript, string name)
    {
        var folded = Folding.Fold(name);
        var exact = transcript.Participants.FirstOrDefault(p => Folding.Fold(p.Name) == folded || p.Labels.Any(label => Folding.Fold(label) == folded));
        if (exact is not null)
        {
            return exact;
        }

        var words = Words(folded);
        var likely = transcript.Participants.Where(p => words.IsSubsetOf(Words(Folding.Fold(p.Name)))).ToList();
        return likely.Count == 1 ? likely[0] : null;
    }

    private static HashSet<string> Words(string folded) =>
        folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static string FreeId(Transcript transcript) => Enumerable.Range(1, transcript.Participants.Count + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"p{number}"))
        .Last(id => transcript.FindParticipant(id) is null);
}
