using System.Text;

namespace Lectern.Names;

/// <summary>A word of a script as the string of sounds that <see cref="SpellingModel"/> sets beside Latin letters.</summary>
/// <remarks>
/// Cyrillic, Arabic and Hebrew by their letters (variants of one letter made one), Katakana by the sounds of Hepburn's table, Hangul by its letters
/// (Unicode arithmetic), Chinese characters by Zhuyin.
/// </remarks>
internal static class Sounds
{
    private const string CyrillicVariants = "ё=е і=и ї=и є=е ґ=г ғ=г ў=у ұ=у ү=у қ=к ң=н ө=о һ=х ҳ=х ә=а ј=й љ=ль њ=нь ћ=ч ђ=дж џ=дж җ=дж ҷ=дж ѓ=г ќ=к ѕ=дз ӣ=и ӯ=у";
    private const string ArabicVariants = "أ=ا آ=ا ٱ=ا إ=ا ى=ي ی=ي ئ=ي ؤ=و ک=ك ڤ=ف ھ=ه چ=تش پ=ب ژ=ج ء= ";
    private const string HebrewVariants = "ך=כ ם=מ ן=נ ף=פ ץ=צ";
    private const string KanaDigraphs = "sh=S ch=C ts=T";

    private static readonly Dictionary<char, string> Variants = $"{CyrillicVariants} {ArabicVariants}{HebrewVariants}".Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(pair => pair[0], pair => pair[2..]);

    private static readonly string[][] Digraphs = [.. KanaDigraphs.Split(' ').Select(pair => pair.Split('='))];

    /// <summary>The sounds of a word. Letters of other scripts in it are left out.</summary>
    /// <param name="word">A word as <see cref="NameLetters.Plain"/> gives it.</param>
    /// <param name="script">Its script.</param>
    public static string Of(string word, NameScript script) => script switch
    {
        NameScript.Latin => Latin(word),
        NameScript.Kana => Kana(word),
        NameScript.Hangul => Hangul(word),
        NameScript.Han => string.Concat(word.Select(c => Pinyin.Of(c) is [var first, ..] ? Zhuyin.Of(first) : "")),
        _ => Letters(word, script),
    };

    /// <summary>Latin letters without marks; everything else left out.</summary>
    public static string Latin(string word) => string.Concat(word.Select(c => Folding.Fold(c)).Where(c => c is >= 'a' and <= 'z'));

    private static string Letters(string word, NameScript script)
    {
        var sounds = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Variants.TryGetValue(c, out var variant))
            {
                sounds.Append(variant);
            }
            else if (NameLetters.ScriptOf(c) == script || (c == '\'' && script == NameScript.Hebrew))
            {
                sounds.Append(NameLetters.ArabicForm(c));
            }
        }

        return sounds.ToString();
    }

    private static string Kana(string word)
    {
        var sounds = new StringBuilder(word.Length * 2);
        foreach (var c in word)
        {
            if (c is 'ー' or 'ッ')
            {
                sounds.Append(c == 'ー' ? '-' : 'Q');
            }
            else if (c is 'ン')
            {
                sounds.Append('N');
            }
            else
            {
                Romanisation.Append(sounds, c);
            }
        }

        foreach (var digraph in Digraphs)
        {
            sounds.Replace(digraph[0], digraph[1]);
        }

        return sounds.ToString();
    }

    private static string Hangul(string word)
    {
        var sounds = new StringBuilder(word.Length * 3);
        foreach (var c in word)
        {
            if (c is < '\uAC00' or >= '\uD7A4')
            {
                continue;
            }

            var syllable = c - 0xAC00;
            if (syllable / 588 != 11)
            {
                sounds.Append((char)(0x1100 + (syllable / 588)));
            }

            sounds.Append((char)(0x1161 + (syllable / 28 % 21)));
            if (syllable % 28 > 0)
            {
                sounds.Append((char)(0x11A7 + (syllable % 28)));
            }
        }

        return sounds.ToString();
    }
}
