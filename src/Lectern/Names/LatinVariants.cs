using System.Globalization;

namespace Lectern.Names;

/// <summary>Whether two words in Latin letters may be two romanisations of one word: BGN/PCGN, ISO 9, passport, German and French spellings.</summary>
/// <remarks>
/// A shortest path over both words, where equal letters cost nothing, letters of <c>latin-variants.tsv</c> that stand for one another cost a little, and
/// everything else costs too much. What only a name from Cyrillic or Arabic allows needs a sign in one of the words that it is one.
/// </remarks>
internal static class LatinVariants
{
    private const double Vowel = 0.45;
    private const double Consonant = 1;
    private const double OneLetter = 0.25;
    private const int LongestGroup = 7;
    private const int MostLettersMore = 6;

    // A path that costs this leads to no score of which anybody makes use.
    private const double Hopeless = 1.5;

    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>The score: from 0.83 where every letter is explained; under 0.7 where one is not; the origin that explains them.</summary>
    public static WordMatch Match(string left, string right)
    {
        var (x, y) = ($"|{left}|", $"|{right}|");
        var best = WordMatch.None;
        if (Math.Abs(x.Length - y.Length) > MostLettersMore)
        {
            return best;
        }

        foreach (var (origin, costs) in Loaded.Value.Costs)
        {
            if (origin == "any" || HasMark(x, origin) || HasMark(y, origin))
            {
                var cost = Cost(x, y, costs);
                var score = cost < 0.4 ? 0.97 - (0.4 * cost) : cost < 1 ? 0.72 - (0.2 * cost) : Math.Max(0, 0.45 - (0.15 * cost));
                best = score > best.Score ? new(Math.Round(score, 3), Means(origin)) : best;
            }
        }

        return best;
    }

    /// <summary>Both words end as Slavic surnames do; in -in, which other surnames do too, only where but one letter is not explained.</summary>
    public static bool AreSlavic(string left, string right) =>
        (HasMark($"|{left}|", "Slav") && HasMark($"|{right}|", "Slav"))
        || (HasMark($"|{left}|", "Slin") && HasMark($"|{right}|", "Slin") && Match(left, right).Score > OneLetter);

    private static string Means(string origin) => origin switch
    {
        "Cyrl" => "two romanisations of Cyrillic",
        "Arab" => "two romanisations of Arabic",
        _ => "two spellings of the same letters",
    };

    private static bool HasMark(string word, string origin) => Array.Exists(Loaded.Value.Marks[origin], mark => word.Contains(mark, StringComparison.Ordinal));

    private static double Cost(string x, string y, VariantRules rules)
    {
        var width = y.Length + 1;
        var size = (x.Length + 1) * width;
        Span<double> cells = size <= 1024 ? stackalloc double[size] : new double[size];
        cells.Fill(double.PositiveInfinity);
        cells[0] = 0;
        for (var i = 0; i <= x.Length; i++)
        {
            for (var j = 0; j <= y.Length; j++)
            {
                if (cells[(i * width) + j] < Hopeless)
                {
                    Spread(cells, x, y, i, j, rules);
                }
            }
        }

        return cells[^1];
    }

    private static void Spread(Span<double> cells, string x, string y, int i, int j, VariantRules rules)
    {
        var width = y.Length + 1;
        var here = cells[(i * width) + j];
        if (i < x.Length && j < y.Length)
        {
            var isSame = Folding.Fold(x[i]) == Folding.Fold(y[j]);
            Reach(ref cells[((i + 1) * width) + j + 1], here + (isSame ? 0 : IsVowel(x[i]) && IsVowel(y[j]) ? Vowel : Consonant));
        }

        if (i < x.Length)
        {
            var isDouble = i > 0 && x[i] == x[i - 1] && !IsVowel(x[i]);
            Reach(ref cells[((i + 1) * width) + j], here + (isDouble ? 0.05 : Consonant));
        }

        if (j < y.Length)
        {
            var isDouble = j > 0 && y[j] == y[j - 1] && !IsVowel(y[j]);
            Reach(ref cells[(i * width) + j + 1], here + (isDouble ? 0.05 : Consonant));
        }

        if (i < x.Length && j < y.Length)
        {
            foreach (var (from, to, cost) in rules.At(x[i], y[j]))
            {
                if (string.CompareOrdinal(x, i, from, 0, from.Length) == 0 && string.CompareOrdinal(y, j, to, 0, to.Length) == 0)
                {
                    Reach(ref cells[((i + from.Length) * width) + j + to.Length], here + cost);
                }
            }
        }
    }

    private static void Reach(ref double cell, double cost) => cell = Math.Min(cell, cost);

    private static bool IsVowel(char c) => Folding.Fold(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Tables Load()
    {
        var costs = new Dictionary<string, Dictionary<(string, string), double>>(StringComparer.Ordinal);
        var marks = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var cells in DataFiles.Rows("Names/latin-variants.tsv"))
        {
            if (cells[0] == "Mark")
            {
                marks[cells[1]] = cells[2].Split(' ');
                continue;
            }

            if (!costs.TryGetValue(cells[0], out var known))
            {
                costs[cells[0]] = known = [];
            }

            var cost = double.Parse(cells[1], CultureInfo.InvariantCulture);
            foreach (var pair in cells.Skip(2).Select(c => c.Split(' ')).Where(p => p is [{ Length: > 0 and <= LongestGroup }, { Length: > 0 and <= LongestGroup }]))
            {
                known.TryAdd((pair[0], pair[1]), cost);
                known.TryAdd((pair[1], pair[0]), cost);
            }
        }

        foreach (var (origin, known) in costs.Where(c => c.Key != "any"))
        {
            foreach (var (pair, cost) in costs["any"])
            {
                known.TryAdd(pair, cost);
            }
        }

        return new Tables([.. costs.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, new VariantRules(c.Value)))], marks);
    }

    private sealed record Tables(IReadOnlyList<(string Origin, VariantRules Costs)> Costs, Dictionary<string, string[]> Marks);
}
