using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Tells whether the words of a name say between whom it is.</summary>
internal sealed class NamedParties(SpokenText text, InstrumentWords words)
{
    private const int MostClause = 8;
    private const int MostOwn = 6;
    private const int MostWith = 5;

    /// <summary>"Between" two states or more, "with" one or a body, among the words behind the head.</summary>
    public bool StandIn(SpokenSentence sentence, int head, int last)
    {
        for (var i = head + 1; i < last; i++)
        {
            if (words.Betweens.StandsAt(sentence.Keys, i))
            {
                if (Enumerable.Range(i + 1, last - i).Any(k => words.OurStates.StandsAt(sentence.Keys, k)) && (text.Participants.Count >= 2 || !words.Withs.StandsAt(sentence.Keys, i)))
                {
                    return true;
                }

                // "U.S.": the point belongs to the name of the state.
                var with = words.Withs.StandsAt(sentence.Keys, i);
                var named = text.MentionsIn(new SourceSpan(sentence[i].Start, Math.Min(sentence[last].End + 1, sentence.Span.End)))
                    .Where(m => m.Class is MentionClass.State or MentionClass.Body || (with && m.Class is MentionClass.Person)).ToArray();
                return named.Length >= (with ? 1 : 2)
                    && (named.Any(m => m.Span.End >= sentence[last].End || words.Openers.StandsAt(sentence.Keys, sentence.IndexAt(m.Span.End))) || words.PartyTails.StandsAt(sentence.Keys, last) || sentence[last].IsNumber || last - i > 6)
                    || (sentence[last].IsCapital && Enumerable.Range(i, last - i).Any(k => words.PartyTails.StandsAt(sentence.Keys, k)));
            }
        }

        return false;
    }

    /// <summary>"the agreement that was signed recently between A and B": the parties stand behind a clause of the verb alone.</summary>
    public bool StandBehindClause(SpokenSentence sentence, int head)
    {
        var participle = false;
        for (var i = head + 1; i < sentence.Count && i - head <= MostClause && !sentence.Opens(i); i++)
        {
            if (words.Betweens.StandsAt(sentence.Keys, i) && !words.Withs.StandsAt(sentence.Keys, i))
            {
                return participle && text.StatesIn(sentence.SpanOf(i, Math.Min(sentence.Count - 1, i + MostClause))).Count >= 2;
            }

            var says = words.IsParticiple(sentence.Keys, i);
            if (!says && !words.Auxiliaries.StandsAt(sentence.Keys, i))
            {
                return false;
            }

            participle |= says;
        }

        return false;
    }

    /// <summary>"the agreement that our government has with the government of Chile": index of the last word of the state behind such a clause, or null.</summary>
    public int? WithBehindClause(SpokenSentence sentence, int head)
    {
        if (!words.Clauses.StandsAt(sentence.Keys, head + 1))
        {
            return null;
        }

        for (var i = head + 2; i < sentence.Count && i - head <= MostOwn && !sentence.Opens(i); i++)
        {
            if (words.IsParticiple(sentence.Keys, i))
            {
                return null;
            }

            if (i > head + 2 && words.Withs.StandsAt(sentence.Keys, i))
            {
                var state = text.MentionsIn(sentence.SpanOf(i, Math.Min(sentence.Count - 1, i + MostWith))).FirstOrDefault(m => m.Class == MentionClass.State);
                return state is null ? null : sentence.IndexAt(state.Span.End) is var end && words.PartyTails.StandsAt(sentence.Keys, end) && !sentence.Opens(end) ? end : end - 1;
            }
        }

        return null;
    }
}
