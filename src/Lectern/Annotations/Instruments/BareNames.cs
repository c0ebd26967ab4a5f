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
        if (Enumerable.Range(head + 1, last - head).Any(i => words.Heads.Any(h => h.Pattern.LengthAt(sentence.Keys, i) > 0)) || KnownInstruments.FindIn(sentence, head + 1, last) is not null)
        {
            return null;
        }

        return name with
        {
            First = Widen(sentence, name.First, passes: true),
            NamesMatter = text.MentionsIn(sentence.SpanOf(head, last)).Any(m => m.Class is MentionClass.State or MentionClass.Place or MentionClass.Body),
            IsBare = true,
            IsWeak = true,
        };
    }

    /// <summary>"the general co-financing agreement": the first of any words between the article and a name; where no article stands before them, the name's own first word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">Index of the name's first word.</param>
    /// <param name="passes">Words that pass are of the name too: "the original contract".</param>
    public int Widen(SpokenSentence sentence, int name, bool passes = false)
    {
        var first = name;
        while (words.IsTitleCase && first > 1 && name - first < MostLoose && !sentence.Opens(first) && IsLoose(sentence, first - 1) && (passes || !words.Passing.StandsAt(sentence.Keys, first - 1)))
        {
            first--;
        }

        // "a new treaty" tells nothing of it, "an open skies agreement" does.
        return first < name && (words.Points.LengthBefore(sentence.Keys, first - 1, 1) > 0
            || (sentence.Keys[first - 1] is "a" or "an" && Enumerable.Range(first, name - first).Any(i => !words.Passing.StandsAt(sentence.Keys, i)))) ? first : name;
    }

    /// <summary>"four major agreements": the index of a number from two on, with no more than two words between it and a name; or null.</summary>
    public int? CountBefore(SpokenSentence sentence, int name)
    {
        for (var i = name - 1; i >= 0 && name - i <= MostLoose && !sentence.Opens(i + 1); i--)
        {
            if (words.Counts.Any(c => c.Stem == sentence.Keys[i]))
            {
                return i;
            }

            if (!IsLoose(sentence, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"an agreement to limit arms": behind it stands what is to be done, not to whom it is given.</summary>
    public bool HasPurpose(SpokenSentence sentence, int head) => words.IsTitleCase && head + 2 < sentence.Count && !sentence.Opens(head + 1) && !sentence.Opens(head + 2)
        && words.Givens.StandsAt(sentence.Keys, head + 1) && !sentence[head + 2].IsCapital && !words.Stops.StandsAt(sentence.Keys, head + 2) && words.Points.LengthAt(sentence.Keys, head + 2) == 0;

    private bool IsLoose(SpokenSentence sentence, int i) =>
        !sentence[i].IsCapital && !sentence[i].IsNumber && (words.Modifiers.StandsAt(sentence.Keys, i) || !words.Stops.StandsAt(sentence.Keys, i)) && !words.Links.StandsAt(sentence.Keys, i) && !(words.PartyWords.StandsAt(sentence.Keys, i) && !words.PartyTails.StandsAt(sentence.Keys, i) && !words.Counts.Any(c => c.Stem == sentence.Keys[i])) && !words.Openers.StandsAt(sentence.Keys, i)
        && !words.Generic.StandsAt(sentence.Keys, i) && words.Points.LengthAt(sentence.Keys, i) == 0 && !words.IsParticiple(sentence.Keys, i);
}
