using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>Finds the mentions of a passage in Latin or Cyrillic letters.</summary>
internal sealed class AlphabeticRecognizer(Passage passage, DocumentPeople people)
{
    private readonly List<Token> _tokens = passage.Tokens;

    /// <summary>Everything but surnames alone, which need the whole document to have been read.</summary>
    public List<MentionDraft> First()
    {
        var offices = OfficeFinder.Find(passage).ToArray();
        return [.. offices.Select(o => o.Draft), .. Known(), .. BodyFinder.Find(passage), .. PlaceFinder.Find(passage), .. new PersonFinder(passage, people, offices).Full()];
    }

    public IEnumerable<MentionDraft> Surnames() => new PersonFinder(passage, people, []).Surnames();

    private IEnumerable<MentionDraft> Known()
    {
        foreach (var match in passage.Matches)
        {
            if (match.Of(MentionClass.State) is { } state && !(state.Kind == FormKind.Adjective && IsLanguage(match)))
            {
                yield return State(match, state);
            }
            else if (match.Of(MentionClass.State) is null && match.Of(MentionClass.Place) is { } place)
            {
                yield return Place(match, place);
            }
            else if (match.Of(MentionClass.Body) is { } body && match.Of(MentionClass.State) is null)
            {
                var (end, _) = body.Entity is null ? Complements.After(passage, match.End, needsCapitals: true) : (match.End, null);
                yield return Draft(match.At, end, MentionClass.Body, body, body.Entity is null ? "word for a body" : "name of a body");
                for (var at = match.At; match.Count > 1 && at < match.End; at++)
                {
                    if (passage.Lexicon.Known.Longest(passage.Text, _tokens, at, MentionClass.State) is { } inner && inner.Count < match.Count && inner.End <= match.End)
                    {
                        yield return State(inner, inner.Entries[0]);
                    }
                }
            }
        }
    }

    private MentionDraft State(FormMatch match, TrieEntry entry)
    {
        var meanings = match.Entries.Where(e => e.Class == MentionClass.State).Select(e => e.Entity!.Id).Distinct(StringComparer.Ordinal).Count();
        var from = match.At;
        if (entry.Kind == FormKind.Name)
        {
            for (var back = 1; back <= 4 && back <= match.At; back++)
            {
                if (passage.Lexicon.StateHeads.Longest(passage.Text, _tokens, match.At - back) is { } head && head.End == match.At)
                {
                    from = head.At;
                }
            }
        }

        var to = match.End;
        if (entry.Kind == FormKind.Adjective && passage.Lexicon.Language is "en" or "de" && to < _tokens.Count && _tokens[to].Before == Gap.Space && _tokens[to].IsCapital && passage.Lexicon.StateTails.Has(_tokens[to]))
        {
            to++;
        }

        var draft = Draft(from, to, MentionClass.State, entry, entry.Kind == FormKind.Adjective ? "adjective or people of a state" : "name of a state");
        var otherwise = match.Of(MentionClass.Place) is not null && entry.Entity!.Id == "GE";
        return meanings > 1 || otherwise ? draft with { Certainty = Certainty.Doubtful, Entity = meanings > 1 ? null : draft.Entity } : draft;
    }

    private MentionDraft Place(FormMatch match, TrieEntry entry)
    {
        var draft = Draft(match.At, match.End, MentionClass.Place, entry, "name of a place");
        var next = match.End < _tokens.Count && _tokens[match.End].Before == Gap.Space ? _tokens[match.End] : default;
        var stands = entry.Entity is { IsCapital: true, State: not null } && next.Length > 0 && passage.Lexicon.StateRoles.Has(next);
        return stands ? draft with { StandsFor = entry.Entity!.State } : draft;
    }

    // "in Russian", "the Russian language", "на русском языке", "en français": the name of a language is no mention of a state.
    private bool IsLanguage(FormMatch match)
    {
        var lexicon = passage.Lexicon;
        if (match.End < _tokens.Count && _tokens[match.End].Before == Gap.Space && lexicon.LanguageAfter.Has(_tokens[match.End]))
        {
            return true;
        }

        var afterwards = match.End >= _tokens.Count || _tokens[match.End].Before is not (Gap.Space or Gap.Hyphen or Gap.Apostrophe) || lexicon.Language is not "en" && lexicon.Of.Longest(passage.Text, _tokens, match.End) is not null
            || lexicon.And.Has(_tokens[match.End]);
        return match.At > 0 && afterwards && _tokens[match.At].Before is Gap.Space or Gap.Apostrophe && lexicon.LanguageBefore.Has(_tokens[match.At - 1]) && (lexicon.Language is "en" || !_tokens[match.At].IsCapital || lexicon.Language == "de");
    }

    private MentionDraft Draft(int from, int to, MentionClass mentionClass, TrieEntry entry, string rule)
    {
        var end = _tokens[to - 1].End;
        from += to - from > 1 && passage.Lexicon.Language == "en" && !_tokens[from].IsCapital && passage.Word(from) is "the" ? 1 : 0;
        if (entry.Dotted && end < passage.Text.Length && passage.Text[end] == '.')
        {
            end++;
        }

        return new MentionDraft(_tokens[from].Start, end, mentionClass) { Entity = entry.Entity?.Id, Name = entry.Entity?.Name, Rule = rule };
    }
}
