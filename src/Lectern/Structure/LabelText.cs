using Lectern.Knowledge;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>What a line looks like where a label could stand: its words, the marks that close it, whether the line before goes on in it.</summary>
internal static class LabelText
{
    private const int FewestOfWrapped = 40;
    private const int MostAbbreviation = 4;
    private const int ShortestEnd = 3;
    private const int LongestTitle = 10;

    /// <summary>Most beginnings of sentences are told from names at a glance: too many words in small letters.</summary>
    public static bool CouldName(ReadOnlySpan<char> printed, LabelMark mark)
    {
        var (small, capital, depth) = (0, 0, 0);
        for (var i = 0; i < printed.Length; i++)
        {
            depth += printed[i] is '(' or '[' ? 1 : printed[i] is ')' or ']' ? -1 : 0;
            if (depth == 0 && char.IsLetter(printed[i]) && (i == 0 || !(char.IsLetter(printed[i - 1]) || printed[i - 1] is '\'' or '’')))
            {
                var isSmall = char.IsLower(printed[i]);
                small += isSmall ? 1 : 0;
                capital += isSmall ? 0 : 1;
            }
        }

        return mark == LabelMark.Colon ? small <= (2 * capital) + 2 : small <= capital + 1;
    }

    /// <summary>A word of courtesy and a word in small letters: "M. le président de la commission".</summary>
    public static bool BeginsWithTitle(ReadOnlySpan<char> printed)
    {
        var space = printed[..Math.Min(printed.Length, LongestTitle)].IndexOf(' ');
        return space > 0 && space + 1 < printed.Length && char.IsLower(printed[space + 1]) && LanguagePacks.PersonTitles.Contains(Folding.Fold(printed[..space]).TrimEnd('.'));
    }

    /// <summary>"JANE ROE. Hi, Mr. Chairman. A question", "Membership? MR. ROE": a full stop after more than an abbreviation ends a sentence, and no label goes on behind it.</summary>
    public static bool HoldsSentence(ReadOnlySpan<char> printed)
    {
        var (word, depth) = (0, 0);
        for (var i = 0; i + 1 < printed.Length; i++)
        {
            depth += printed[i] is '(' or '[' ? 1 : printed[i] is ')' or ']' ? -1 : 0;
            if (depth == 0 && char.IsWhiteSpace(printed[i + 1]) && ((printed[i] == '.' && word > MostAbbreviation) || printed[i] is '?' or '!'))
            {
                return true;
            }

            word = char.IsLetter(printed[i]) ? word + 1 : 0;
        }

        return false;
    }

    /// <summary>
    /// A dash, or a comma, and the full stop behind may be an abbreviation's ("Dr. Roe, Parl. Secretary"): not behind a name in capitals ("JANE ROE, Ministro dei porti.")
    /// or an office in small letters ("M. Roe, ministre des ports.").
    /// </summary>
    public static bool HoldsPhrase(ReadOnlySpan<char> printed)
    {
        var comma = printed.IndexOfAny(",–—");
        return printed.Contains(" - ", StringComparison.Ordinal) || (comma >= 0 && !(printed[comma] == ',' && comma + 2 < printed.Length && (char.IsLower(printed[comma + 2]) || (IsNameInCapitals(printed[..comma]) && !IsNameInCapitals(printed[comma..]))) && !printed[(comma + 1)..].ContainsAny(",–—.")
            && printed.Length - printed.LastIndexOf(' ') > ShortestEnd));
    }

    /// <summary>Two words at the least, and no small letter.</summary>
    public static bool IsNameInCapitals(ReadOnlySpan<char> printed)
    {
        var hasSmall = false;
        foreach (var c in printed)
        {
            hasSmall |= char.IsLower(c);
        }

        return !hasSmall && printed.Contains(' ');
    }

