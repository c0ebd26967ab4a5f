using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds names of instruments in a sentence of a language that has prepositions: en, ru, fr, es, de.</summary>
internal sealed class NameFinder(SpokenText text, InstrumentWords words)
{
    private const int MostBefore = 9;
    private const int MostAfter = 24;
    private const int MostGenitives = 2;

    private readonly BareNames _bare = new(text, words);
    private readonly NamedParties _parties = new(text, words);
    private readonly NameSigns _signs = new(text, words);
    private readonly StatusFinder _statuses = new(words);
    private readonly ShortNames _shorts = new(text, words);

    /// <summary>The names in a sentence, in order, not overlapping.</summary>
    public List<FoundName> Find(int index)
    {
        var sentence = text.Sentences[index];
        var found = new List<FoundName>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (found.Count > 0 && i <= found[^1].Last)
            {
                continue;
            }

            // "the Partnership Agreement (PA)": the short name belongs to the long one.
            if (found.Count > 0 && i <= found[^1].Last + 2 && found[^1].Acronym is { } acronym && sentence.Text.AsSpan(sentence[i].Start, sentence[i].End - sentence[i].Start).SequenceEqual(acronym))
            {
                found[^1] = found[^1] with { Known = found[^1].Known ?? KnownInstruments.FindAt(sentence, i, words)?.Instrument.Key };
                continue;
            }

            if (KnownInstruments.FindAt(sentence, i, words) is { } known)
            {
                var (first, last) = (i, i + known.Length - 1);
                if (HeadAt(sentence, last + 1) is { } after && !sentence.Opens(last + 1))
                {
                    last += after.Length;
                }

                found.Add(new FoundName(index, first, last, last, known.Instrument.Kind) { Known = known.Instrument.Key, IsProper = true, Acronym = NameMarks.AcronymAfter(sentence, last) });
            }
            else if (_shorts.Find(index, i) is { } brief)
            {
                found.Add(brief);
            }
            else if (HeadAt(sentence, i) is { } head && Name(index, sentence, i, head) is { } name)
            {
                while (found.Count > 0 && found[^1].Last >= name.First)
                {
                    found.RemoveAt(found.Count - 1);
                }

                found.Add(name);
            }
        }

