using Lectern.Knowledge;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>A person with an office, as a title, a lead or a label names them: "Minister of Foreign Affairs of the Kyrgyz Republic R.A.Kazakbayev".</summary>
/// <param name="Name">The name as printed, or null where the office stands alone.</param>
/// <param name="Role">The office as printed.</param>
/// <param name="Affiliation">The state or body, as printed or as its adjective means, or null.</param>
/// <param name="Start">Where the mention begins in the text that was read.</param>
/// <param name="End">Where it ends.</param>
internal sealed record OfficeHolder(string? Name, string? Role, string? Affiliation, int Start, int End)
{
    private const int MostNameWords = 4;
    private const int MostComplement = 7;

    /// <summary>All office holders that a text names, in order.</summary>
    public static List<OfficeHolder> FindAll(string text, LanguagePack pack)
    {
        if (Ideographs.Fill(text))
        {
            return Ideographs.FindHolders(text, pack);
        }

        var words = WordsOf.Text(text.Replace('/', ' ')); // "High Representative/Vice-President Jane Roe"
        var found = new List<OfficeHolder>();
        for (var i = 0; i < words.Count;)
        {
            var before = NameBefore(text, words, i, pack);
            if (TryRead(text, words, i, pack, out var holder, out var next) || (before is not null && TryReadInAnyLetters(text, words, i, pack, out holder, out next) && holder.Name is null))
            {
                if (holder.Name is null && before is null && NameBehindComma(text, words, next, pack) is var (behind, end))
                {
                    found.Add(holder with { Name = behind, End = words[end - 1].End });
                    i = end;
                    continue;
                }

                found.Add(holder.Name is null && before is { } name ? holder with { Name = name.Printed, Start = name.Start } : holder);
                i = next;
            }
            else if (TryReadSmall(text, words, i, pack, out holder, out next))
            {
                found.Add(holder);
                i = next;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    // "the Chief Executive, Mr K C Roe,": behind the comma a title says that a name follows.
    private static (string Name, int End)? NameBehindComma(string text, List<Word> words, int at, LanguagePack pack)
    {
        if (at >= words.Count || at == 0 || !words[at - 1].IsBreak || text[words[at - 1].End] != ',')
        {
            return null;
        }

        var from = at + Phrase.Longest(words, at, pack.PersonTitles);
        var end = from;
        while (end < words.Count && end - from < MostNameWords && words[end].IsNameLike && (end == from || !words[end - 1].IsBreak))
        {
            end++;
        }

        return end - from >= 2 && (from > at ? end == words.Count || words[end - 1].IsBreak : IsBetweenCommas(text, words, from, end)) ? (text[words[from].Start..words[end - 1].End], end) : null;
    }

    // "the Spokesperson, Jane Roe, on the agreement": without a title, what goes on in small letters shows that the name stands beside the office.
    private static bool IsBetweenCommas(string text, List<Word> words, int from, int end) =>
        end - from <= 3 && end < words.Count && words[end - 1].IsBreak && text[words[end - 1].End] == ',' && char.IsLower(text[words[end].Start]) && words[from].IsCapitalised
        && StateNames.FindByName(Folding.Fold(text.AsSpan(words[from].Start, words[end - 1].End - words[from].Start))) is null;

    // "del presidente del Gobierno, Tomás Roe, ante los medios", "президента Ивана Роева": an office in small letters, with its complement and a comma or without, then the name.
    private static bool TryReadSmall(string text, List<Word> words, int at, LanguagePack pack, out OfficeHolder holder, out int next)
    {
        (holder, next) = (null!, at);
        var office = words[at].IsCapitalised ? 0 : Phrase.Longest(words, at, pack.Offices) is > 0 and var longest ? longest : CompoundOffice.Is(words[at].Folded) ? 1 : 0;
        if (office == 0 || (office > 1 && words[at].Printed.Length == 1 && words[at + 1].IsCapitalised)) // "à Ministra": the list has the office with its article
        {
            return false;
        }

        var last = at + office - 1;
        var isDirect = !words[last].IsBreak && last + 2 < words.Count && words[last + 1].IsCapitalised && words[last + 2].IsCapitalised;
        while (!isDirect && last < words.Count && last - at < MostComplement && !words[last].IsBreak)
        {
            last++;
        }

        var end = last + 1;
        while (end < words.Count && end - last <= MostNameWords && words[end].IsNameLike && (end == last + 1 || !(words[end - 1].IsBreak || EndsSentence(text, words[end - 1]))))
        {
            end++;
        }

        var from = last + 1;
        while (from < end && pack.PersonTitles.Contains(words[from].Folded))
        {
            from++;
        }

        if (last >= words.Count || end - from is < 2 or > MostNameWords || (!isDirect && text[words[last].End] != ',') || Phrase.Longest(words, from, LanguagePacks.Offices) > 0
            || (end < words.Count && !words[end - 1].IsBreak && !isDirect && !pack.TitleWords.Contains(words[end].Folded)) || TryState(words, from, adjective: false, out _, out _) || TryState(words, from, adjective: true, out _, out _))
        {
            return false;
        }

        next = end;
        holder = new OfficeHolder(text[words[from].Start..words[end - 1].End], text[words[at].Start..words[last].End], null, words[at].Start, words[end - 1].End);
        return true;
    }

    // A full stop behind more than an initial or an abbreviation.
    private static bool EndsSentence(string text, Word word) => word.Printed.Length > 3 && word.End < text.Length && text[word.End] == '.';

    // "Mr Jane Roe, Minister of Trade": the name stands before the office, with a comma between.
    private static (string Printed, int Start)? NameBefore(string text, List<Word> words, int office, LanguagePack pack)
    {
        if (office == 0 || !words[office - 1].IsBreak || (text[words[office - 1].End] == ':' && words[office].IsBreak && text[words[office].End] == ',')) // "Jane Roe: Minister, who pays?"
        {
            return null;
        }

        var from = office;
        while (from > 0 && office - from < MostNameWords && words[from - 1].IsNameLike && words[from - 1].Printed.Length > 0 && (from == office || !words[from - 1].IsBreak)
            && !pack.TitleWords.Contains(words[from - 1].Folded) && !pack.Months.ContainsKey(words[from - 1].Folded) && !TryOffice(words, from - 1, pack, out _))
        {
            from--;
        }

        while (from < office && (pack.PersonTitles.Contains(words[from].Folded) || !words[from].IsCapitalised || (LanguagePacks.OfficeConnectors.Contains(words[from].Folded) && !words[from].IsParticle) || (words[from].Folded is "m" && office - from > 2 && words[from + 1].Printed.Length > 2)))
        {
            from++;
        }

        return office - from is 2 or 3 && !TryState(words, from, adjective: false, out _, out _) ? (text[words[from].Start..words[office - 1].End], words[from].Start) : null;
    }

    /// <summary>Reads an office and its holder that begin at a word (adjectives of states may stand before the office).</summary>
    public static bool TryRead(string text, IReadOnlyList<Word> words, int at, LanguagePack pack, out OfficeHolder holder, out int next)
    {
        (holder, next) = (null!, at);
        return words[at].IsCapitalised && TryReadInAnyLetters(text, words, at, pack, out holder, out next);
    }

    /// <summary>The same with an office in small letters too: behind a name and a comma ("M. Jean Roe, premier ministre"), behind a title and an article ("M. le président").</summary>
    public static bool TryReadInAnyLetters(string text, IReadOnlyList<Word> words, int at, LanguagePack pack, out OfficeHolder holder, out int next)
    {
        holder = null!;
        next = at;
        State? state = null;
        var office = at;
        if (TryState(words, at, adjective: true, out var adjectiveState, out var afterState) || TryState(words, at, adjective: false, out adjectiveState, out afterState))
        {
            (state, office) = (adjectiveState, afterState);
        }

        var afterOffice = office < words.Count ? office + CompoundOffice.Longest(words, office) : office;
        if (afterOffice == office || (office > at && !words[office].IsCapitalised))
        {
            return false;
        }

        // "State Secretary Ambassador Roe": of two offices in a row the person holds both.
        while (afterOffice < words.Count && !words[afterOffice - 1].IsBreak && TryOffice(words, afterOffice, pack, out var further))
        {
            afterOffice = further;
        }

        var roleEnd = words[afterOffice - 1].End;
        string? affiliation = state?.Name;
        var name = (Start: afterOffice, End: afterOffice);
        if (!words[afterOffice - 1].IsBreak && afterOffice < words.Count)
        {
            var run = RunEnd(words, afterOffice, pack);
            var (complementEnd, nameEnd) = Split(words, afterOffice, run);
            if (complementEnd > afterOffice)
            {
                (roleEnd, affiliation) = Complement(text, words, afterOffice, complementEnd, roleEnd, affiliation);
            }

            name = (complementEnd, nameEnd);
        }

        next = Math.Max(name.End, afterOffice);
        var printed = name.End > name.Start ? PlainName.WithoutPossessive(text[words[name.Start].Start..words[name.End - 1].End]) : null;
        if (printed is not null && affiliation is null && !words[name.End - 1].IsBreak && name.End + 1 < words.Count && words[name.End].Folded is "of")
        {
            // "President Andrzej Roe of Poland"
            var after = name.End + 1;
            after += words[after].Folded is "the" && after + 1 < words.Count ? 1 : 0;
            if (TryState(words, after, adjective: false, out _, out var end))
            {
                affiliation = text[words[after].Start..words[end - 1].End];
                next = end;
            }
        }

        holder = new OfficeHolder(printed, text[words[office].Start..roleEnd], affiliation, words[at].Start, words[next - 1].End);
        return true;
    }

    /// <summary>An office begins at the word; gives the word after it.</summary>
    public static bool TryOffice(IReadOnlyList<Word> words, int at, LanguagePack pack, out int next)
    {
        next = at;
        if (at >= words.Count || !words[at].IsCapitalised)
        {
            return false;
        }

        var longest = CompoundOffice.Longest(words, at);
        next = at + longest;
        return longest > 0;
    }

    /// <summary>A state's name or adjective begins at the word; gives the word after it.</summary>
    public static bool TryState(IReadOnlyList<Word> words, int at, bool adjective, out State? state, out int next)
    {
        (state, next) = (null, at);
        if (at >= words.Count || !StateNames.Begins(words[at].Folded))
        {
            return false;
        }

        for (var count = Math.Min(StateNames.MostWords, words.Count - at); count > 0; count--)
        {
            var phrase = Phrase.Of(words, at, count);
            if (phrase is null)
            {
                continue;
            }

            state = adjective ? StateNames.FindByAdjective(phrase) : StateNames.FindByName(phrase);
            if (state is not null)
            {
                next = at + count;
                return true;
            }
        }

        return false;
    }

    // Words after an office that can be its complement and the name: capitalised ones and connectors, up to a break.
    private static int RunEnd(IReadOnlyList<Word> words, int from, LanguagePack pack)
    {
        var end = from;
        while (end < words.Count)
        {
            var word = words[end];
            var connects = Connects(words, end) && word.Folded is not ("at" or "in" or "on" or "to")
                && end + 1 < words.Count && (words[end + 1].IsCapitalised || LanguagePacks.OfficeConnectors.Contains(words[end + 1].Folded));
            if (word.Printed.Length == 0 || !(word.IsNameLike || connects) || pack.TitleWords.Contains(word.Folded) || (end > from && TryOffice(words, end, pack, out _)))
            {
                break;
            }

            if (word.Folded is "and" or "и" && Connects(words, end) && (TryOffice(words, end + 1, pack, out _) || !words.Skip(from).Take(end - from).Any(w => w.Folded is "for" or "of" or "по")))
            {
                break;
            }

            end++;
            if (word.IsBreak || PlainName.IsPossessive(word.Printed))
            {
                break;
            }
        }

        while (end > from && (LanguagePacks.OfficeConnectors.Contains(words[end - 1].Folded) || !words[end - 1].IsCapitalised))
        {
            end--;
        }

        return end;
    }

    // "и" joins an office with its complement; "И." in "Министр И. Роев" is an initial, as a capital among words in small letters shows.
    private static bool Connects(IReadOnlyList<Word> words, int at) => LanguagePacks.OfficeConnectors.Contains(words[at].Folded)
        && !(words[at].Printed.Length == 1 && words[at].IsCapitalised && at > 0 && words[at - 1].Printed.Any(char.IsLower));

    // Where the complement of the office ends and where the name after it does.
    private static (int ComplementEnd, int NameEnd) Split(IReadOnlyList<Word> words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words[i].IsInitialsAndSurname)
            {
                return (i, i + 1);
            }

            if (words[i].HasInitials && i + 1 < end && i > from)
            {
                if (i == from + 1 && words[from].Printed[0] < '\u0400' && !Connects(words, from))
                {
                    return (from, Math.Min(end, i + 3)); // "Press Secretary John F. Roe"
                }

                return (i, Math.Min(end, i + 3));
            }
        }

        // "President Roe of Norland", and no name behind the state: the name stands before it.
        var of = from + 1;
        while (of < end && of - from < 3 && !Connects(words, of))
        {
            of++;
        }

        if (of < end && end - of == 2 && words[of].Folded is "of" && words[from].IsCapitalised && !Connects(words, from) && !TryState(words, from, adjective: false, out _, out _) && !TryState(words, from, adjective: true, out _, out _))
        {
            return (from, of);
        }

        var last = from;
        var complement = end > from && Connects(words, from);
        for (var i = from; i < end; i++)
        {
            // "Presidente Ana de la Roe": in a name that follows its office at once, a particle opens no complement.
            last = Connects(words, i) && (complement || !words[i].IsParticle) ? i + 1 : last;
        }

        if (TryState(words, last, adjective: false, out _, out var afterState) && afterState <= end && (afterState < end || last > from))
        {
            return (afterState, Math.Min(end, afterState + MostNameWords));
        }

        var left = end - last;
        if (last == from)
        {
            // Russian joins the complement without a word: "Президент Республики Беларусь Иван Петров". The name is the last two words, three with a patronymic.
            if (left > 2 && words[from].Printed[0] is >= '\u0400' and < '\u0530')
            {
                var patronymic = words[end - 2].Folded is { } middle && (middle.EndsWith("вич", StringComparison.Ordinal) || middle.EndsWith("вна", StringComparison.Ordinal));
                return (end - (patronymic ? 3 : 2), end);
            }

            return (from, Math.Min(end, from + MostNameWords));
        }

        return left >= 3 ? (end - 2, end) : (end, end);
    }

    private static (int RoleEnd, string? Affiliation) Complement(string text, IReadOnlyList<Word> words, int from, int end, int roleEnd, string? affiliation)
    {
        // "PRIME MINISTER THE HON JANE ROE": a title before the name is no part of the role.
        for (var i = from; i < end; i++)
        {
            end = Phrase.Longest(words, i, LanguagePacks.PersonTitles) is > 0 and var title && i + title == end ? i : end;
        }

        // "of Culture of the Republic": what stands before the last "of" belongs to the role.
        var lastOf = -1;
        for (var i = from; i < end; i++)
        {
            lastOf = words[i].Folded is "of" ? i : lastOf;
        }

        var body = lastOf >= 0 ? lastOf + 1 : from;
        while (body < end && LanguagePacks.OfficeConnectors.Contains(words[body].Folded) && words[body].Folded is "the" or "of")
        {
            body++;
        }

        if (body >= end)
        {
            return (roleEnd, affiliation);
        }

        var isState = TryState(words, body, adjective: false, out _, out var afterState) && afterState == end;
        if (lastOf < 0 && !isState && LanguagePacks.OfficeConnectors.Contains(words[from].Folded))
        {
            return (words[end - 1].End, affiliation); // "for Strategic Communications"
        }

        var printed = PlainName.WithoutPossessive(text[words[body].Start..words[end - 1].End]);
        return (lastOf > from ? words[lastOf - 1].End : roleEnd, printed);
    }
}
