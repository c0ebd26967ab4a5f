using System.Globalization;
using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds the occasions of which a transcript speaks, the event itself first.</summary>
internal static class OccasionRecognizer
{
    /// <summary>The occasions in order of place; of a language without a pack only the event itself.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="instruments">The instruments of which it speaks: an anniversary may be one's.</param>
    public static IReadOnlyList<Occasion> Find(SpokenText text, IReadOnlyList<Instrument> instruments)
    {
        var found = new List<Occasion>();
        if (OfEvent(text) is { } own)
        {
            found.Add(own);
        }

        if (InstrumentWords.Find(text.Transcript.Language) is { } common && OccasionWords.Find(text.Transcript.Language) is { } words)
        {
            var nouns = new OccasionNouns(text, common, words, [.. instruments.SelectMany(i => i.Mentions).Where(m => !m.IsReference).Select(m => m.Span)]);
            var deeds = new OccasionDeeds(text, common, words);
            for (var i = 0; i < text.Sentences.Count; i++)
            {
                var named = nouns.Find(i).ToList();
                found.AddRange(named);
                found.AddRange(deeds.Find(i).Where(d => !named.Any(n => n.Date is not null && n.Span.Overlaps(d.Span) && n.Date.Value == d.Date?.Value)));
            }
        }

        return [.. found.OrderBy(o => o.Turn is null ? -1 : o.Span.Start).Select((o, i) => o with { Id = string.Create(CultureInfo.InvariantCulture, $"o{i + 1}") })];
    }

    // Of two sides, though no table may know their states.
    private static bool IsJoint(Transcript transcript) => transcript.Kind.Value == "joint press conference"
        && transcript.Participants.Where(p => !p.IsJournalist && p.Role is not null).Select(p => Folding.Fold(p.Affiliation)).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1;

    // The press conference itself is a meeting of those who speak there.
    private static Occasion? OfEvent(SpokenText text)
    {
        var transcript = text.Transcript;
        if (transcript.Title is not { } title || transcript.Date is not { } date || !(text.Participants.Count > 1 || IsJoint(transcript)))
        {
            return null;
        }

        var span = title.Evidence.FirstOrDefault(e => e.Span is not null)?.Span ?? new SourceSpan(0, 0);
        return new Occasion("", transcript.Kind.Value, title.Value, span)
        {
            Date = date,
            Time = OccasionTime.Past,
            States = text.Participants,
            Place = transcript.Place?.Value,
            Evidence = span,
            Rule = "the event of the transcript",
            Basis = date.Basis,
            Certainty = date.Certainty,
        };
    }
}
