namespace Lectern.Languages;

/// <summary>Tells the language of a text by its script and its most frequent words.</summary>
internal static class LanguageGuess
{
    private const int Looked = 20_000;

    /// <summary>BCP 47 language of the text, or <c>und</c> where too few words tell it.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Length > Looked ? text[..Looked] : text;
        var counts = new int[LanguagePacks.All.Count];
        var ideographs = 0;
        var kana = 0;
        var hangul = 0;
        var words = 0;
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
            for (var pack = 0; length <= word.Length && pack < counts.Length; pack++)
            {
                counts[pack] += LanguagePacks.All[pack].FunctionWords.Contains(word[..length]) ? 1 : 0;
            }
        }

        if (ideographs + kana + hangul > words)
        {
            return hangul > ideographs ? "ko" : kana * 8 > ideographs ? "ja" : "zh";
        }

        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] * 12 >= words && counts[best] > 0 ? LanguagePacks.All[best].Language : "und";
    }
}
