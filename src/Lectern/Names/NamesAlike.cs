using System.Collections.Frozen;
using System.Globalization;

namespace Lectern.Names;

/// <summary>Names that are one in several languages, or in full and in short: Vladimir and Володимир, Joseph and Joe. From <c>names-alike.tsv</c>.</summary>
internal static class NamesAlike
{
    private static readonly Lazy<(FrozenDictionary<string, int[]> Groups, double[] Scores)> Loaded = new(Load);

    /// <summary>The score of two folded words that stand in one group, or 0.</summary>
    public static double Find(string left, string right)
    {
        var (groups, scores) = Loaded.Value;
        if (!groups.TryGetValue(left, out var mine) || !groups.TryGetValue(right, out var theirs))
        {
            return 0;
        }

        return mine.Intersect(theirs).Select(g => scores[g]).DefaultIfEmpty(0).Max();
    }

    /// <summary>The folded word is known as a given name.</summary>
    public static bool IsKnown(string folded) => Loaded.Value.Groups.ContainsKey(folded);

    private static (FrozenDictionary<string, int[]>, double[]) Load()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var scores = new List<double>();
        foreach (var cells in DataFiles.Rows("Names/names-alike.tsv"))
        {
            foreach (var word in cells[1].Split(' ').Select(w => Folding.Fold(NameLetters.Plain(w))))
            {
                if (!groups.TryGetValue(word, out var known))
                {
                    groups[word] = known = [];
                }

                known.Add(scores.Count);
            }

            scores.Add(double.Parse(cells[0], CultureInfo.InvariantCulture));
        }

        return (groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal), [.. scores]);
    }
}
