namespace Lectern.Annotations.Mentions;

/// <summary>Finds places that no table lists, by the word that says what they are: "… River", "Gulf of …", "mer …".</summary>
internal static class PlaceFinder
{
    public static IEnumerable<MentionDraft> Find(Passage passage)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (lexicon.Language is "en" && at > 0 && token.IsCapital && lexicon.PlaceTails.Has(token) && token.Before is Gap.Space && !(at + 1 < tokens.Count && tokens[at + 1].Before is Gap.Space or Gap.Hyphen && tokens[at + 1].IsCapital) && Begin(passage, at) is var from && from < at)
            {
                yield return new MentionDraft(tokens[from].Start, token.End, MentionClass.Place) { Rule = "capital words that end in a word for a place", Basis = Basis.Derived };
            }
            else if (at > 0 && token.IsCapital && token.Before == Gap.Space && lexicon.PlaceBefore.Has(tokens[at - 1]) && !lexicon.NotNames.Has(token) && CityEnd(passage, at) is var city && city > at)
            {
                yield return new MentionDraft(token.Start, tokens[city - 1].End, MentionClass.Place) { Rule = "name before the place that it is in", Basis = Basis.Derived };
                at = city - 1;
            }
            else if (lexicon.PlaceHeads.Has(token) && lexicon.Language is "en" or "fr" or "es" && (token.IsCapital || lexicon.Language != "en") && End(passage, at) is var to && to > at + 1)
            {
                yield return new MentionDraft(token.Start, tokens[to - 1].End, MentionClass.Place) { Rule = "word for a place and its name", Basis = Basis.Derived };
                at = to - 1;
            }
        }
    }

    // "in San Fernando, Tamaulipas": a capital name, a comma and a known place or state.
    private static int CityEnd(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var to = at;
        while (to < tokens.Count && to - at < 3 && tokens[to].IsCapital && passage.MatchAt(to) is null && (to == at || tokens[to].Before is Gap.Space or Gap.Hyphen))
        {
            to++;
        }

        return to > at && to < tokens.Count && tokens[to].Before == Gap.Comma && passage.MatchAt(to) is { } where && (where.Of(MentionClass.Place) is not null || where.Of(MentionClass.State) is { Kind: Knowledge.FormKind.Name }) ? to : at;
    }

    private static int Begin(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var from = at;
        while (from > 0 && tokens[from].Before is Gap.Space or Gap.Hyphen && tokens[from - 1].IsCapital && at - from < 3
            && !passage.Lexicon.NotNames.Has(tokens[from - 1]) && !(tokens[from - 1].OpensSentence && passage.IsOrdinary(from - 1)))
        {
            from--;
        }

        return from;
    }

    private static int End(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        var to = at + 1;
        if (to < tokens.Count && tokens[to].Before == Gap.Space && lexicon.Of.Longest(passage.Text, tokens, to) is { } of)
        {
            to = of.End;
        }
        else if (lexicon.Language == "en")
        {
            return at;
        }

        var named = to;
        while (named < tokens.Count && named - to < 3 && tokens[named].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe && tokens[named].IsCapital && !lexicon.NotNames.Has(tokens[named]))
        {
            named++;
        }

        return named > to ? named : at;
    }
}
