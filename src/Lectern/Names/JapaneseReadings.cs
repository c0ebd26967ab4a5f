using System.Collections.Frozen;

namespace Lectern.Names;

/// <summary>How Chinese characters are read in names of Japan, from <c>japanese.tsv</c>.</summary>
internal static class JapaneseReadings
{
    private const int MostReadings = 8;
    private const int LongestEntry = 3;

    private static readonly Lazy<FrozenDictionary<string, string[]>> Loaded = new(() => DataFiles.Rows("Names/japanese.tsv")
        .DistinctBy(cells => cells[0])
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' '), StringComparer.Ordinal));

    /// <summary>Readings of a word of Chinese characters in plain Hepburn, the longest entries first; empty where the table does not cover it, at most eight.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length is 0 or > 8 || NameLetters.ScriptOf(word[0]) != NameScript.Han)
        {
            return [];
        }

        var readings = new List<string>[word.Length + 1];
        readings[^1] = [""];
        for (var at = word.Length - 1; at >= 0; at--)
        {
            readings[at] = [.. Enumerable.Range(1, Math.Min(LongestEntry, word.Length - at)).Reverse()
                .Where(length => Loaded.Value.ContainsKey(word.Substring(at, length)))
                .SelectMany(length => Loaded.Value[word.Substring(at, length)].SelectMany(head => readings[at + length].Select(tail => head + tail)))
                .Take(MostReadings)];
        }

        return readings[0];
    }
}
