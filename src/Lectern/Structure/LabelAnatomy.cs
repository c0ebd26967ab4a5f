using System.Text;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>What a possible label is made of.</summary>
/// <param name="Class">Whom it means.</param>
/// <param name="Key">Its folded core, by which repetitions are known: without notes, clock marks and closing punctuation.</param>
internal sealed record LabelAnatomy(LabelClass Class, string Key)
{
    /// <summary>The name in it, as printed, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The name taken apart, or null where there is none or nothing in it can be a surname.</summary>
    public PlainName? Person => _person ??= Name is null ? null : PlainName.Read(Name);

    /// <summary>The office in it, as printed, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The state, body or outlet in it, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>What stands in brackets beside it, as printed, without the brackets and clock marks.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>All its letters are capitals (at least two).</summary>
    public bool IsUpper { get; init; }

    /// <summary>More follows the name than an outlet: a town, a region, a newspaper; or the sentence goes on.</summary>
    public bool HasLongTail { get; init; }

    /// <summary>A word of courtesy and an article stand before the office: "M. le président", as nobody is addressed.</summary>
    public bool IsTitled { get; init; }

    private PlainName? _person;

    /// <summary>It begins with an office and ends in a name, and what stands between them no list has.</summary>
    public bool IsLooseOffice => Class == LabelClass.Other && Name is not null && Role is { } office && WordsOf.Text(office) is { Count: > 0 } words && Phrase.Longest(words, 0, LanguagePacks.Offices) > 0;

    /// <summary>A surname and two initials behind it: "Roe A. B."</summary>
    public bool EndsInInitials => Name is { Length: > 5 } name && name.TrimEnd('.') is [.., var before, '.', ' ', var last] && char.IsUpper(last) && char.IsUpper(before);

    /// <summary>The end of it alone is in capitals: "La señora ROE", "Mr. ROE".</summary>
    public bool EndsInCapitals { get; init; }

    /// <summary>A label that is none.</summary>
    public static LabelAnatomy None { get; } = new(LabelClass.Other, "");

    /// <summary>It means somebody by name.</summary>
    public bool HasName => Class is LabelClass.RoleAndName or LabelClass.TitleAndName or LabelClass.FullName or LabelClass.OneWord;

    private const int MostNameWords = 5;
    private const int MostTailWords = 14;
    private const int MostOutlet = 40;
    private const int MostLooseName = 3;
    private const int MostComplement = 8;
    private const int MostAcronym = 4;

    private static readonly System.Buffers.SearchValues<char> s_opening = System.Buffers.SearchValues.Create("([（【");
    private static readonly System.Buffers.SearchValues<char> s_closing = System.Buffers.SearchValues.Create(")]）】");

    /// <summary>The same label, meaning somebody by that name.</summary>
    public LabelAnatomy Naming(string name) => this with { Class = LabelClass.TitleAndName, Name = name, Role = null, _person = null };

    /// <summary>The same office, held by somebody of that name.</summary>
    public LabelAnatomy HeldBy(string name) => this with { Class = LabelClass.RoleAndName, Name = name, _person = null };

    /// <summary>Takes a printed label apart.</summary>
    public static LabelAnatomy Read(string printed, LanguagePack pack)
    {
        printed = DamagedReference.Mend(printed);
        if (printed.AsSpan().CountAny(s_opening) < printed.AsSpan().CountAny(s_closing))
        {
            return None; // the end of a name that a line cut: "PARTY)"
        }

        var (core, notes) = SplitNotes(printed);
        core = core.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', core.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : core; // a line that was set to a width
        if (core.Length is 0 or > 130 || !core.AsSpan().ContainsAnyLetter())
        {
            return None;
        }

        if (notes.Count == 1 && printed[^1] is not (')' or ']') && core.LastIndexOf(' ') is > 0 and var verb && char.IsLower(core[verb + 1]) && printed.EndsWith(") " + core[(verb + 1)..], StringComparison.Ordinal))
        {
            core = core[..verb]; // "Mr. Jean Roe (Bay, IND) moved:"
        }

        if (core.IndexOf(" - ", StringComparison.Ordinal) is > 3 and var dash && char.IsLetter(core[dash - 1]) && core.LastIndexOf(" - ", StringComparison.Ordinal) == dash && core.AsSpan(0, dash).Contains(' ') && !core.Contains(',', StringComparison.Ordinal))
        {
            core = $"{core[..dash]}, {core[(dash + 3)..]}"; // "JANE ROE - RESIDENT"
        }

        var key = Folding.Fold(core).TrimEnd('.', ',', ' ');
        var letters = core.Count(char.IsLetter);
        var anatomy = Classify(core, key, pack) with { Key = key, Notes = notes, IsUpper = letters > 1 && core.All(c => !char.IsLower(c) || c is 'c' or 'o') && !Letters.IsCaseless(core[0]) };
        anatomy = anatomy.Class is LabelClass.TitleAndName or LabelClass.RoleAndName or LabelClass.Role && !anatomy.IsUpper && Letters.EndsInCapitals(core) ? anatomy with { EndsInCapitals = true } : anatomy;
        return notes.Count == 0 ? anatomy : AskerLabels.WithNote(anatomy);
    }

