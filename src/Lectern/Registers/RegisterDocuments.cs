using Lectern.Annotations;
using Lectern.Annotations.Instruments;
using Lectern.Annotations.Occasions;
using Lectern.Interchange;

namespace Lectern.Registers;

/// <summary>Takes out of an annotated transcript what the registers need.</summary>
public static class RegisterDocuments
{
    /// <summary>What a transcript gives to the registers.</summary>
    /// <param name="annotated">The transcript with its annotations.</param>
    /// <param name="publication">Id of the publication, or the file's name.</param>
    /// <param name="eventId">Id of the occasion; publications of one event are joined by it.</param>
    /// <param name="title">What it is called where the text has no title.</param>
    public static RegisterDocument Of(AnnotatedTranscript annotated, string publication, string eventId, string title)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var quotes = new Quoter(annotated.Transcript, publication);
        return new RegisterDocument(publication, eventId, annotated.Transcript.Title?.Value ?? title, annotated.Transcript.Date?.Value.Text)
        {
            Instruments = [.. annotated.Instruments.Select(i => Of(i, quotes))],
            Occasions = [.. annotated.Occasions.Select(o => Of(o, quotes))],
            Bodies = [.. annotated.Roles.Select(r => Of(r, quotes)), .. annotated.Successions.Select(s => Of(s, quotes))],
        };
    }

    private static InstrumentEntry Of(Instrument instrument, Quoter quotes) => new(instrument.Name, instrument.Kind, instrument.Key)
    {
        Acronym = instrument.Acronym,
        Parties = instrument.Parties?.Value ?? [],
        PartiesBasis = instrument.Parties?.Basis,
        Certainty = instrument.Certainty,
        Mentions = [.. instrument.Mentions.Select(m => quotes.Of(m.Turn, m.Span)).DistinctBy(q => q.Start)],
        Statuses = [.. instrument.Claims.Select(c => new StatusEntry(
            StatusNames.Of(c.Status), StatusNames.Of(c.Modality), StatusNames.InWords(c.Status, c.Modality, c.Aspect), quotes.Of(c.Turn, c.Span))
        {
            Date = c.Date?.Value.Text,
            DateBasis = c.Date?.Basis,
            Basis = c.Basis,
            Certainty = c.Certainty,
        })],
    };

    private static OccasionEntry Of(Occasion occasion, Quoter quotes) => new(
        occasion.Name, occasion.Kind, OccasionsJson.Of(occasion.Time), StatusNames.Of(occasion.Modality), quotes.Of(occasion.Turn, occasion.Evidence))
    {
        Date = occasion.Date?.Value.Text,
        DateBasis = occasion.Date?.Basis,
        States = occasion.States,
        Bodies = occasion.Bodies,
        Place = occasion.Place,
        Certainty = occasion.Certainty,
    };

    private static BodyEntry Of(BodyRole role, Quoter quotes) => new(role.Role, role.Body, role.BodyName, role.State, StatusNames.Of(role.Modality), quotes.Of(role.Turn, role.Span))
    {
        Date = role.Date?.Value.Text,
        DateBasis = role.Date?.Basis,
        Basis = role.Basis,
        Certainty = role.Certainty,
    };

    private static BodyEntry Of(BodySuccession succession, Quoter quotes) => new(
        "succession", succession.From, DossierSubject.NameOf(succession.From), succession.To, StatusNames.Of(succession.Modality), quotes.Of(succession.Turn, succession.Span))
    {
        Basis = Basis.Stated,
        Certainty = Certainty.Certain,
    };

    private sealed class Quoter(Transcript transcript, string publication)
    {
        private readonly Dictionary<string, Turn> _turns = transcript.Turns.ToDictionary(t => t.Id, StringComparer.Ordinal);

        public RegisterQuote Of(string? turn, SourceSpan span)
        {
            var said = turn is not null ? _turns.GetValueOrDefault(turn) : null;
            (span, var isCutBefore, var isCutAfter) = QuoteCut.Around(transcript.Source, said, span);
            return new RegisterQuote(
                publication, turn, said is null ? null : transcript.SpeakerOf(said)?.Name, transcript.Date?.Value.Text, transcript.Source[span], span.Start, span.End)
            {
                IsCutBefore = isCutBefore,
                IsCutAfter = isCutAfter,
                IsAsked = said?.Kind == TurnKind.Question,
            };
        }
    }
}
