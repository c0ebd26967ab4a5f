using System.Collections.Frozen;

namespace Lectern.Names;

/// <summary>How Chinese characters are read: in pinyin without tones, and in Palladius' Cyrillic.</summary>
internal static class Pinyin
{
    private static readonly Lazy<Tables> Loaded = new(Load);
    private static readonly Lazy<FrozenDictionary<char, char>> Simplified = new(() => NameTables.Read("simplified")
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

    private static Tables Load()
    {
        var readings = new Dictionary<char, string[]>();
        var cyrillic = new Dictionary<string, string>(StringComparer.Ordinal);
        var second = new List<(char Character, string Syllable)>();
        foreach (var cells in NameTables.Read("pinyin"))
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