    private static LabelAnatomy Classify(string core, string key, LanguagePack pack)
    {
        var word = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', ' ', '#', '№');
        var numbered = word.Length < key.Length;
        if (PlainLabels.Find(word, numbered) is { } plain)
        {
            return new LabelAnatomy(plain, key);
        }

        var words = WordsOf.Text(core);
        var ideographs = Ideographs.Any(core);
        if (words.Count == 0 || !words[0].IsCapitalised || ideographs)
        {
            return ideographs ? Ideographs.ReadLabel(core, key, pack) : new LabelAnatomy(LabelClass.Other, key);
        }

        if (AskerLabels.Read(core, key, words) is { } asker)
        {
            return asker;
        }

        var comma = words.FindIndex(w => w.IsBreak);
        var head = comma >= 0 ? words[..(comma + 1)] : words;
        var tail = comma >= 0 && comma + 1 < words.Count ? core[words[comma + 1].Start..].Trim() : null;
        var start = head[0].Folded is "the" ? 1 : 0;
        var title = TitleWords(head, start);
        if (title == 0 && head.Count > 3 && head[1].Printed.Length >= MostNameWords && TitleWords(head, 1) == 1 && Phrase.Longest(head, 0, LanguagePacks.Offices) == 0)
        {
            (start, title) = (1, 1); // "Jesuit Father Jane Roe"
        }

        var hasArticle = title == 0 && head.Count > 2 && LabelWords.Elsewhere.Articles.Contains(head[0].Folded) && TitleWords(head, 1) > 0;
        if (hasArticle)
        {
            (start, title) = (1, TitleWords(head, 1)); // "El señor PRESIDENTE": nobody is addressed so
        }

        if (title > 0 && head.Count > start + title)
        {
            return AfterTitle(core, key, head, start, title, pack) is { } titled ? WithTail(hasArticle && titled.Class == LabelClass.Role ? titled with { IsTitled = true } : titled, tail, pack) : new LabelAnatomy(LabelClass.Other, key);
        }

        if (ReadOffice(core, key, head, start, pack) is { } office)
        {
            return WithTail(office, tail, pack);
        }

        if (OfficeBehindName(core, key, head) is { } behind)
        {
            return WithTail(behind, tail, pack);
        }

        if (head.Count > MostNameWords || !WordsOf.AreName(head) || head.All(IsInitials) || head.Any(w => w.Printed.Any(char.IsDigit)))
        {
            return Loose(core, key, words);
        }

        var ending = head[^1].HasInitials && !head[^1].IsInitialsAndSurname && head[^1].Printed.Length > 1 && head[^1].End < core.Length && core[head[^1].End] == '.' ? 1 : 0; // "Roe A.B."
        var name = core[head[0].Start..(head[^1].End + ending)];
        var full = head.Count > 1 || head[0].IsInitialsAndSurname;
        return WithTail(new LabelAnatomy(full ? LabelClass.FullName : LabelClass.OneWord, key) { Name = name }, tail, pack);
    }

    // "Roe Jane miniszter": a name, and the office in small letters behind it.
    private static LabelAnatomy? OfficeBehindName(string core, string key, List<Word> words)
    {
        var office = words.FindIndex(word => !word.IsNameLike);
        return office is 2 or 3 && words.Count - office <= 3 && !words[office].Printed.Any(char.IsDigit) && (Phrase.Longest(words, office, LanguagePacks.Offices) == words.Count - office || (office == words.Count - 1 && CompoundOffice.Is(words[office].Folded)))
            ? new LabelAnatomy(LabelClass.RoleAndName, key) { Name = core[..words[office - 1].End], Role = core[words[office].Start..words[^1].End] } : null;
    }

