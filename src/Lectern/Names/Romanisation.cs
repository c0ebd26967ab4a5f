using System.Collections.Frozen;
using System.Text;

namespace Lectern.Names;

/// <summary>One plain Latin form of a word in any script, after <c>romanisation.tsv</c>, the arithmetic of Hangul, and pinyin.</summary>
/// <remarks>Good enough to reach a model of Latin letters and to make search keys; not for showing to people.</remarks>
internal static class Romanisation
{
    private static readonly string[] Initials = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Vowels = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];
    private static readonly string[] Finals = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    private static readonly Lazy<FrozenDictionary<char, string>> Letters = new(() => DataFiles.Rows("Names/romanisation.tsv")
        .SelectMany(cells => cells[1].Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[2..]));

    /// <summary>The word in Latin letters without marks.</summary>
    /// <param name="word">A word as <see cref="NameLetters.Plain"/> gives it.</param>
    public static string Of(string word)
    {
        var latin = new StringBuilder(word.Length + 4);
        foreach (var c in word)
        {
            Append(latin, c);
        }

        return latin.ToString();
    }

    /// <summary>Adds one letter in Latin letters.</summary>
    public static void Append(StringBuilder latin, char c)
    {
        if (c is >= '\uAC00' and < '\uD7A4')
        {
            var syllable = c - 0xAC00;
            latin.Append(Initials[syllable / 588]).Append(Vowels[syllable / 28 % 21]).Append(Finals[syllable % 28]);
        }
        else if (c is 'ー')
        {
            return;
        }
        else if (c is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ' && latin.Length > 1 && latin[^1] is 'u' or 'i' or 'e' or 'o')
        {
            // A small vowel takes the place of the one before it: フィ is fi, シャ is sha.
            var small = Letters.Value[c];
            latin.Length--;
            latin.Append(small[0] == 'y' && latin[^1] is 'h' or 'j' ? small[1..] : small);
        }
        else if (Letters.Value.TryGetValue(c, out var reading))
        {
            latin.Append(reading);
        }
        else if (NameLetters.ScriptOf(c) == NameScript.Han)
        {
            latin.Append(Pinyin.Of(c) is [var first, ..] ? first.Replace('v', 'u') : "");
        }
        else if (Folding.Fold(c) is >= 'a' and <= 'z' and var plain)
        {
            latin.Append(plain);
        }
    }
}
