using System.Numerics;

namespace Lectern.Languages;

/// <summary>Tells the language of a text by its script and its most frequent words.</summary>
internal static class LanguageGuess
{
    private const int MostLooked = 6_000;

    /// <summary>BCP 47 language of the text, or <c>und</c> where too few words tell it.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Length > MostLooked ? text[..MostLooked] : text;
        Span<int> counts = stackalloc int[LanguagePacks.All.Count];
        counts.Clear();
        var ideographs = 0;
        var kana = 0;
        var hangul = 0;
        var words = 0;
        var functionWords = LanguagePacks.FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = LanguagePacks.FunctionWordLengths;
        Span<char> word = stackalloc char[12];
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c >= '\u3400')
            {
                ideographs += c is < '\uA000' ? 1 : 0;
                hangul += c is >= '\uAC00' and < '\uD7B0' ? 1 : 0;
                i++;
                continue;
            }

            kana += c is >= '\u3041' and < '\u3100' ? 1 : 0;
            if (!char.IsLetter(c))
            {
                i++;
                continue;
            }

            var length = 0;
            for (; i < text.Length && char.IsLetter(text[i]); i++, length++)
            {
                if (length < word.Length)
                {
                    word[length] = Folding.Fold(text[i]);
                }
            }

            words++;
            if (length <= word.Length && (lengths[LanguagePacks.BeginningOf(word[0], word[length > 1 ? 1 : 0])] & (1 << length)) != 0 && functionWords.TryGetValue(word[..length], out var languages))
            {
                for (; languages != 0; languages &= languages - 1)
                {
                    counts[BitOperations.TrailingZeroCount(languages)]++;
                }
            }
        }

        if (ideographs + kana + hangul > words)
        {
            return hangul > ideographs ? "ko" : kana * 8 > ideographs ? "ja" : "zh";
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] * 12 >= words && counts[best] > 0 ? LanguagePacks.All[best].Language : "und";
    }
}