        return found;
    }

    private (HeadWord Word, int Length)? HeadAt(SpokenSentence sentence, int at)
    {
        (HeadWord, int)? best = null;
        foreach (var head in words.Heads)
        {
            if (head.Pattern.LengthAt(sentence.Keys, at) is > 0 and var length && (best is null || length > best.Value.Item2))
            {
                best = (head, length);
            }
        }

        return best;
    }

    private FoundName? Name(int index, SpokenSentence sentence, int at, (HeadWord Word, int Length) head)
    {
        var lastHead = at + head.Length - 1;
        var quoted = NameMarks.QuotedBefore(sentence, at);
        var first = quoted ?? Before(sentence, at);
        if (IsNoName(sentence, first, at, lastHead))
        {
            return null;
        }

        var capital = sentence[at].IsCapital && !sentence.IsShouted && !words.HasNounCapitals && (at > 0 || first < at || (lastHead + 1 < sentence.Count && words.Openers.StandsAt(sentence.Keys, lastHead + 1)));
        var clause = _parties.WithBehindClause(sentence, lastHead);
        var last = clause ?? After(sentence, lastHead, capital && words.IsTitleCase);
        // "этот меморандум делегации Чили": to whom it was given, or whose words it is.
        last = words.HasCases && !words.HasNounCapitals && first == at && last > lastHead && !sentence[lastHead + 1].IsNumber && PointsBefore(sentence, first) > 0 && !words.Openers.StandsAt(sentence.Keys, lastHead + 1) ? lastHead : last;
        var capitals = Enumerable.Range(first, lastHead - first + 1).Count(i => sentence[i].IsCapital) + Enumerable.Range(lastHead + 1, last - lastHead).Count(i => sentence[i].IsCapital);
        var proper = capital && (first < at || last > lastHead || (head.Length > 1 && head.Word.Kind is "plan" or "programme")) && capitals > (at == 0 && first == 0 ? 1 : 0);
        var numbered = last > lastHead && (sentence[lastHead + 1].IsNumber || NameMarks.Roman(sentence, lastHead + 1));
        numbered |= last == lastHead + 2 && words.IsTitleCase && head.Word.Kind == "agreement" && words.Links.StandsAt(sentence.Keys, lastHead + 1) && NameMarks.IsYear(sentence, last);
        // "the resolution of 1955": a year tells it from others.
        if (!numbered && last == lastHead && (head.Word.IsFirm ? first == at && (head.Word.Kind == "resolution" || words.Openers.StandsAt(sentence.Keys, lastHead + 1)) && PointsBefore(sentence, first) > 0 : head.Word.Kind == "agreement" && words.IsTitleCase) && lastHead + 2 < sentence.Count && !sentence.Opens(lastHead + 1) && words.Links.StandsAt(sentence.Keys, lastHead + 1) && NameMarks.IsYear(sentence, lastHead + 2))
        {
            (last, numbered) = (lastHead + 2, true);
        }

        var plan = head.Word.Kind is "plan" or "programme";
        // "the Exchange Programme for 2031–2032"
        numbered |= plan && capital && words.IsTitleCase && Enumerable.Range(lastHead + 1, last - lastHead).Any(i => NameMarks.IsYear(sentence, i));
        var strong = Enumerable.Range(first, at - first).Any(i => (plan ? words.PlanModifiers : words.StrongModifiers).StandsAt(sentence.Keys, i));
        var pair = text.StatesIn(sentence.SpanOf(first, lastHead)).Count > 1;
        var between = pair || clause is not null || _parties.StandIn(sentence, lastHead, last) || (last == lastHead && _parties.StandBehindClause(sentence, lastHead));
        // "the Sinai agreement": a name before the noun makes it one.
        var named = words.IsTitleCase && first < at && at > 1 && sentence[at - 1].IsCapital && !sentence.IsShouted && head.Word.Kind is "agreement" or "treaty" or "resolution" or "declaration"
            && text.MentionAt(sentence[at - 1].Start, MentionClass.State) is null && !text.MentionsIn(sentence.SpanOf(first, at - 1)).Any(m => m.Class is MentionClass.Person or MentionClass.Office);
        // "a trade service agreement": what makes it one need not stand beside it.
        var wide = first > 0 && !proper ? _bare.Widen(sentence, first) : first;
        strong |= !plan && Enumerable.Range(wide, first - wide).Any(i => words.StrongModifiers.StandsAt(sentence.Keys, i));
        // "the 2010 contract"
        strong |= !plan && head.Word.Kind is not "statement" && first < at && NameMarks.IsYear(sentence, first) && PointsBefore(sentence, first) > 0;
        // "the agreement on double taxation", "Хельсинкское соглашение"
        var onMatter = _signs.IsOnMatter(sentence, head.Word.Kind, lastHead, last);
        named |= Enumerable.Range(first, at - first).Any(i => _signs.IsOfPlace(sentence, i) && (i > 0 || !words.Modifiers.StandsAt(sentence.Keys, i))) || (words.HasNounCapitals && first < at && NameSigns.IsHyphened(sentence, at - 1));
        strong |= quoted is not null || named || onMatter || (plan && Enumerable.Range(at, words.HasCases ? Math.Min(last - at + 1, head.Length + MostGenitives) : head.Length).Any(i => words.PlanModifiers.StandsAt(sentence.Keys, i))) || head.Word.IsWhole || Enumerable.Range(lastHead + 1, Math.Min(last - lastHead, MostBefore)).Any(i => (plan ? words.PlanModifiers : words.StrongAfter).StandsAt(sentence.Keys, i) && _signs.IsBehind(sentence, lastHead, i))
            || _signs.IsNamedAfter(sentence, lastHead, last);
        var defined = !sentence.Opens(lastHead + 1) && words.Statuses.Any(line => line is { Form: StatusForm.Passive, Happens: true } && line.Pattern.LengthAt(sentence.Keys, lastHead + 1) > 0);
        var told = head.Word.Kind is not "contract" && _statuses.IsSignedBehind(sentence, last);
        defined |= told;
        var reference = head.Word.Kind != "document" && !between && !defined && first == at && last == lastHead && !head.Word.IsWhole && !(plan && head.Length > 1 && capital) && PointsBefore(sentence, first) > 0;
        var name = new FoundName(index, first, last, at, head.Word.Kind)
        {
            IsProper = proper || numbered,
            Acronym = NameMarks.AcronymAfter(sentence, last),
            Known = KnownOf(sentence, first, lastHead)?.Key,
            IsGeneric = IsIndefinite(sentence, first),
            IsWhole = head.Word.IsWhole,
            IsTold = told,
        };
        if (reference)
        {
            return name with { IsReference = true };
        }

        if (name.Known is not null)
        {
            return name with { IsProper = true };
        }

        // A body is no programme: "World Food Programme".
        if (text.MentionsIn(sentence.SpanOf(first, lastHead)).Any(m => m.Class == MentionClass.Body && m.Span.End == sentence[lastHead].End && m.Span.Length > sentence[lastHead].End - sentence[at].Start))
        {
            return null;
        }

        // "the agreements between A and B" are told from others by their parties, "the protocols on trade" by what they are on.
        var plural = sentence[lastHead].Key.EndsWith('s') && (head.Length == 1 || HeadAt(sentence, lastHead) is not null) && head.Word.Kind is not "memorandum" && words.IsTitleCase && !(between && !pair && !IsOfMany(sentence, lastHead, last))
            && !(named && (head.Word.Kind == "resolution" || PointsBefore(sentence, first) > 0))
            && !(head.Word.IsFirm && head.Word.Kind != "resolution" && ((PointsBefore(sentence, first) > 0 && Enumerable.Range(lastHead + 1, last - lastHead).Any(i => words.StrongModifiers.StandsAt(sentence.Keys, i)))
                || (last > lastHead && !words.WeakOpeners.StandsAt(sentence.Keys, lastHead + 1) && !name.IsGeneric && Enumerable.Range(lastHead + 1, last - lastHead).Any(i => words.Matters.StandsAt(sentence.Keys, i)))));
        // "the odd resolution" in a sentence that names who passed it.
        var passed = head.Word.Kind == "resolution" && !plural && text.MentionsIn(sentence.Span).Any(m => m.Class == MentionClass.Body);
        strong |= passed && PointsBefore(sentence, _bare.Widen(sentence, first, passes: true)) > 0;
        name = name with { HasBody = passed };
        var accepted = proper ? ((capitals > 1 && head.Word.Kind is not "act") || between || numbered || (!words.IsTitleCase && last > lastHead) || (at > 1 && head.Word.Kind is "act" && _signs.IsOfOn(sentence, lastHead, last))) && (!plan || strong || between || numbered || _signs.IsOfOn(sentence, lastHead, last) || text.StatesIn(sentence.SpanOf(first, lastHead)).Count > 1)
                || (onMatter || (head.Word.IsFirm && !plan && _signs.IsOfOn(sentence, lastHead, last))) && !plural
            : head.Word.Kind == "roadmap" && (last > lastHead || NameMarks.IsQuoted(sentence, at, lastHead)) ? true
            : head.Word.IsFirm ? !plural && (numbered || strong || between || last > lastHead || sentence[first].IsCapital && first < at)
            : !plural && (strong || between || numbered);
        // "the rare sea minerals deal": words of any kind may stand between the article and those that make it one.
        var pointed = first > 0 && PointsBefore(sentence, first) == 0 && strong && !proper && !plural ? wide : first;
        name = accepted && pointed < first ? name with { First = pointed, IsGeneric = IsIndefinite(sentence, pointed) } : name;
        var definite = strong && (quoted is not null || (onMatter && words.HasCases && !name.IsGeneric) || (words.HasCases && strong && Enumerable.Range(lastHead + 1, last - lastHead).Any(i => NameMarks.IsYear(sentence, i))) || PointsBefore(sentence, pointed) > 0 || words.Joint.StandsAt(sentence.Keys, at - 1) || words.Joint.StandsAt(sentence.Keys, lastHead + 1)) && (!plan || words.HasCases);
        var weak = !proper && !named && !definite && !numbered && (!head.Word.IsFirm || head.Word.Kind == "resolution" || name.IsGeneric) && !between;
        return accepted ? name with { IsWeak = weak } : Bare(sentence, name with { IsDone = defined && !name.IsGeneric }, head.Word, lastHead, last, plural);
    }

    // "agreements with other countries"
    private bool IsOfMany(SpokenSentence sentence, int head, int last) => Enumerable.Range(head + 1, last - head).Any(i => words.Generic.StandsAt(sentence.Keys, i) || (sentence[i].Key.EndsWith('s') && words.PartyTails.StandsAt(sentence.Keys, i)))
        && text.StatesIn(sentence.SpanOf(head, last)).Count == 0;

    // A noun for a document alone: it counts where it is said what was done with it.
    private FoundName? Bare(SpokenSentence sentence, FoundName name, HeadWord head, int lastHead, int last, bool plural)
    {
        if (!(head.IsFirm || head.Kind is "agreement" or "contract" or "document" or "plan") || (plural && head.Kind is not ("agreement" or "contract" or "document" or "memorandum" or "treaty" or "protocol")))
        {
            return null;
        }

        // "four major agreements"
        if (plural && head.IsCounted && _bare.CountBefore(sentence, name.First) is { } count)
        {
            // "these two agreements" were named before
            return PointsBefore(sentence, count) > 0 ? null : name with { First = count, IsGeneric = true };
        }

        // "the documents" are those that were named.
        if (head.Kind == "document" && PointsBefore(sentence, name.First) > 0 && name.First == name.Head)
        {
            return null;
        }

        var bare = _bare.Read(sentence, name, lastHead, last);
        return bare is null || (head.IsFirm && !words.IsTitleCase && head.Kind is not ("agreement" or "contract" or "document" or "resolution")) ? null
            : bare with { IsPlural = plural, IsDone = name.IsDone || (head.Kind is "memorandum" or "treaty" or "protocol" or "plan" && words.IsTitleCase) || plural || head.Kind == "document", IsTopical = last == lastHead ? _bare.HasPurpose(sentence, lastHead) || (!plural && head.Kind is not "plan" && words.IsTitleCase && !sentence.Opens(lastHead + 1) && words.Clauses.StandsAt(sentence.Keys, lastHead + 1)) : !words.Withs.StandsAt(sentence.Keys, lastHead + 1) };
    }

    // The head belongs to the known name, or stands right behind it.
    private static KnownInstrument? KnownOf(SpokenSentence sentence, int first, int head)
    {
        for (var i = first; i <= head; i++)
        {
            if (KnownInstruments.FindAt(sentence, i) is { } known && i + known.Length >= head)
            {
                return known.Instrument;
            }
        }

        return null;
    }

    // "health protocol", "resolution of the conflict"
    private bool IsNoName(SpokenSentence sentence, int first, int at, int lastHead)
    {
        if (!words.HasNounCapitals && sentence[at].IsCapital && !sentence.IsShouted && at > 0 && lastHead + 2 < sentence.Count && sentence.Text.AsSpan(sentence[at].Start, sentence[at].End - sentence[at].Start) is var head && head.ContainsAnyInRange('a', 'z'))
        {
            return !Enumerable.Range(first, at - first).Any(i => words.Joint.StandsAt(sentence.Keys, i)) && words.NotTitles.Any(line => Enumerable.Range(Math.Max(0, first - 2), lastHead - Math.Max(0, first - 2) + 1).Any(i => line.LengthAt(sentence.Keys, i) is > 0 and var n && i + n > lastHead));
        }

        for (var i = Math.Max(0, first - 2); i <= lastHead; i++)
        {
            if (words.NotNames.LengthAt(sentence.Keys, i) is > 0 and var length && i + length > lastHead)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIndefinite(SpokenSentence sentence, int first) => first > 0 && !sentence.Opens(first)
        && (words.Generic.LengthBefore(sentence.Keys, first - 1, 2) > 0 || (first > 1 && sentence.Keys[first - 1] == "a" && words.IsTitleCase && words.Generic.LengthBefore(sentence.Keys, first - 2, 2) == 2));

    private int PointsBefore(SpokenSentence sentence, int first) => first > 0 && !sentence.Opens(first) ? words.Points.LengthBefore(sentence.Keys, first - 1, 3) : 0;

    // Leftwards over words that belong to the name.
    private int Before(SpokenSentence sentence, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostBefore && !sentence.Opens(first))
        {
            var i = first - 1;
            if (IsPart(sentence, i))
            {
                first = i;
            }
            else if (words.IsTitleCase && sentence[at].IsCapital && i > 0 && !sentence.Opens(i) && at - first <= 1 && sentence[i].Key is "of" or "the" && OverLink(sentence, i) is { } over)
            {
                first = over;
            }
            else if (first < at && i > 0 && words.IsTitleCase && words.Ands.StandsAt(sentence.Keys, i) && !sentence.Opens(i) && words.StrongModifiers.StandsAt(sentence.Keys, first) && words.StrongModifiers.StandsAt(sentence.Keys, i - 1))
            {
                first = i - 1; // "trade and economic framework"
            }
            else if (first < at && i > 1 && words.IsTitleCase && sentence[i].Key == "in" && !sentence.Opens(i) && sentence[first].IsCapital && sentence[i - 1].IsCapital && text.MentionAt(sentence[first].Start, MentionClass.Place) is null && text.MentionAt(sentence[first].Start, MentionClass.State) is null)
            {
                first = i - 1; // "Trade in Goods Agreement"
            }
            else if (first < at && IsState(sentence, first) && StateBeforeAnd(sentence, first) is { } state)
            {
                first = state;
            }
            else
            {
                break;
            }
        }

        while (first < at && words.Stops.StandsAt(sentence.Keys, first) && !IsState(sentence, first) && !(sentence[first].IsCapital && words.Modifiers.StandsAt(sentence.Keys, first)))
        {
            first++;
        }

        return first;
    }

    // "India and the US trade agreement"
    private int? StateBeforeAnd(SpokenSentence sentence, int at)
    {
        var i = at - 1 - words.Points.LengthBefore(sentence.Keys, at - 1, 1);
        return i > 0 && words.Ands.StandsAt(sentence.Keys, i) && !sentence.Opens(i) && text.MentionAt(sentence[i - 1].Start, MentionClass.State) is not null ? i - 1 : null;
    }

    // "US" is no "us".
    private bool IsState(SpokenSentence sentence, int i) => sentence[i].IsCapital && text.MentionAt(sentence[i].Start, MentionClass.State) is not null;

    // "Law of the Sea Convention"
    private static int? OverLink(SpokenSentence sentence, int link)
    {
        var i = link;
        while (i > 0 && sentence[i].Key is "of" or "the" && !sentence.Opens(i))
        {
            i--;
        }

        return sentence[i].IsCapital && sentence[link + 1].IsCapital && sentence[link].Key != "the" | i < link - 1 && i > 0 && sentence[i + 1].Key == "of" ? i : null;
    }

    private bool IsPart(SpokenSentence sentence, int i)
    {
        var word = sentence[i];
        if (words.Modifiers.StandsAt(sentence.Keys, i) || words.StrongModifiers.StandsAt(sentence.Keys, i))
        {
            return true;
        }

        // "five-year agreement"
        if (NameSigns.IsHyphened(sentence, i) && words.Modifiers.StandsAt(sentence.Keys, i + 1))
        {
            return true;
        }

        if ((words.Stops.StandsAt(sentence.Keys, i) && !IsState(sentence, i)) || words.Generic.StandsAt(sentence.Keys, i) || word.Key.EndsWith("'s", StringComparison.Ordinal) || sentence.IsShouted)
        {
            return false;
        }

        if (word.IsNumber)
        {
            return i > 0 && (word.Key.Length == 4 || NameSigns.IsHyphened(sentence, i));
        }

        if (_signs.IsOfPlace(sentence, i) || (words.HasNounCapitals && NameSigns.IsHyphened(sentence, i) && !sentence.IsShouted) || (!words.IsTitleCase && !word.IsCapital && text.MentionAt(word.Start, MentionClass.State) is not null))
        {
            return true;
        }

        return word.IsCapital && (words.IsTitleCase || text.MentionAt(word.Start, MentionClass.State) is not null) && (i > 0 || text.MentionAt(word.Start, MentionClass.State) is not null || text.MentionAt(word.Start, MentionClass.Body) is not null
            || text.MentionAt(word.Start, MentionClass.Place) is not null || sentence[1].IsCapital);
    }

    // Rightwards: a number, then "of …", "on …", "between …".
    private int After(SpokenSentence sentence, int head, bool title)
    {
        var last = head;
        while (words.After.LengthAt(sentence.Keys, last + 1) is > 0 and var adjective && !sentence.Opens(last + 1))
        {
            last += adjective;
        }

        while (last + 1 < sentence.Count && !sentence.Opens(last + 1) && (NameMarks.Numbers(sentence, last + 1) || NameMarks.Roman(sentence, last + 1)))
        {
            last++;
        }

        if (last + 2 < sentence.Count && words.Numbers.StandsAt(sentence.Keys, last + 1) && sentence[last + 2].IsNumber)
        {
            last += 2;
        }

        // A case ending stands for "of" where a language has no word for it: "план сотрудничества".
        if (!words.IsTitleCase && last + 1 < sentence.Count && !sentence.Opens(last + 1) && words.HasCases && !words.Openers.StandsAt(sentence.Keys, last + 1))
        {
            last = Math.Max(last, ComplementReader.Read(text, words, sentence, last + 1, 0, title: false));
        }

        while (last + 2 < sentence.Count && last - head < MostAfter && !sentence.Opens(last + 1) && words.Openers.LengthAt(sentence.Keys, last + 1) is > 0 and var opener)
        {
            var next = words.Withs.StandsAt(sentence.Keys, last + 1) && Whom.Read(text, words, sentence, last + 1 + opener, titled: false) is { } whom ? whom : ComplementReader.Read(text, words, sentence, last + 1, opener, title);
            if (next <= last)
            {
                break;
            }

            last = next;
        }

        // "a Regulation on admitting new members": the head alone has a capital.
        return title && last == head && !words.WeakOpeners.StandsAt(sentence.Keys, head + 1) && !words.Withs.StandsAt(sentence.Keys, head + 1) ? After(sentence, head, title: false) : last;
    }
}
