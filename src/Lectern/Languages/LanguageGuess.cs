using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lectern.Languages;

/// <summary>Tells the language of a text by its script and its most frequent words.</summary>
/// <remarks>Of a long text stretches from its beginning to its end are looked at, so that one long speech in another language does not decide.</remarks>
internal static class LanguageGuess
{
    private const int Stretches = 10;
    private const int OfStretch = 300;
    private const char FirstOfOtherScripts = '\u0900'; // than Latin, Greek, Cyrillic and those between

    /// <summary>BCP 47 language of the text, or <c>und</c> where too few words tell it.</summary>
    public static string Of(ReadOnlySpan<char> text) => WithPack(text).Language;

    /// <summary>The language, and the pack by which the text is read best: its own, or that of a language close to one that has none.</summary>
    /// <remarks>Words of languages without a pack keep a text of theirs from being taken for one in a language that has some of the same words; it is <c>und</c>.</remarks>
    public static (string Language, string Pack) WithPack(ReadOnlySpan<char> text)
    {
        var packs = LanguagePacks.All.Count;
        Span<int> counts = stackalloc int[packs + LabelWords.Elsewhere.Languages.Count];
        counts.Clear();
        var seen = default(Seen);
        if (text.Length <= Stretches * OfStretch)
        {
            Count(text, counts, ref seen);
        }
        else
        {
            for (var i = 0; i < Stretches; i++)
            {
                Count(text.Slice((int)((long)(text.Length - OfStretch) * i / (Stretches - 1)), OfStretch), counts, ref seen);
            }
        }

        if (seen.Ideographs + seen.Kana + seen.Hangul > seen.Words)
        {
            return Known(seen.Hangul > seen.Ideographs ? "ko" : seen.Kana * 8 > seen.Ideographs ? "ja" : "zh");
        }

        if (seen.Devanagari > seen.Words)
        {
            return Known("hi");
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] * 12 < seen.Words || counts[best] == 0 ? Known("und")
            : best < packs ? Known(LanguagePacks.All[best].Language)
            : ("und", LabelWords.Elsewhere.Languages[best - packs].Like);

        static (string Language, string Pack) Known(string language) => (language, language);
    }

    private struct Seen
    {
        public int Words;
        public int Ideographs;
        public int Kana;
        public int Hangul;
        public int Devanagari;
    }

    private static void Count(ReadOnlySpan<char> text, Span<int> counts, ref Seen seen)
    {
        var functionWords = LanguagePacks.FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var beginnings = LanguagePacks.BeginningsOfFunctionWords;
        Span<char> word = stackalloc char[12];
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c >= FirstOfOtherScripts)
            {
                if (c >= '\u3400')
                {
                    seen.Ideographs += c is < '\uA000' ? 1 : 0;
                    seen.Hangul += c is >= '\uAC00' and < '\uD7B0' ? 1 : 0;
                    i++;
                    continue;
                }

                if (c is >= '\u0900' and < '\u0980')
                {
                    seen.Devanagari++; // its vowel signs are no letters, so words are not parted here
                    i++;
                    continue;
                }

                if (c is >= '\u3041' and < '\u3100')
                {
                    seen.Kana++;
                    i++;
                    continue;
                }
            }

            if (!IsLetter(c))
            {
                i++;
                continue;
            }

            var length = 0;
            for (; i < text.Length && IsLetter(text[i]); i++, length++)
            {
                if (length < word.Length)
                {
                    word[length] = Folding.Fold(text[i]);
                }
            }

            seen.Words++;
            if (length <= word.Length && beginnings.MayBe(word[..length]) && functionWords.TryGetValue(word[..length], out var languages))
            {
                for (; languages != 0; languages &= languages - 1)
                {
                    counts[BitOperations.TrailingZeroCount(languages)]++;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char c) => c < '\u0080' ? char.IsAsciiLetter(c) : char.IsLetter(c);
}
