using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Reads labels and titles in scripts that put no space between words.</summary>
/// <remarks>The office stands before the name, and what follows the name in a title ends it: 外交部发言人某某主持例行记者会.</remarks>
internal static class Ideographs
{
    private const int MostLabel = 20;
    private const int MostName = 4;

    /// <summary>The character is an ideograph or of a script written beside them (kana, hangul).</summary>
    public static bool IsOne(char c) => c >= '\u3040' && char.IsLetter(c);

    /// <summary>At least one character is an ideograph.</summary>
    public static bool Any(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsOne(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ideographs are at least half of the letters.</summary>
    public static bool Fill(ReadOnlySpan<char> text)
    {
        int ideographs = 0, letters = 0;
        foreach (var c in text)
        {
            ideographs += IsOne(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return ideographs > 0 && ideographs * 2 >= letters;
    }

    /// <summary>What a printed label is made of: an office with or without a name, a journalist's outlet, a name.</summary>
    public static LabelAnatomy ReadLabel(string core, string key, LanguagePack pack)
    {
        core = core.TrimStart('《', '“', '「', '"', ' ').Replace("》", "", StringComparison.Ordinal);
        if (core.Length > MostLabel || pack.Fields.ContainsKey(key) || !core.All(c => char.IsLetterOrDigit(c) || c is '·' or '•' or ' ' or '》' or '”' or '」' or '"' or '、' or '-') || core.Any(c => pack.FirstPerson.Contains([c])))
        {
            return new LabelAnatomy(LabelClass.Other, key);
        }

        if (pack.JournalistLabels.Phrases.Where(p => core.EndsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length) is { } asks)
        {
            // 【NTK 大山記者】: the outlet, a space, the name; else what stands before the word is the outlet.
            var before = core[..^asks.Length].Trim(' ', '》', '”', '」');
            return before.LastIndexOf(' ') is > 0 and var space && before.Length - space - 1 is >= 1 and <= MostName
                ? new LabelAnatomy(LabelClass.Journalist, key) { Name = before[(space + 1)..], Affiliation = before[..space] }
                : new LabelAnatomy(LabelClass.Journalist, key) { Name = core, Affiliation = before };
        }

        if (OfficeAt(core, 0, pack) is { } office)
        {
            return office.Length == core.Length
                ? new LabelAnatomy(LabelClass.Role, key) { Role = office }
                : new LabelAnatomy(LabelClass.RoleAndName, key) { Role = office, Name = core[office.Length..].Trim() };
        }

        // 【岸山外務大臣】, 林海部长: the office behind the name.
        if (LabelWords.Elsewhere.Courtesies.FirstOrDefault(p => core.Length - p.Length is >= 1 and <= MostName && core.EndsWith(p, StringComparison.Ordinal)) is { } courtesy)
        {
            return new LabelAnatomy(LabelClass.TitleAndName, key) { Name = core[..^courtesy.Length].Trim() };
        }

        if (pack.Offices.Phrases.Where(p => core.Length > p.Length && core.Length - p.Length <= MostName && core.EndsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length) is { } behind)
        {
            var name = core[..^behind.Length].Trim();
            return LabelWords.Elsewhere.BodyEndings.Contains(name[^1]) ? new LabelAnatomy(LabelClass.Role, key) { Role = core, Affiliation = name } // 港口局局長
                : new LabelAnatomy(LabelClass.RoleAndName, key) { Role = behind, Name = name };
        }

        // A family name and one or two characters; a name of another script is longer and parted by a dot. Anything else of that length is a phrase.
        var parted = core.Any(c => c is '·' or '•' or ' ') || core.Any(char.IsAsciiLetter);
        return new LabelAnatomy(core.Length is > 1 and <= MostName || (parted && core.Length > 1) ? LabelClass.FullName : core.Length == 1 ? LabelClass.OneWord : LabelClass.Other, key) { Name = core };
    }

    /// <summary>The office holders that a text names, in order.</summary>
    public static List<OfficeHolder> FindHolders(string text, LanguagePack pack)
    {
        var found = new List<OfficeHolder>();
        for (var i = 0; i < text.Length; i++)
        {
            if (OfficeAt(text, i, pack) is not { } office)
            {
                continue;
            }

            var start = i + office.Length;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]) && end - start <= MostName && !EndsName(text, end, pack))
            {
                end++;
            }

            if (end - start is >= 2 and <= MostName)
            {
                found.Add(new OfficeHolder(text[start..end], office, null, i, end));
            }

            i = end - 1;
        }

        return found;
    }

    private static bool EndsName(string text, int at, LanguagePack pack) =>
        OfficeAt(text, at, pack) is not null || pack.TitleWords.Phrases.Any(p => string.CompareOrdinal(text, at, p, 0, p.Length) == 0);

    private static string? OfficeAt(string text, int at, LanguagePack pack) =>
        pack.Offices.Phrases.Where(p => string.CompareOrdinal(text, at, p, 0, p.Length) == 0).MaxBy(p => p.Length);
}