    private static LabelAnatomy? AfterTitle(string core, string key, List<Word> head, int start, int title, LanguagePack pack)
    {
        var rest = head[(start + title)..];
        var at = start + title;
        while (at + 1 < head.Count && !head[at].IsCapitalised && LanguagePacks.OfficeConnectors.Contains(head[at].Folded))
        {
            at++; // "M. le président", "Mme la présidente Jane Roe"
        }

        if ((at > start + title || start > 0) && OfficeHolder.TryReadInAnyLetters(core, head, at, pack, out var holder, out var next) && (next == head.Count || (holder.Name is null && IsComplement(head, next))))
        {
            var role = next == head.Count ? holder.Role : core[head[at].Start..head[^1].End];
            return new LabelAnatomy(holder.Name is null ? LabelClass.Role : LabelClass.RoleAndName, key) { Name = holder.Name, Role = role, Affiliation = holder.Affiliation, IsTitled = true };
        }

        if (ReadOffice(core, key, head, start + title, pack) is { } office)
        {
            return office; // "MR. PRESIDENT", "Dr. Minister Roe"
        }

        var of = rest.FindIndex(1, w => w.Folded is "of");
        if (of > 0 && rest.Count - of is >= 2 and <= MostNameWords && rest[..of].All(w => w.IsNameLike) && rest[(of + 1)..].All(w => w.IsCapitalised))
        {
            return new LabelAnatomy(LabelClass.TitleAndName, key) { Name = core[rest[0].Start..rest[of - 1].End], Affiliation = core[rest[of + 1].Start..rest[^1].End] }; // "Mr. Roe of Norland"
        }

        return rest.Count <= MostNameWords && rest.All(w => w.IsNameLike) && rest.Any(w => w.Printed.Length > 1 && !IsInitials(w))
            ? new LabelAnatomy(LabelClass.TitleAndName, key) { Name = core[rest[0].Start..rest[^1].End] }
            : null;
    }

    // "… de la commission des ports"
    private static bool IsComplement(List<Word> words, int at) => LanguagePacks.OfficeConnectors.Contains(words[at].Folded) && words.Count - at is > 1 and <= MostComplement && !words[^1].IsBreak;

    private static bool IsInitials(Word word) => word.HasInitials && !word.IsInitialsAndSurname;

    private static LabelAnatomy? ReadOffice(string core, string key, List<Word> head, int start, LanguagePack pack)
    {
        // Capitalised words before the office ("LUKOIL President", "Presidential Press Secretary") are looked through, three at the most.
        for (var at = start; at < Math.Min(head.Count, start + 4); at++)
        {
            if (OfficeHolder.TryRead(core, head, at, pack, out var holder, out var next) && holder.Role is not null)
            {
                if (next < head.Count && head[next..].Any(w => !w.IsNameLike && !LanguagePacks.OfficeConnectors.Contains(w.Folded)))
                {
                    return null;
                }

                var role = at > start ? core[head[start].Start..holder.Start] + holder.Role : holder.Role;
                if (holder.Name?.Split(' ') is { Length: > 2 } parts && IsAcronym(parts[0]) && parts[^1].Any(char.IsLower))
                {
                    holder = holder with { Name = holder.Name[(parts[0].Length + 1)..] }; // "Deputy Speaker of the HNC Jane Roe"
                    role = $"{role} {parts[0]}";
                }

                return new LabelAnatomy(holder.Name is null ? LabelClass.Role : LabelClass.RoleAndName, key) { Name = holder.Name, Role = role, Affiliation = holder.Affiliation };
            }

            if (!head[at].IsCapitalised)
            {
                break;
            }
        }

        return null;
    }

    private static int TitleWords(List<Word> words, int at)
    {
        var count = 0;
        while (at + count < words.Count && Phrase.Longest(words, at + count, LanguagePacks.PersonTitles) is > 0 and var longest)
        {
            if (count > 0 && longest == 1 && words[at + count].Printed.Length == 1)
            {
                break; // "Hon. M. Roe": after a title a single letter is an initial
            }

            count += longest;
        }

        return count;
    }