    /// <summary>How many characters the mark at a place has, or 0 where it closes no label there.</summary>
    public static int MarkWidth(string text, int from, int at, int end, LabelMark mark)
    {
        var c = text[at];
        var next = at + 1 < end ? text[at + 1] : '\n';
        switch (mark)
        {
            case LabelMark.Colon when c == '¡':
                return next == 'G' && at + 2 < end && char.IsWhiteSpace(text[at + 2]) ? 2 : 0; // the full-width colon of Big5 (A1 47), read as Latin-1
            case LabelMark.Colon:
                return c is not (':' or '：') || next == '/' || (char.IsDigit(next) && char.IsDigit(text[at - 1])) || InsideBrackets(text, from, at) ? 0 : 1;
            case LabelMark.FullStop:
                return c == '.' && (char.IsWhiteSpace(next) || next is '[' or '(') && !IsBeforeInitial(text, from, at, end) && !InsideBrackets(text, from, at) ? 1 : 0; // "A SRA. PRESIDENTE (Jane Roe. Bloco - VM) - "
            case LabelMark.StopAndDash:
                return c != '.' || InsideBrackets(text, from, at) ? 0 : next is '-' or '–' or '—' ? 2
                    : next == ' ' && at - from > 2 && at + 4 < end && text[at + 2] is '–' or '—' && char.IsWhiteSpace(text[at + 3]) && !char.IsLower(text[at + 4]) ? 3 : 0; // "Sr. Canciller. — Señor"
            default:
                return c is not ('–' or '—' or '-') || InsideBrackets(text, from, at) ? 0
                    : char.IsWhiteSpace(next) && (c != '-' || char.IsWhiteSpace(text[at - 1])) ? 1 : 0;
        }
    }

    /// <summary>The first words of a speech say a name, and where from: "Sir, Jane from Bay Radio". What is said of a state under its name is no such thing.</summary>
    public static bool Introduces(ReadOnlySpan<char> words, string? name)
    {
        var at = name is { Length: > 2 } ? words.IndexOf(name, StringComparison.Ordinal) : -1;
        if (at < 0 || (at > 0 && char.IsLetter(words[at - 1])))
        {
            return false;
        }

        var after = words[(at + name!.Length)..];
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            return after.Length == 0 || !char.IsLetter(after[0]);
        }

        // One word may be anything that is spoken of: it needs an outlet behind a small word.
        var small = after.Length > 1 && after[0] == ' ' ? after[1..].IndexOf(' ') : -1;
        return small is > 1 and <= 5 && char.IsLower(after[1]) && after.Length > small + 2 && char.IsUpper(after[small + 2]) && StateNames.FindByName(Folding.Fold(name)) is null;
    }

    // "РОЕВ І. Б. Дякую": the first of two initials; one letter may be a name's and the next one a sentence's, two are not.
    private static bool IsBeforeInitial(string text, int from, int at, int end) =>
        at - 2 > from && text[at - 2] == ' ' && char.IsUpper(text[at - 1]) && at + 3 < end && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && text[at + 3] == '.';

    /// <summary>A bracket is open at the place.</summary>
    public static bool InsideBrackets(string text, int from, int at)
    {
        var depth = 0;
        for (var i = from; i < at; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
        }

        return depth > 0;
    }

    /// <summary>A dash that parts a label from a sentence; "Q -- that you think" goes on with a sentence that was broken off.</summary>
    public static bool IsDashBeforeSentence(string text, int at, int end) =>
        at + 2 < end && text[at] is ('–' or '—' or '-') && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[SkipSpace(text, at + 1, end - 1)]);

    /// <summary>A long line that ends without any mark goes on in the next one: the publisher's lines were wrapped.</summary>
    public static bool GoesOn(string text, int blockStart, int lineEnd)
    {
        var last = lineEnd - 1;
        while (last > blockStart && text[last] is ' ' or '\t' or '\u00A0')
        {
            last--;
        }

        var lineStart = last < blockStart ? blockStart : text.LastIndexOf('\n', last, last - blockStart + 1) + 1;
        return last - Math.Max(blockStart, lineStart) >= FewestOfWrapped && (char.IsLetterOrDigit(text[last]) || text[last] is ',') && !Ideographs.IsOne(text[last]);
    }

    /// <summary>The first place from there on that is no white space.</summary>
    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
