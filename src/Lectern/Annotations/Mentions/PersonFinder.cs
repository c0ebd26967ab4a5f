namespace Lectern.Annotations.Mentions;

/// <summary>Finds people: after titles and offices, by given names and initials, and by surnames that the document has met.</summary>
internal sealed class PersonFinder(Passage passage, DocumentPeople people, IReadOnlyList<(MentionDraft Draft, int From, int To)> offices)
{
    private readonly List<Token> _tokens = passage.Tokens;
    private readonly Dictionary<int, (MentionDraft Draft, int From)> _officeEnds = offices.GroupBy(o => o.To).ToDictionary(g => g.Key, g => (g.First().Draft, g.First().From));
    private readonly Dictionary<int, MentionDraft> _officeStarts = offices.GroupBy(o => o.From).ToDictionary(g => g.Key, g => g.First().Draft);

    /// <summary>Names that stand on their own evidence; they are remembered for surnames alone.</summary>
    public IEnumerable<MentionDraft> Full()
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (!_tokens[at].IsCapital && !passage.Lexicon.Particles.Has(_tokens[at]))
            {
                continue;
            }

            if (Named(at) is var (end, rule) && end > at)
            {
                var office = OfficeAround(at, end);
                var printed = passage.Words(at, end);
                var person = people.ByPatronymic(printed) ?? people.Learn(printed);
                if (office is { } held)
                {
                    person.Role ??= passage.Text[held.Start..held.End];
                    person.Affiliation ??= held.Affiliation;
                }

                var draft = Draft(at, end, person, rule, Basis.Stated, Certainty.Certain);
                yield return rule.EndsWith("brackets", StringComparison.Ordinal) ? draft with { End = draft.End + 1 } : draft;
                at = end - 1;
            }
            else if (Initials(at) is var cut && cut > at)
            {
                yield return new MentionDraft(_tokens[at].Start, Math.Min(passage.Text.Length, _tokens[cut - 1].End + 1), MentionClass.Person)
                {
                    Rule = "initials after an office, the surname missing", Certainty = Certainty.Doubtful, Basis = Basis.Inferred,
                    Role = OfficeAround(at, cut) is { } role ? passage.Text[role.Start..role.End] : null,
                };
                at = cut - 1;
            }
        }
    }

    /// <summary>Surnames alone, of people whom the document names elsewhere.</summary>
    public IEnumerable<MentionDraft> Surnames()
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (!_tokens[at].IsCapital || _tokens[at].Length < (passage.Lexicon.Language == "de" ? 5 : 3) || !people.HasSurname(passage, at) || passage.MatchAt(at) is { } match && match.Of(MentionClass.Person) is null || passage.IsOrdinary(at)
                || passage.Lexicon.NotNames.Has(_tokens[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < _tokens.Count && end - at < 4 && _tokens[end].Before is Gap.Hyphen && _tokens[end].IsCapital)
            {
                end++;
            }

            if (end < _tokens.Count && _tokens[end].Before == Gap.Space && _tokens[end].IsCapital && IsThing(end + 1))
            {
                continue; // "Abbott Laboratories"
            }

            var person = people.Find(passage.Words(at, end));
            yield return Draft(at, end, person, "surname of a person whom the document names", Basis.Derived, person is null ? Certainty.Doubtful : Certainty.Certain);
            at = end - 1;
        }
    }

    private MentionDraft Draft(int from, int to, KnownPerson? person, string rule, Basis basis, Certainty certainty) =>
        new(_tokens[from].Start, _tokens[to - 1].End, MentionClass.Person)
        {
            Rule = rule, Basis = basis, Certainty = certainty, Entity = person?.Participant, Name = person?.Name, Role = person?.Role, Affiliation = person?.Affiliation,
        };

    private (int End, string Rule) Named(int at)
    {
        if (passage.MatchAt(at) is { } known && known.Of(MentionClass.Person) is not null && (known.Entries.Count == 1 || AfterOffice(at) || Titled(at)))
        {
            var run = NameRuns.End(passage, at);
            while (run > known.End && passage.IsOrdinary(run - 1) && !Lexicon.GivenNames.Has(_tokens[run - 1]))
            {
                run--; // a headline: "Obama Asks People"
            }

            return run > known.End && (IsThing(run) || IsPair(known.End)) || at > 0 && IsPair(at) && passage.MatchAt(at - 1)?.Of(MentionClass.Person) is not null ? (at, "") : (Math.Max(run, known.End), "name of a much-named person");
        }

        var end = NameRuns.End(passage, at);
        if (end == at)
        {
            return (at, "");
        }

        var full = NameRuns.FullWords(passage, at, end);
        if (full == 0)
        {
            return (at, "");
        }

        // "Mme Lajoie (Geneviève) :" at the beginning of a turn.
        if (Titled(at) && end < _tokens.Count && _tokens[end].IsCapital && passage.Text.AsSpan(_tokens[end - 1].End, _tokens[end].Start - _tokens[end - 1].End) is " (" && BracketEnd(end) is var closed && closed > end)
        {
            return (closed, "name after a title, with the given name in brackets");
        }

        if (Titled(at) && (!passage.IsOrdinary(at) || Lexicon.GivenNames.Has(_tokens[at]) || passage.Lexicon.CivilTitles.Has(_tokens[at - 1])))
        {
            return (end, "name after a title");
        }

        if (BeginsBeforeInitials(at, end))
        {
            return (at, "");
        }

        if (full > 0 && AfterOffice(at) && (!passage.IsOrdinary(at) || Lexicon.GivenNames.Has(_tokens[at])) && !passage.Lexicon.EventTails.Has(_tokens[end - 1]) && !passage.Lexicon.BodyTails.Has(_tokens[end - 1]))
        {
            return (end, "name after an office");
        }

        if (full >= 2 && Lexicon.GivenNames.Has(_tokens[at]) && !IsThing(end) && !AfterSaint(at)
            && !(_tokens[at].OpensSentence && passage.IsOrdinary(at)))
        {
            return (end, "given name and surname");
        }

        if (LeadingInitials(at, end))
        {
            return (end, "initials and surname");
        }

        // "Лавров С.В.", "Лукашенко А.Г."
        if (_tokens[at].Case == LetterCase.Initial && end - at >= 3 && _tokens[at + 1].IsInitial && _tokens[at + 2].IsInitial && _tokens[at + 2].Before == Gap.Stop && full == 1)
        {
            return (at + 3, "surname and initials");
        }

        return full >= 2 && !passage.IsOrdinary(at) && people.Find(passage.Words(at, end)) is { } named && (named.Has(passage.Word(at)) || IsGiven(at, end, named)) && people.HasSurname(passage, end - 1) ? (end, "name of a person whom the document names") : (at, "");
    }

    // "Tilda Roe" where the document knows but a "Roe"; in German any noun could stand there.
    private bool IsGiven(int at, int end, KnownPerson person) => end - at == 2 && person.Anatomy is { Given.Count: 0 } && passage.Lexicon.Language != "de";

    // "Blair House", "Eisenhower Doctrine": what is called after somebody.
    private bool IsThing(int end) => passage.Lexicon.EventTails.Has(_tokens[end - 1]) || passage.Lexicon.BodyTails.Has(_tokens[end - 1]) || passage.Lexicon.PlaceTails.Has(_tokens[end - 1]);

    // "the Biden-Harris administration": two people, and neither is meant.
    private bool IsPair(int at) => _tokens[at].Before == Gap.Hyphen && passage.MatchAt(at)?.Of(MentionClass.Person) is not null;

    // "Santa María Zaniza", "Sainte-Anne de Bellevue".
    private bool AfterSaint(int at) => at > 0 && _tokens[at].Before is Gap.Space or Gap.Hyphen or Gap.StopSpace && passage.Lexicon.Saints.Has(_tokens[at - 1]);

    // "(министр) Каллерии Э.М.Тойве": the name begins with its initials, a state that no table knows stands before it.
    private bool BeginsBeforeInitials(int at, int end) =>
        end - at > 2 && _tokens[at].Length > 2 && _tokens[at + 1].IsInitial && _tokens[at + 1].Before == Gap.Space && _tokens[end - 1].Before == Gap.Stop && _tokens[end - 1].Length > 2 && passage.Text[_tokens[at].Start] >= '\u0400';

    private int BracketEnd(int at)
    {
        var end = at + 1;
        while (end < _tokens.Count && end - at < 4 && _tokens[end].Before is Gap.Space or Gap.Hyphen && _tokens[end].IsCapital)
        {
            end++;
        }

        var rest = passage.Text.AsSpan(_tokens[end - 1].End);
        return rest.StartsWith(") :") || rest.StartsWith(") :") || rest.StartsWith("):") ? end : at;
    }

    private bool LeadingInitials(int at, int end)
    {
        var initials = 0;
        while (at + initials < end && (_tokens[at + initials].IsInitial || _tokens[at + initials].Length == 2 && _tokens[at + initials].Case == LetterCase.Initial && at + initials + 1 < end && _tokens[at + initials + 1].Before is Gap.Stop))
        {
            initials++;
        }

        if (initials == 0 || at + initials >= end)
        {
            return false;
        }

        for (var i = 1; i <= initials; i++)
        {
            if (_tokens[at + i].Before is not (Gap.Stop or Gap.StopSpace) && !(_tokens[at + i].Before == Gap.Hyphen && _tokens[at + i].Length <= 2))
            {
                return false;
            }
        }

        var surname = at + initials;
        if (passage.Lexicon.BodyHeads.Longest(passage.Text, _tokens, surname) is not null)
        {
            return false; // "H. Cuerpo de Bomberos"
        }

        if (_tokens[surname].Case == LetterCase.All && _tokens[surname].Length <= 3 || passage.Lexicon.EventTails.Has(_tokens[end - 1]) || passage.Lexicon.BodyTails.Has(_tokens[end - 1]))
        {
            return false; // "5 P.M. EST", "James S. Brady Press Briefing Room"
        }

        var close = _tokens[surname].Before == Gap.Stop || initials >= 2 || _tokens[at].Before is Gap.Space && !_tokens[at].OpensSentence;
        return close && !passage.IsOrdinary(surname) && _tokens[surname].Length > 2;
    }

    // "President K.-Zh." with nothing after it that could be a surname.
    private int Initials(int at)
    {
        if (!_tokens[at].IsInitial || !AfterOffice(at) || at + 1 >= _tokens.Count || _tokens[at + 1].Before is not (Gap.Stop or Gap.Hyphen))
        {
            return at;
        }

        var end = at + 1;
        while (end < _tokens.Count && end - at < 6 && _tokens[end].Before is Gap.Stop or Gap.Hyphen && _tokens[end].Length <= 2 && _tokens[end].IsCapital)
        {
            end++;
        }

        return end < _tokens.Count && _tokens[end - 1].End < passage.Text.Length && passage.Text[_tokens[end - 1].End] == '.' && (passage.IsOrdinary(end) || passage.MatchAt(end) is not null || passage.Lexicon.NotNames.Has(_tokens[end])) ? end : at;
    }

    private bool Titled(int at)
    {
        if (at == 0 || !(_tokens[at].Before is Gap.Space || _tokens[at].Before is Gap.StopSpace or Gap.Stop && _tokens[at - 1].Length <= 5 && (!passage.IsOrdinary(at) || passage.Lexicon.CivilTitles.Has(_tokens[at - 1]))))
        {
            return false;
        }

        return passage.Lexicon.NameTitles.Has(_tokens[at - 1]) && (_tokens[at - 1].IsCapital || passage.Lexicon.Language is "fr" or "es" or "ru");
    }

    private bool AfterOffice(int at) => _tokens[at].Before == Gap.Space && _officeEnds.ContainsKey(at) && !passage.Lexicon.EventTails.Has(_tokens[at]);

    private MentionDraft? OfficeAround(int from, int to)
    {
        var before = from;
        while (before > 0 && from - before < 4 && _tokens[before].Before is Gap.Space or Gap.StopSpace or Gap.Stop && passage.Lexicon.NameTitles.Has(_tokens[before - 1]))
        {
            before--;
        }

        if (_officeEnds.TryGetValue(before, out var held) && (_tokens[before].Before is Gap.Space || _tokens[before].Before is Gap.Comma && !IsAddressed(held.From)))
        {
            return held.Draft;
        }

        return _officeStarts.TryGetValue(to, out var after) && _tokens[to].Before == Gap.Comma ? after : null;
    }

    // "Mr. President, John Roe told us", "Prime Minister, Ada Roe of the Fog Post": whose office it is stands there without an article, and is not the name's.
    private bool IsAddressed(int office) => office == 0 || _tokens[office].Before != Gap.Space || _tokens[office - 1].IsCapital;
}
