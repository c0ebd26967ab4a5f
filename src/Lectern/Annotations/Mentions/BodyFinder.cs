namespace Lectern.Annotations.Mentions;

/// <summary>Finds bodies that no table lists, by the word that says what they are: "Ministry of …", "… Commission", "Bundes…gericht".</summary>
internal static class BodyFinder
{
    public static IEnumerable<MentionDraft> Find(Passage passage)
    {
        var tokens = passage.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            var (from, to, rule) = HeadFirst(passage, at);
            if (to == from)
            {
                (from, to, rule) = passage.Lexicon.Language switch
                {
                    "en" => TailLast(passage, at),
                    "de" when Complements.GermanCompound(passage, at) && passage.MatchAt(at)?.Of(MentionClass.Office) is null => (at, Complements.After(passage, at + 1, needsCapitals: false).End, "word for a body"),
                    _ => (at, at, ""),
                };
            }

            if (to > from)
            {
                yield return new MentionDraft(tokens[from].Start, tokens[to - 1].End, MentionClass.Body) { Rule = rule, Basis = Basis.Derived };
                at = to - 1;
            }
        }
    }

    private static (int From, int To, string Rule) HeadFirst(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        if (passage.MatchAt(at) is { } known && known.Of(MentionClass.Office) is not null || lexicon.BodyHeads.Longest(passage.Text, tokens, at) is not { } head)
        {
            return (at, at, "");
        }

        var capital = tokens[at].IsCapital;
        var (end, _) = Complements.After(passage, head.End, needsCapitals: capital);
        if (end == head.End && capital && !tokens[at].OpensSentence && lexicon.Language is "fr" or "es" && LowerComplement(passage, head.End) is var lower && lower > end)
        {
            end = lower;
        }

        if (end == head.End || !capital && lexicon.Language is "en" or "de")
        {
            return (at, at, "");
        }

        var from = at;
        while (lexicon.Language == "en" && at - from < 6 && from > 0 && tokens[from].Before == Gap.Space && tokens[from - 1].IsCapital && !tokens[from - 1].OpensSentence && !lexicon.NotNames.Has(tokens[from - 1]) && passage.MatchAt(from - 1) is null)
        {
            from--;
        }

        return (from, end, "word for a body and what it is for");
    }

    // "Association des camps": one word in lower case belongs to a name whose head has a capital.
    private static int LowerComplement(Passage passage, int end)
    {
        var tokens = passage.Tokens;
        return passage.Lexicon.Of.Longest(passage.Text, tokens, end) is { } of && of.End < tokens.Count && tokens[of.End].Before is Gap.Space or Gap.Apostrophe && tokens[of.End].Case == LetterCase.Lower
            ? of.End + 1 : end;
    }

    private static (int From, int To, string Rule) TailLast(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        if (!CanBegin(passage, at))
        {
            return (at, at, "");
        }

        var (end, tail) = (at, -1);
        while (end < tokens.Count && end - at < 8)
        {
            var joined = end == at || tokens[end].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe;
            if (!joined)
            {
                break;
            }

            if (tokens[end].IsCapital)
            {
                if (end > at && lexicon.BodyTails.Has(tokens[end]))
                {
                    tail = end;
                }

                end++;
            }
            else if (end > at && end + 1 < tokens.Count && (lexicon.And.Has(tokens[end]) || lexicon.Of.Longest(passage.Text, tokens, end) is { Count: 1 }) && tokens[end + 1].IsCapital && tokens[end + 1].Before == Gap.Space)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        // A tail that is followed by a word for an event or a text names that: "Security Council Resolution".
        if (tail < 0 || tail + 1 < tokens.Count && tokens[tail + 1].Before == Gap.Space && lexicon.EventTails.Has(tokens[tail + 1]) && tokens[tail + 1].IsCapital && !lexicon.BodyTails.Has(tokens[tail + 1]))
        {
            return (at, at, "");
        }

        // "John Edwards of ABC News", "EU and World Bank": what stands before the joining word is no part of the name.
        for (var joint = tail - 1; joint > at; joint--)
        {
            if (!tokens[joint].IsCapital && (Lexicon.GivenNames.Has(tokens[at]) || passage.MatchAt(at)?.Entries.Exists(e => e.Entity is not null) == true && lexicon.And.Has(tokens[joint])))
            {
                return joint + 1 < tail || passage.MatchAt(joint + 1) is not null ? (joint + 1, tail + 1, "capital words that end in a word for a body") : (at, at, "");
            }
        }

        if (Lexicon.GivenNames.Has(tokens[at]) && tail - at < 2)
        {
            return (at, at, ""); // "Richard Court"
        }

        // "NATO Alliance", "EU Commission": the known body is the name.
        if (passage.MatchAt(at) is { } body && body.Of(MentionClass.Body)?.Entity is not null && body.End >= tail)
        {
            return (at, at, "");
        }

        var from = at;
        if (passage.MatchAt(from) is { } state && state.Of(MentionClass.State) is not null && state.End <= tail - 1 + (tail - state.End >= 1 ? 0 : 1) && state.End < tail)
        {
            from = state.End;
        }
        else if (passage.MatchAt(from)?.Of(MentionClass.State) is not null)
        {
            from = tail;
        }

        return from > tail || from == tail ? (at, at, "") : (from, tail + 1, "capital words that end in a word for a body");
    }

    private static bool CanBegin(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var token = tokens[at];
        if (!token.IsCapital || token.Case == LetterCase.Single || at > 0 && token.Before is Gap.Space or Gap.Hyphen && tokens[at - 1].IsCapital && !passage.Lexicon.NotNames.Has(tokens[at - 1]))
        {
            return false;
        }

        return !passage.Lexicon.NotNames.Has(token) && !(token.OpensSentence && passage.IsOrdinary(at)) && passage.MatchAt(at)?.Of(MentionClass.Office) is null;
    }
}
