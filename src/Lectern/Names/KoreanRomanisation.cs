using System.Collections.Frozen;

namespace Lectern.Names;

/// <summary>Whether Latin letters are a Korean name in any of the usual romanisations, syllable by syllable. From <c>korean.tsv</c>.</summary>
internal static class KoreanRomanisation
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "-ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㅅㅅㅇㅈㅊㅋㅌㅍㅎ";

    private static readonly Lazy<FrozenDictionary<string, string[]>> Spellings = new(() => DataFiles.Rows("Names/korean.tsv")
        .ToFrozenDictionary(cells => $"{cells[0]} {cells[1]}", cells => cells[2].Replace("-", "", StringComparison.Ordinal).Split(' '), StringComparer.Ordinal));

    /// <summary>Every syllable of the word is read in the Latin letters, in order.</summary>
    public static bool Reads(string word, string latin)
    {
        var ends = new HashSet<int> { 0 };
        foreach (var c in word)
        {
            if (c is < '\uAC00' or >= '\uD7A4')
            {
                return false;
            }

            ends = [.. Of(c).SelectMany(s => ends.Where(end => string.CompareOrdinal(latin, end, s, 0, s.Length) == 0).Select(end => end + s.Length))];
        }

        return word.Length > 0 && ends.Contains(latin.Length);
    }

    private static IEnumerable<string> Of(char c)
    {
        var syllable = c - 0xAC00;
        var initials = Spellings.Value[$"initial {Initials[syllable / 588]}"];
        var vowels = Spellings.Value[$"vowel {Vowels[syllable / 28 % 21]}"];
        string[] finals = syllable % 28 == 0 ? [""] : Spellings.Value[$"final {Finals[syllable % 28]}"];
        var built = initials.SelectMany(i => vowels.SelectMany(v => finals.Select(f => i + v + f)));
        return Spellings.Value.TryGetValue($"whole {c}", out var whole) ? built.Concat(whole) : built;
    }
}
