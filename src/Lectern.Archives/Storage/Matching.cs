namespace Lectern.Archives.Storage;

/// <summary>Finds, for the stretches of a new division, those of the old one whose words they carry on.</summary>
/// <remarks>
/// Equal words first, in order; then equal words that moved, where nothing else has them; then, between two neighbours that are settled, those
/// that share at least half of the shorter one's words. Pure.
/// </remarks>
internal static class Matching
{
    /// <summary>More pairs than this are not compared one with another.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>Matches stretches.</summary>
    /// <param name="old">Words of the old stretches, in order.</param>
    /// <param name="now">Words of the new stretches, in order.</param>
    /// <param name="overlap">How much an old and a new one share, from 0 to 1 of the shorter; by place or by words.</param>
    /// <returns>For each old stretch the new one that it became or was merged into, or -1; for each new one the old one whose number it keeps, or -1.</returns>
    public static (int[] Became, int[] Keeps) Match(IReadOnlyList<string> old, IReadOnlyList<string> now, Func<int, int, double> overlap)
    {
        var became = Filled(old.Count);
        var keeps = Filled(now.Count);
        Align(old, now, became, keeps);
        PairMoved(old, now, became, keeps);
        PairLikest(became, keeps, overlap);
        return (became, keeps);
    }

    private static int[] Filled(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }

    // Longest common run of equal words, after the equal beginnings and ends are taken off.
    private static void Align(IReadOnlyList<string> old, IReadOnlyList<string> now, int[] became, int[] keeps)
    {
        var first = 0;
        while (first < old.Count && first < now.Count && old[first] == now[first])
        {
            Pair(first, first, became, keeps);
            first++;
        }

        int oldEnd = old.Count, nowEnd = now.Count;
        while (oldEnd > first && nowEnd > first && old[oldEnd - 1] == now[nowEnd - 1])
        {
            Pair(--oldEnd, --nowEnd, became, keeps);
        }

        var (rows, columns) = (oldEnd - first, nowEnd - first);
        if ((long)rows * columns is 0 or > MostPairs)
        {
            return;
        }

        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = old[first + i] == now[first + j]
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (old[first + i] == now[first + j])
            {
                Pair(first + i++, first + j++, became, keeps);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static void PairMoved(IReadOnlyList<string> old, IReadOnlyList<string> now, int[] became, int[] keeps)
    {
        var moved = Unique(now, keeps);
        foreach (var (words, i) in Unique(old, became))
        {
            if (moved.TryGetValue(words, out var j))
            {
                Pair(i, j, became, keeps);
            }
        }
    }

    private static Dictionary<string, int> Unique(IReadOnlyList<string> words, int[] settled) => Enumerable.Range(0, words.Count)
        .Where(i => settled[i] < 0)
        .GroupBy(i => words[i], StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    // The open stretches between two settled neighbours: on a split the first part keeps the number, on a merge the first number stays.
    private static void PairLikest(int[] became, int[] keeps, Func<int, int, double> overlap)
    {
        var j = 0;
        for (var i = 0; i < became.Length; i++)
        {
            if (became[i] >= 0)
            {
                j = Math.Max(j, became[i] + 1);
                continue;
            }

            var lastOld = i;
            while (lastOld + 1 < became.Length && became[lastOld + 1] < 0)
            {
                lastOld++;
            }

            var open = new List<int>();
            for (var k = j; k < keeps.Length && keeps[k] < 0; k++)
            {
                open.Add(k);
            }

            SettleGap(Enumerable.Range(i, lastOld - i + 1).ToList(), open, became, keeps, overlap);
            i = lastOld;
        }
    }

    private static void SettleGap(List<int> old, List<int> now, int[] became, int[] keeps, Func<int, int, double> overlap)
    {
        if ((long)old.Count * now.Count is 0 or > MostPairs / 100)
        {
            return;
        }

        var shared = old.ToDictionary(i => i, i => now.ToDictionary(j => j, j => overlap(i, j)));
        var source = now.ToDictionary(j => j, j => old.MaxBy(i => shared[i][j]));
        foreach (var i in old)
        {
            var parts = now.Where(j => source[j] == i && shared[i][j] >= 0.5).ToList();
            var home = parts.Count > 0 ? parts[0] : now.MaxBy(j => shared[i][j]);
            if (shared[i][home] < 0.5)
            {
                continue;
            }

            became[i] = home;
            if (keeps[home] < 0)
            {
                keeps[home] = i;
            }
        }
    }

    private static void Pair(int i, int j, int[] became, int[] keeps) => (became[i], keeps[j]) = (j, i);
}
