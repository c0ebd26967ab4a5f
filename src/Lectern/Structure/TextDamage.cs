using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lectern.Structure;

/// <summary>Tells a text that a machine read from a scan and misread in places, by what no writer prints.</summary>
/// <remarks>Counted are, each word once, capitals inside words ("icNow"), strokes and figures among letters ("PR1ME", "th~t"), and, in English, small letters that stand alone. In clean texts they are under two in a thousand words, in misread ones mostly over three.</remarks>
internal static class TextDamage
{
    private const int FewestWords = 200;
    private const int FewestOdd = 2;
    private const int EnoughWithoutOdd = 1000; // of a misread text they have three odd ones at the least
    private const int MostLooked = 40_000;
    private const int MostOfThousand = 3;

    private const string Around = ".,;:!?()[]\"'“”’‘-–—…*_#>";
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(Around + " \n\t\u00A0");

    /// <summary>The words of the text are damaged.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The text's language.</param>
    public static bool Is(SourceText source, string language)
    {
        var odd = new HashSet<int>(); // a scanner errs in ever new ways; what is odd and returns is a name
        int words = 0, looked = 0;
        for (var i = 0; i < source.Blocks.Count && looked <= MostLooked && (odd.Count > 0 || words < EnoughWithoutOdd); i++)
        {
            var block = source.Blocks[i];
            if (block.Kind != BlockKind.FileHeader && block.Region == BlockRegion.Body)
            {
                looked += block.Span.Length;
                Count(source.Slice(block.Span), language == "en", ref words, odd);
            }
        }

        return words >= FewestWords && odd.Count >= FewestOdd && odd.Count * 1000 >= words * MostOfThousand;
    }

    private static void Count(ReadOnlySpan<char> text, bool isEnglish, ref int words, HashSet<int> odd)
    {
        for (var i = 0; i < text.Length;)
        {
            while (i < text.Length && !char.IsAsciiLetter(text[i]) && BeforeWord.Contains(text[i]))
            {
                i++;
            }

            var start = i;
            i += i < text.Length && char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
            while (i < text.Length && char.IsAsciiLetterLower(text[i]))
            {
                i++;
            }

            // Nearly all words are small letters behind a first one, and punctuation: nothing is odd in them.
            var letters = i - start;
            var isPlain = letters > 1;
            while (i < text.Length && !IsSpace(text[i]))
            {
                isPlain &= BeforeWord.Contains(text[i]);
                i++;
            }

            if (i == start)
            {
                continue;
            }

            words++;
            if (!isPlain)
            {
                var word = text[start..i].TrimEnd(Around);
                if (IsOdd(word, isEnglish) && !word.ContainsAnyInRange('\u3040', '\uFFFF')) // a sentence of ideographs is no word
                {
                    odd.Add(Hash(word));
                }
            }
        }
    }

    private static bool IsWordFrom(ReadOnlySpan<char> part) => part.Length > 2 && !part[1..3].ContainsAnyExceptInRange('a', 'z');

    // FNV-1a: the same in every run, as that of the run-time is not.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(char c) => c > ' ' ? c == '\u00A0' : c is ' ' or '\n' or '\t';

    private static bool IsOdd(ReadOnlySpan<char> word, bool isEnglish)
    {
        if (word.Length == 1)
        {
            return isEnglish && char.IsAsciiLetterLower(word[0]) && word[0] is not ('a' or 'o');
        }

        if (!word[1..].ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is '~' or '|' or '\\' or '{' or '}' or '^' or '¬' or '£' or '§' && char.IsLetter(word[i - 1]))
            {
                return true;
            }

            if (char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1]) && i > 3 && !(char.IsAsciiLetterUpper(word[0]) && IsWordFrom(word[i..])))
            {
                return true; // "McAlister", "DeRoe", "LaRoe" have theirs early; "HarbourTech" is two words
            }

            if (i + 1 < word.Length && char.IsAsciiDigit(word[i]) && char.IsAsciiLetter(word[i - 1]) && char.IsAsciiLetterLower(word[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
