namespace Lectern.Annotations.Mentions;

/// <summary>Reads what follows an office or the head of a body and belongs to it: "of Foreign Affairs and Trade", "иностранных дел Казахстана", "beim Bundesminister der Justiz".</summary>
internal static class Complements
{
    private const int MostLinks = 4;

    /// <summary>The end of a phrase that has its head up to <paramref name="end"/>, and where the state or body stands for which it is held.</summary>
    public static (int End, FormMatch? Holder) After(Passage passage, int end, bool needsCapitals) => After(passage, end, needsCapitals, depth: 0);

    private static (int End, FormMatch? Holder) After(Passage passage, int end, bool needsCapitals, int depth)
    {
        FormMatch? holder = null;
        for (var links = 0; links < MostLinks; links++)
        {
            var (next, match) = One(passage, end, needsCapitals, depth);
            if (next == end)
            {
                break;
            }

            end = next;
            holder = match ?? holder;
            if (match?.Of(MentionClass.State) is not null)
            {
                break;
            }
        }

        return (end, holder);
    }

    private static (int End, FormMatch? Holder) One(Passage passage, int end, bool needsCapitals, int depth)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        if (end >= tokens.Count || tokens[end].Before is not (Gap.Space or Gap.Apostrophe))
        {
            return (end, null);
        }

        var linked = lexicon.Of.Longest(passage.Text, tokens, end);
        if (linked is null && lexicon.Language != "ru")
        {
            return (end, null);
        }

        foreach (var at in linked is null ? [end] : lexicon.Language == "ru" ? new[] { linked.End, end } : [linked.End])
        {
            if (at < tokens.Count && tokens[at].Before is Gap.Space or Gap.Apostrophe && Thing(passage, at, needsCapitals, depth) is var (to, holder) && to > at)
            {
                return (to, holder);
            }
        }

        return (end, null);
    }

    private static (int End, FormMatch? Holder) Thing(Passage passage, int at, bool needsCapitals, int depth)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        if (lexicon.Portfolios.Longest(passage.Text, tokens, at) is { } portfolio)
        {
            return (Coordinated(passage, portfolio.End), null);
        }

        if (passage.MatchAt(at) is { } known && known.Of(MentionClass.Person) is null)
        {
            var adjective = known.Of(MentionClass.State) is { Kind: Knowledge.FormKind.Adjective };
            if (!adjective)
            {
                return (known.End, known);
            }
        }

        if (lexicon.OfficeHeads.Longest(passage.Text, tokens, at) is { } office && lexicon.Language == "de")
        {
            return (office.End, null);
        }

        if (lexicon.BodyHeads.Longest(passage.Text, tokens, at) is { } body && tokens[at].IsCapital)
        {
            return (depth < MostLinks ? After(passage, body.End, needsCapitals: true, depth + 1).End : body.End, null);
        }

        if (lexicon.Language == "de" && GermanCompound(passage, at))
        {
            return (at + 1, null);
        }

        // A run of capital words: "of Trade and Industry".
        if (needsCapitals && lexicon.Language != "ru" && tokens[at].IsCapital && (!lexicon.NotNames.Has(tokens[at]) || at + 1 < tokens.Count && tokens[at + 1].Before == Gap.Space && tokens[at + 1].IsCapital && !tokens[at + 1].IsInitial))
        {
            var to = at + 1;
            while (to < tokens.Count && to - at < 8 && tokens[to].Before is Gap.Space or Gap.Hyphen && tokens[to].IsCapital && passage.MatchAt(to) is null && !Lexicon.GivenNames.Has(tokens[to]))
            {
                to++;
            }

            return (Coordinated(passage, to), null);
        }

        if (lexicon.Language == "de" && at + 1 < tokens.Count && tokens[at].Case == LetterCase.Lower && tokens[at + 1].Before == Gap.Space && lexicon.Portfolios.Longest(passage.Text, tokens, at + 1) is { } after)
        {
            return (Coordinated(passage, after.End), null);
        }

        return (at, null);
    }

    /// <summary>A German compound that ends like a body: "Bundesverfassungsgerichts".</summary>
    public static bool GermanCompound(Passage passage, int at)
    {
        if (!passage.Tokens[at].IsCapital || passage.Tokens[at].Length < 10)
        {
            return false;
        }

        var folded = Folding.Fold(passage.Word(at));
        return passage.Lexicon.BodyEndings.Any(e => folded.EndsWith(e, StringComparison.Ordinal) && folded.Length > e.Length + 2);
    }

    // ", Naturschutz und Reaktorsicherheit", "and Trade": more of the same after a comma or a joining word.
    private static int Coordinated(Passage passage, int end)
    {
        var tokens = passage.Tokens;
        var lexicon = passage.Lexicon;
        for (var steps = 0; steps < 6 && end < tokens.Count; steps++)
        {
            if (tokens[end].Before == Gap.Comma && lexicon.Portfolios.Longest(passage.Text, tokens, end) is { } listed)
            {
                end = listed.End;
            }
            else if (tokens[end].Before == Gap.Space && lexicon.And.Has(tokens[end]) && end + 1 < tokens.Count && tokens[end + 1].Before == Gap.Space)
            {
                var at = end + 1;
                if (lexicon.Of.Longest(passage.Text, tokens, at) is { } of && of.End < tokens.Count)
                {
                    at = of.End;
                }

                if (lexicon.Portfolios.Longest(passage.Text, tokens, at) is not { } joined)
                {
                    break;
                }

                end = joined.End;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
