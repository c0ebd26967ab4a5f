using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads nouns for a document with little beside them that tells which: "signed a contract for the harbour of Oslo", "signed the co-financing agreement".</summary>
internal sealed class BareNames(SpokenText text, InstrumentWords words)
{
    private const int MostLoose = 3;

    /// <summary>The name, to count where it is said to be signed; null where another name is part of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The noun and what follows it.</param>
    /// <param name="head">Last word of the noun.</param>
    /// <param name="last">Last word of what follows.</param>
    public FoundName? Read(SpokenSentence sentence, FoundName name, int head, int last)
    {
        if (Enumerable.Range(head + 1, last - head).Any(i => words.Heads.Any(h => h.Pattern.LengthAt(sentence.Keys, i) > 0)))
        {
            return null;
        }

        // "the general co-financing agreement": any words between the article and the noun.
        var first = name.First;
        while (words.IsTitleCase && first > 1 && name.First - first < MostLoose && !sentence.Opens(first) && IsLoose(sentence, first - 1))
        {
            first--;
        }

        return name with
        {
            First = first < name.First && words.Points.LengthBefore(sentence.Keys, first - 1, 1) > 0 ? first : name.First,
            NamesMatter = text.MentionsIn(sentence.SpanOf(head, last)).Any(m => m.Class is MentionClass.State or MentionClass.Place or MentionClass.Body),
            IsBare = true,
            IsWeak = true,
        };
    }

    private bool IsLoose(SpokenSentence sentence, int i) =>
        !sentence[i].IsCapital && !sentence[i].IsNumber && (words.Modifiers.StandsAt(sentence.Keys, i) || !words.Stops.StandsAt(sentence.Keys, i)) && !words.Links.StandsAt(sentence.Keys, i) && !words.Openers.StandsAt(sentence.Keys, i)
        && !words.Generic.StandsAt(sentence.Keys, i) && words.Points.LengthAt(sentence.Keys, i) == 0 && !words.IsParticiple(sentence.Keys, i);
}
