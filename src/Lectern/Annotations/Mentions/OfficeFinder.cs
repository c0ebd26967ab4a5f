namespace Lectern.Annotations.Mentions;

/// <summary>Finds offices: titles of the language, with their field and the state or body for which they are held.</summary>
internal static class OfficeFinder
{
    public static IEnumerable<(MentionDraft Draft, int From, int To)> Find(Passage passage)
    {
        var tokens = passage.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            var match = passage.MatchAt(at) is { } known && known.Of(MentionClass.Office) is not null ? known
                : passage.MatchAt(at) is null ? passage.Lexicon.OfficeHeads.Longest(passage.Text, tokens, at) : null;
            if (match is null)
            {
                continue;
            }

            var titled = passage.MatchAt(at) is not null;
            var (end, holder) = Complements.After(passage, match.End, needsCapitals: false);
            if (!titled && end == match.End)
            {
                continue;
            }

            var from = at;
            while (from > 0 && at - from < 4 && tokens[from].Before is Gap.Space or Gap.Hyphen && passage.Lexicon.OfficeModifiers.Has(tokens[from - 1]) && tokens[from - 1].IsCapital == tokens[from].IsCapital)
            {
                from--;
            }

            yield return (new MentionDraft(tokens[from].Start, tokens[end - 1].End, MentionClass.Office)
            {
                Rule = "name of an office",
                Affiliation = HolderName(passage, from, holder),
            }, from, end);
            at = end - 1;
        }
    }

    // The state or body that the title names after itself, or the adjective before it ("Kazakh Foreign Minister").
    private static string? HolderName(Passage passage, int from, FormMatch? holder)
    {
        if (holder?.Entries.Find(e => e.Entity is not null)?.Entity is { } named)
        {
            return named.Name;
        }

        for (var back = 1; back <= 4 && back <= from; back++)
        {
            if (passage.MatchAt(from - back) is { } before)
            {
                return before.End == from && passage.Tokens[from].Before is Gap.Space or Gap.Apostrophe or Gap.Hyphen ? before.Of(MentionClass.State)?.Entity?.Name : null;
            }
        }

        return null;
    }
}
