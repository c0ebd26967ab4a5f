using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Tells whether a noun names an occasion of which those who listen know, though no day is said: "the summit meeting in Oslo", "your virtual summit", "the six-party talks".</summary>
internal sealed class KnownOccasions(SpokenText text, InstrumentWords common, OccasionWords words)
{
    private const int MostBetween = 3;

    /// <summary>It is pointed at as one, and its words say with whom, where or which.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="head">Index of the noun.</param>
    /// <param name="last">Last word of the name.</param>
    /// <param name="kind">The kind of occasion.</param>
    public bool Is(SpokenSentence sentence, int first, int head, int last, string kind) =>
        kind is "meeting" or "talks" or "visit" or "call" or "exercise" or "election"
        && !sentence.IsShouted && IsPointed(sentence, first)
        && (Names(sentence, first, head, last) || IsToldApart(sentence, first, head, kind));

    /// <summary>An article, a possessive or an owner stands before it: "the", "our", "the president's".</summary>
    public bool IsPointed(SpokenSentence sentence, int first) => first > 0 && !sentence.Opens(first)
        && (common.Points.LengthBefore(sentence.Keys, first - 1, 3) > 0 || words.Possessives.LengthBefore(sentence.Keys, first - 1) > 0 || sentence.Keys[first - 1].EndsWith("'s", StringComparison.Ordinal));

    /// <summary>It is somebody's, though a word or two stand between: "our task force meeting".</summary>
    public bool IsOwned(SpokenSentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= MostBetween && !sentence.Opens(i + 1); i--)
        {
            if (words.Possessives.StandsAt(sentence.Keys, i))
            {
                return true;
            }

            if (sentence[i].IsNumber || common.Stops.StandsAt(sentence.Keys, i) || common.Links.StandsAt(sentence.Keys, i) || common.Generic.StandsAt(sentence.Keys, i))
            {
                return false;
            }
        }

        return false;
    }

    // Somebody or some place in its words, or a capital among those that follow.
    private bool Names(SpokenSentence sentence, int first, int head, int last) =>
        NamesIn(sentence, first, head - 1) || Enumerable.Range(head + 1, last - head).Any(i => IsOfThem(sentence, i) && NamesIn(sentence, i, last));

    private bool NamesIn(SpokenSentence sentence, int from, int to) =>
        from <= to && (text.MentionsIn(sentence.SpanOf(from, to)).Any(m => m.Class is MentionClass.State or MentionClass.Place or MentionClass.Body or MentionClass.Person or MentionClass.Office)
        || (!common.HasNounCapitals && Enumerable.Range(from, to - from + 1).Any(i => sentence[i].IsCapital && !words.We.StandsAt(sentence.Keys, i))));

    // "of", "in", "with", "between", not "on": what is spoken about tells no occasion.
    private bool IsOfThem(SpokenSentence sentence, int at) =>
        words.Of.StandsAt(sentence.Keys, at) || words.In.StandsAt(sentence.Keys, at) || common.Betweens.StandsAt(sentence.Keys, at) || (common.HasCases && !words.Openers.StandsAt(sentence.Keys, at));

    // "the six-party talks", "the peace talks"
    private bool IsToldApart(SpokenSentence sentence, int first, int head, string kind) =>
        Enumerable.Range(first, head - first).Any(i => words.Which.StandsAt(sentence.Keys, i) || (kind == "talks" && common.StrongModifiers.StandsAt(sentence.Keys, i)));
}
