namespace Lectern.Structure;

/// <summary>Letters in a stretch of text.</summary>
internal static class Letters
{
    private const int FewestCapitals = 3;

    /// <summary>The last word has three letters at the least, all of them capitals.</summary>
    public static bool EndsInCapitals(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && char.IsUpper(text[at - 1]))
        {
            at--;
        }

        return text.Length - at >= FewestCapitals && (at == 0 || text[at - 1] is ' ' or '-' or '\'' or '’');
    }

    /// <summary>A question mark stands in it, that of Greek too, which looks like a semicolon.</summary>
    public static bool ContainsQuestionMark(this ReadOnlySpan<char> text) =>
        text.ContainsAny('?', '？', '؟') || (text.IndexOfAny(';', '\u037E') is > 0 and var at && text[at - 1] is >= '\u0370' and < '\u0400');

    /// <summary>At least one character is a letter.</summary>
    public static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter of a script without capitals, with its words parted by spaces: Devanagari, Arabic, Hebrew.</summary>
    public static bool IsCaseless(char c) => c is >= '\u0590' and < '\u1000' && char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c);

    /// <summary>A letter, a digit, or the sign of a vowel that belongs to the letter before it.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c)
        || (c is >= '\u0900' and < '\u1000' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.NonSpacingMark);
}
