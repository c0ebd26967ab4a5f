namespace Lectern.Annotations.Phrasing;

/// <summary>Articles and small words that lost their vowel are words of their own, with their apostrophe: "l'accord", "qu'il", "d'Oslo".</summary>
internal static class Elisions
{
    // "lorsqu'"
    private const int MostLetters = 6;

    /// <summary>How many characters of a folded word the small word takes, its apostrophe included; 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> key)
    {
        var mark = key.IndexOf('\'');
        var elided = mark == 1 ? "cdjlmnst".Contains(key[0], StringComparison.Ordinal) : mark is > 1 and <= MostLetters && key[mark - 1] == 'u' && key[mark - 2] == 'q';
        return elided && mark + 1 < key.Length ? mark + 1 : 0;
    }

    /// <summary>The same in the word as it is printed.</summary>
    public static int LengthIn(ReadOnlySpan<char> word, ReadOnlySpan<char> key)
    {
        if (LengthIn(key) == 0)
        {
            return 0;
        }

        for (var i = 0; i < word.Length - 1; i++)
        {
            if (Folding.Fold(word[i]) == '\'')
            {
                return i + 1;
            }
        }

        return 0;
    }
}
