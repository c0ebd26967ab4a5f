namespace Lectern.Annotations.Mentions;

/// <summary>Reads the words of a name from its first one on.</summary>
internal static class NameRuns
{
    private const int MostWords = 6;

    /// <summary>The word after the name that begins at <paramref name="at"/>; <paramref name="at"/> itself where none can.</summary>
    public static int End(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        if (at >= tokens.Count || !Fits(passage, at, first: true))
        {
            return at;
        }

        var end = at + 1;
        while (end < tokens.Count && end - at < MostWords && Joins(tokens, end))
        {
            if (tokens[end].Before is Gap.Stop && tokens[end].Length > 1 && passage.IsOrdinary(end) && !Lexicon.GivenNames.Has(tokens[end]))
            {
                break; // "K.-Zh.All": a sentence begins where the name breaks off
            }

            if (Fits(passage, end, first: false))
            {
                end++;
            }
            else if (passage.Lexicon.Particles.Has(tokens[end]) && ParticleEnd(passage, end) is var after && after > end)
            {
                end = after;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Words of the run that are more than an initial.</summary>
    public static int FullWords(Passage passage, int from, int to)
    {
        var full = 0;
        for (var i = from; i < to; i++)
        {
            var end = passage.Tokens[i].End;
            full += passage.Tokens[i].Length > 2 || passage.Tokens[i].Length == 2 && !(end < passage.Text.Length && passage.Text[end] == '.') ? 1 : 0;
        }

        return full;
    }

    // "von der Leyen", "bin Salman", "al-Assad".
    private static int ParticleEnd(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        var to = at + 1;
        if (to < tokens.Count && passage.Lexicon.And.Has(tokens[at]) && passage.Lexicon.Particles.Has(tokens[to]))
        {
            return at; // "Calderón y de García": two people
        }

        while (to < tokens.Count && to - at < 3 && tokens[to].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe && !tokens[to].IsCapital && passage.Lexicon.Particles.Has(tokens[to]))
        {
            to++;
        }

        return to < tokens.Count && tokens[to].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe && Fits(passage, to, first: false) ? to + 1 : at;
    }

    // "President Santos", "Mr. Santos": a surname that is a city too.
    private static bool AfterTitle(Passage passage, int at) => at > 0 && passage.Tokens[at].Before is Gap.Space or Gap.StopSpace
        && (Lexicon.AllTitles.Has(passage.Tokens[at - 1]) || passage.Lexicon.OfficeHeads.Longest(passage.Text, passage.Tokens, at - 1) is not null || passage.MatchAt(at - 1)?.Of(MentionClass.Office) is not null);

    private static bool Joins(List<Token> tokens, int i) => tokens[i].Before switch
    {
        Gap.Space or Gap.Hyphen => true,
        Gap.Apostrophe => tokens[i].IsCapital && tokens[i].Length > 1,
        Gap.Stop => tokens[i - 1].IsInitial || tokens[i - 1].Length <= 2,
        Gap.StopSpace => tokens[i - 1].IsInitial,
        _ => false,
    };

    private static bool Fits(Passage passage, int at, bool first)
    {
        var token = passage.Tokens[at];
        if (!token.IsCapital || passage.IsInside(at) || passage.Lexicon.NotNames.Has(token) || Lexicon.AllTitles.Has(token) && first)
        {
            return false;
        }

        if (passage.MatchAt(at) is { } match && match.Of(MentionClass.Person) is null)
        {
            // "Jordan" and "Washington" are surnames too, but only after a given name.
            if (first && match.Count == 1 && at > 0 && passage.Lexicon.CivilTitles.Has(passage.Tokens[at - 1]) && match.Entries.TrueForAll(e => e.Kind == Knowledge.FormKind.Name && e.Acronym is null && e.Class is MentionClass.State or MentionClass.Place))
            {
                return true; // "Mr. Chad Boro"
            }

            if (first && match.Count == 1 && match.Entries.TrueForAll(e => e.Class == MentionClass.Place && e.Entity is { IsCapital: false }) && AfterTitle(passage, at))
            {
                return true;
            }

            return !first && match.Count == 1 && token.Before is Gap.Space or Gap.StopSpace or Gap.Hyphen && match.Entries.TrueForAll(e => e.Acronym is null && e.Kind == Knowledge.FormKind.Name && e.Class is MentionClass.Place or MentionClass.State)
                && (Lexicon.GivenNames.Has(passage.Tokens[at - 1]) || passage.Tokens[at - 1].IsInitial || token.Before == Gap.Hyphen);
        }

        return !(token.Before is Gap.Space && !first && passage.IsOrdinary(at) && !Lexicon.GivenNames.Has(token) && token.OpensSentence);
    }
}
