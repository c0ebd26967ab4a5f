namespace Lectern.Structure;

/// <summary>Tells a text that a machine read from a scan and misread in places, by what no writer prints.</summary>
/// <remarks>Counted are capitals inside words ("icNow"), strokes and figures among letters ("PR1ME", "th~t"), and, in English, small letters that stand alone. In clean texts they are under two in a thousand words, in misread ones mostly over three.</remarks>
internal static class TextDamage
{
    private const int FewestWords = 200;
    private const int MostLooked = 40_000;
    private const int MostOfThousand = 3;

    /// <summary>The words of the text are damaged.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The text's language.</param>
    public static bool Is(SourceText source, string language)
    {
        int words = 0, odd = 0, looked = 0;
        foreach (var block in source.Blocks.Where(b => b.Kind != BlockKind.FileHeader && b.Region == BlockRegion.Body))
        {
            var text = source.Slice(block.Span);
            looked += text.Length;
            foreach (var range in text.SplitAny(' ', '\n', '\t', '\u00A0'))
            {
                var word = Bare(text[range]);
                words += word.IsEmpty ? 0 : 1;
                odd += !word.IsEmpty && IsOdd(word, language == "en") ? 1 : 0;
            }

            if (looked > MostLooked)
            {
                break;
            }
        }

        return words >= FewestWords && odd * 1000 >= words * MostOfThousand;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && IsAround(word[start]))
        {
            start++;
        }

        while (end > start && IsAround(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    private static bool IsAround(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '"' or '\'' or '“' or '”' or '’' or '‘' or '-' or '–' or '—' or '…' or '*' or '_' or '#' or '>';

    private static bool IsOdd(ReadOnlySpan<char> word, bool isEnglish)
    {
        if (word.Length == 1)
        {
            return isEnglish && char.IsAsciiLetterLower(word[0]) && word[0] is not ('a' or 'o');
        }

        if (!word[1..].ContainsAnyExceptInRange('a', 'z'))
        {
            return false; // nearly all words
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is '~' or '|' or '\\' or '{' or '}' or '^' or '¬' or '£' or '§' && char.IsLetter(word[i - 1]))
            {
                return true;
            }

            if (char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1]) && i > 3)
            {
                return true; // "McAlister", "DeRoe", "LaRoe" have theirs early
            }

            if (i + 1 < word.Length && char.IsAsciiDigit(word[i]) && char.IsAsciiLetter(word[i - 1]) && char.IsAsciiLetterLower(word[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