    // What follows a comma is an office, or the outlet of a journalist.
    private static LabelAnatomy WithTail(LabelAnatomy label, string? tail, LanguagePack pack)
    {
        if (tail is null || tail.Length == 0)
        {
            return label;
        }

        if (NoteReading.ToWhom(tail, pack) is not null)
        {
            return label with { Class = LabelClass.Other }; // "First, to Minister Roe: …"
        }

        var whole = WordsOf.Text(tail);
        if (label is { Class: LabelClass.Role, Name: null } && whole[TitleWords(whole, 0)..] is { Count: >= 2 and <= 4 } name && name.All(w => w.IsNameLike && !w.IsBreak)
            && !OfficeHolder.TryState(name, 0, adjective: false, out _, out _) && Phrase.Longest(name, 0, LanguagePacks.Offices) == 0)
        {
            return label with { Class = LabelClass.RoleAndName, Name = tail[name[0].Start..] }; // "High Representative, Jane Roe"
        }

        var holder = OfficeHolder.FindAll(tail, pack).FirstOrDefault();
        if (holder is null && label.Class is LabelClass.TitleAndName or LabelClass.FullName && WordsOf.Text(tail) is { Count: > 0 and <= MostTailWords } small && OfficeHolder.TryReadInAnyLetters(tail, small, 0, pack, out var held, out _) && held.Name is null)
        {
            holder = held; // "M. Jean Roe, ministre des ports"
        }

        if (holder is { Start: < 12 } && label.Role is null)
        {
            return label with { Role = tail, Affiliation = holder.Affiliation, Class = label.Class is LabelClass.OneWord or LabelClass.FullName ? LabelClass.RoleAndName : label.Class };
        }

        if (label is { Class: LabelClass.FullName, Role: null } && tail.Length <= MostOutlet && WordsOf.Text(tail).Exists(w => w.Folded.Length > MostNameWords && PlainLabels.Find(w.Folded, false) == LabelClass.Journalist))
        {
            return label with { Class = LabelClass.Journalist, Affiliation = tail }; // "JANE ROE, ANCHOR"
        }

        if (tail.Length > 3 && !tail.Any(char.IsLower) && label.Name?.Any(char.IsLower) == false)
        {
            return label with { Role = tail, Class = LabelClass.RoleAndName }; // "JANE ROE, HEAD OF THE HARBOUR BOARD": a list of offices is never complete
        }

        if (label is { Class: LabelClass.FullName or LabelClass.OneWord, Role: null } && tail.Length <= MostOutlet && WordsOf.Text(tail).Exists(w => w.IsCapitalised && LanguagePacks.OutletWords.Contains(w.Folded)))
        {
            return label with { Class = LabelClass.Journalist, Affiliation = tail }; // "Jane Roe, Bay Radio"
        }

        if (label is { Class: LabelClass.FullName or LabelClass.OneWord, Role: null } && PlainLabels.Find(Folding.Fold(tail), false) is LabelClass.Moderator)
        {
            return label with { Role = tail, Class = LabelClass.RoleAndName }; // "Jane Roe, Host"
        }

        var words = tail.Count(c => c == ' ') + 1;
        return words <= 6 && char.IsUpper(tail.TrimStart('"', '«', '“')[..1].FirstOrDefault('a')) ? label with { Affiliation = tail }
            : words <= MostTailWords && label.Class == LabelClass.FullName ? label with { Affiliation = tail, HasLongTail = true }
            : label with { Class = LabelClass.Other };
    }

    // Nothing that is known; a name may still stand at its end ("Leader of the Harvest faction Jane Roe").
    private static LabelAnatomy Loose(string core, string key, List<Word> words)
    {
        var from = words.Count;
        while (from > 0 && words.Count - from < MostLooseName && words[from - 1].IsNameLike && !words[from - 1].Printed.Any(char.IsDigit))
        {
            from--;
        }

        if (words.Count - from == MostLooseName && from > 0 && words[from - 1].IsNameLike)
        {
            from++; // "Secretary in the Ministry of Ports Jane Roe": where the office ends nobody knows, and most names have two words
        }

        while (from < words.Count && (!words[from].IsCapitalised || (words.Count - from > 2 && IsAcronym(words[from].Printed) && words[^1].Printed.Any(char.IsLower))))
        {
            from++; // "Minister of Ports CR Jane Roe"
        }

        return words.Count - from is 2 or 3 && from > 1
            ? new LabelAnatomy(LabelClass.Other, key) { Name = core[words[from].Start..words[^1].End], Role = core[..words[from].Start].Trim() }
            : new LabelAnatomy(LabelClass.Other, key);
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and <= MostAcronym && word.All(char.IsUpper);

    private static (string Core, IReadOnlyList<string> Notes) SplitNotes(string printed)
    {
        if (printed.AsSpan().IndexOfAny("([（【") < 0)
        {
            return (Bare(printed), []);
        }

        var core = new StringBuilder();
        var notes = new List<string>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] is '(' or '[' or '（' or '【')
            {
                from = depth++ == 0 ? i + 1 : from;
            }
            else if (printed[i] is ')' or ']' or '）' or '】' && depth > 0)
            {
                if (--depth == 0 && printed[from..i].Trim() is { Length: > 0 } note && !note.All(c => char.IsDigit(c) || c is ':' or '.'))
                {
                    notes.Add(note);
                }
            }
            else if (depth == 0)
            {
                core.Append(printed[i]);
            }
        }

        return (Bare(string.Join(' ', core.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal)), notes);
    }

    // Quotation marks go where they stand around the whole label or alone, and stay around the name of an outlet at its end.
    private static string Bare(string core)
    {
        core = core.Trim().Trim('*', '_').Trim();
        return core.Length == 0 || (core[0] is not ('"' or '“' or '”') && core.AsSpan(0, core.Length - 1).ContainsAny("\"“«")) ? core : core.Trim('"', '“', '”', ' ');
    }
}
