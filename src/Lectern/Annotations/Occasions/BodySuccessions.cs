using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds which body is said to become which other.</summary>
internal static class BodySuccessions
{
    private const int MostBetween = 28;

    /// <summary>The successions, in order of place; empty where the language has no pack.</summary>
    public static IReadOnlyList<BodySuccession> Find(SpokenText text) =>
        InstrumentWords.Find(text.Transcript.Language) is { } common && OccasionWords.Find(text.Transcript.Language) is { } words
            ? [.. text.Sentences.SelectMany(sentence => In(text, sentence, common, words))]
            : [];

    private static IEnumerable<BodySuccession> In(SpokenText text, SpokenSentence sentence, InstrumentWords common, OccasionWords words)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (words.Successions.LengthAt(sentence.Keys, i) is not (> 0 and var length))
            {
                continue;
            }

            var bodies = text.MentionsIn(new SourceSpan(sentence[i + length - 1].End, sentence.Span.End)).Where(m => m.Class == MentionClass.Body).ToArray();
            var before = sentence[i + length - 1].End;
            for (var b = 0; b + 1 < bodies.Length; b++)
            {
                var (from, to) = (sentence.IndexAt(bodies[b].Span.End), sentence.IndexAt(bodies[b + 1].Span.Start));
                var linked = to - from <= MostBetween && Enumerable.Range(from, to - from).Any(k => words.SuccessionTo.StandsAt(sentence.Keys, k));
                if (!linked || (b == 0 && sentence.IndexAt(bodies[0].Span.Start) - sentence.IndexAt(before) > 3))
                {
                    break;
                }

                var span = new SourceSpan(sentence[i].Start, bodies[b + 1].Span.End);
                var mode = sentence.IsQuestion ? Modality.Asked : Senses.Before(common, sentence, i, Senses.ClauseStart(sentence, i), [Modality.Denied, Modality.Conditional]) ?? Modality.Intended;
                yield return new BodySuccession(Key(text, bodies[b]), Key(text, bodies[b + 1]), sentence.Turn.Id, span, mode);
            }
        }
    }

    private static string Key(SpokenText text, Mention body) => body.Entity ?? text.Transcript.Source[body.Span];
}
