using System.Text;

namespace Lectern.Archives.Search;

/// <summary>What the index is told of a turn, in UTF-8.</summary>
/// <param name="Words">The terms of its words.</param>
/// <param name="Facts">The terms of <see cref="TurnFacts"/>.</param>
internal readonly record struct TurnTerms(byte[] Words, byte[] Facts);

/// <summary>What the index is told of a publication. Pure: made where documents are read, on any thread.</summary>
/// <param name="Turns">Of each turn, in order.</param>
/// <param name="Title">The terms of its title, in UTF-8.</param>
/// <param name="Date">Date of the event, or null.</param>
internal sealed record PublicationTerms(IReadOnlyList<TurnTerms> Turns, byte[] Title, Edtf? Date)
{
    /// <summary>The terms of a transcript.</summary>
    /// <param name="transcript">The transcript; corrections that count are applied.</param>
    /// <param name="title">Its title, or what it is called instead.</param>
    public static PublicationTerms Of(Transcript transcript, string title)
    {
        var shared = TurnFacts.OfPublication(transcript.Kind.Value, transcript.Place?.Value, transcript.Date?.Value);
        var people = transcript.Participants.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var facts = new Dictionary<(string? Speaker, string? Label, TurnKind Kind, string? Language), byte[]>(); // the same speaker returns turn after turn
        var turns = new TurnTerms[transcript.Turns.Count];
        for (var i = 0; i < turns.Length; i++)
        {
            var turn = transcript.Turns[i];
            var key = (turn.Speaker, turn.Label, turn.Kind, turn.Language);
            if (!facts.TryGetValue(key, out var known))
            {
                var speaker = turn.Speaker is { } id ? people.GetValueOrDefault(id) : null;
                facts[key] = known = Encoding.UTF8.GetBytes(TurnFacts.OfTurn(turn.Kind, NamesOf(speaker, turn.Label), turn.Language ?? transcript.Language) + shared);
            }

            var words = turn.Parts.Count == 1 ? transcript.Source.Slice(turn.Parts[0]) : transcript.TextOf(turn);
            turns[i] = new TurnTerms(WordReader.TermsInUtf8(words), known);
        }

        return new PublicationTerms(turns, Encoding.UTF8.GetBytes(TurnFacts.OfTitle(title)), transcript.Date?.Value);
    }

    // Every name under which a speaker is known: the person's name, the labels, the office and for whom.
    private static IEnumerable<string> NamesOf(Participant? speaker, string? label) =>
        (speaker is null ? [label] : (IEnumerable<string?>)[speaker.Name, .. speaker.Labels, label, speaker.Role, speaker.Affiliation]).OfType<string>();
}
