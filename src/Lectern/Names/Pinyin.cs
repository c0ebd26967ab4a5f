using System.Collections.Frozen;

namespace Lectern.Names;

/// <summary>How Chinese characters are read: in pinyin without tones, and in Palladius' Cyrillic.</summary>
internal static class Pinyin
{
    private static readonly Lazy<Tables> Loaded = new(Load);
    private static readonly Lazy<FrozenDictionary<char, char>> Simplified = new(() => DataFiles.Rows("Names/simplified.tsv")
        .SelectMany(cells => cells[0].Split(' '))
        .SelectMany(group => group.Skip(1).Select(traditional => (traditional, simplified: group[0])))
        .DistinctBy(p => p.traditional)
        .ToFrozenDictionary(p => p.traditional, p => p.simplified));

    /// <summary>Readings of a character, the usual one first; empty for a rare character.</summary>
    public static IReadOnlyList<string> Of(char c) => Loaded.Value.Readings.TryGetValue(c, out var readings) ? readings : [];

    /// <summary>The syllable in Palladius' Cyrillic, or nothing.</summary>
    public static string Palladius(string syllable) => Loaded.Value.Cyrillic.GetValueOrDefault(syllable, "");

    /// <summary>The simplified form of a character.</summary>
    public static char Simple(char c) => Simplified.Value.TryGetValue(c, out var simple) ? simple : c;

    /// <summary>The word is made of syllables of pinyin alone.</summary>
    public static bool IsPinyin(string word)
    {
        Span<bool> ends = stackalloc bool[word.Length + 1];
        ends[0] = true;
        var lookup = Loaded.Value.Cyrillic.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - 6); start < end && !ends[end]; start++)
            {
                ends[end] = ends[start] && lookup.ContainsKey(word.AsSpan(start, end - start));
            }
        }

        return word.Length is > 0 and <= 24 && ends[word.Length];
    }

    /// <summary>The fewest syllables of pinyin that a word is made of; 0 where it is not.</summary>
    public static int SyllablesOf(string word)
    {
        var lookup = Loaded.Value.Cyrillic.GetAlternateLookup<ReadOnlySpan<char>>();
        var fewest = new int[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - 6); start < end; start++)
            {
                if ((start == 0 || fewest[start] > 0) && lookup.ContainsKey(word.AsSpan(start, end - start)) && (fewest[end] == 0 || fewest[start] + 1 < fewest[end]))
                {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }

        return fewest[word.Length];
    }

    /// <summary>The Latin letters are the characters read in pinyin (ü as v, u or yu).</summary>
    public static bool Reads(string characters, string latin) =>
        Matches(characters, latin, syllable => syllable.Contains('v', StringComparison.Ordinal) ? [syllable, syllable.Replace('v', 'u'), syllable.Replace("v", "yu", StringComparison.Ordinal)] : [syllable]);

    /// <summary>The Cyrillic letters are the characters after Palladius; hard and soft signs and ё aside.</summary>
    public static bool ReadsCyrillic(string characters, string cyrillic) =>
        Matches(characters, Bare(cyrillic), syllable => Palladius(syllable) is { Length: > 0 } known ? syllable == "hui" ? [Bare(known), "хой"] : [Bare(known)] : []);

    /// <summary>The Latin letters are pinyin and the Cyrillic ones are the same syllables after Palladius.</summary>
    public static bool IsBoth(string latin, string cyrillic)
    {
        var bare = Bare(cyrillic);
        var reached = new List<(int Latin, int Cyrillic)> { (0, 0) };
        for (var at = 0; at < reached.Count && reached.Count < 64; at++)
        {
            var (start, from) = reached[at];
            for (var length = 1; length <= 6 && start + length <= latin.Length; length++)
            {
                if (Loaded.Value.Cyrillic.TryGetValue(latin.Substring(start, length), out var syllable) && string.CompareOrdinal(bare, from, Bare(syllable), 0, Bare(syllable).Length) == 0)
                {
                    reached.Add((start + length, from + Bare(syllable).Length));
                }
            }
        }

        return reached.Contains((latin.Length, bare.Length)) && latin.Length > 0;
    }

    private static string Bare(string cyrillic) => cyrillic.Replace("ъ", "", StringComparison.Ordinal).Replace('ё', 'е');

    private static bool Matches(string characters, string letters, Func<string, string[]> spellings)
    {
        var ends = new HashSet<int> { 0 };
        foreach (var c in characters)
        {
            ends = [.. Of(c).SelectMany(spellings).SelectMany(s => ends.Where(end => string.CompareOrdinal(letters, end, s, 0, s.Length) == 0).Select(end => end + s.Length))];
        }

        return characters.Length > 0 && ends.Contains(letters.Length);
    }

    private static Tables Load()
    {
        var readings = new Dictionary<char, string[]>();
        var cyrillic = new Dictionary<string, string>(StringComparer.Ordinal);
        var second = new List<(char Character, string Syllable)>();
        foreach (var cells in DataFiles.Rows("Names/pinyin.tsv"))
        {
            cyrillic[cells[0]] = cells[1];
            foreach (var c in cells[2])
            {
                readings[c] = [cells[0]];
            }

            second.AddRange(cells[3].Select(c => (c, cells[0])));
        }

        foreach (var (c, syllable) in second)
        {
            readings[c] = readings.TryGetValue(c, out var first) ? [.. first, syllable] : [syllable];
        }

        return new Tables(readings.ToFrozenDictionary(), cyrillic.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record Tables(FrozenDictionary<char, string[]> Readings, FrozenDictionary<string, string> Cyrillic);
}
