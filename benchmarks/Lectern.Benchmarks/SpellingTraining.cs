using Lectern.Names;

namespace Lectern.Benchmarks;

/// <summary>Estimates the weights of a <see cref="SpellingModel"/> from pairs of names by expectation and maximisation.</summary>
internal sealed class SpellingTraining
{
    private const int Rounds = 9;
    private const double SizePenalty = 0.08;
    private const double Discount = 0.6;
    private const double LeastOfGroup = 1.2;

    private readonly List<(string Latin, string Other, double Count)> _pairs;
    private readonly bool _hasLongSyllables;
    private Dictionary<(string, string), double> _shares = [];

    private SpellingTraining(IEnumerable<(string Latin, string Other, double Count)> pairs, bool hasLongSyllables)
    {
        _pairs = [.. pairs.Select(p => ($"|{p.Latin}|", $"|{p.Other}|", p.Count))];
        _hasLongSyllables = hasLongSyllables;
    }

    /// <summary>Groups with their expected counts, the most frequent first.</summary>
    /// <param name="pairs">Latin letters, sounds of the other script, weight of the pair.</param>
    /// <param name="hasLongSyllables">One sign of the script is up to three sounds.</param>
    public static IReadOnlyList<(string Latin, string Other, double Count)> Estimate(IEnumerable<(string Latin, string Other, double Count)> pairs, bool hasLongSyllables)
    {
        var training = new SpellingTraining(pairs, hasLongSyllables);
        for (var round = 0; round < Rounds; round++)
        {
            training.Round(round);
        }

        var all = training._pairs.Sum(p => p.Count) * 8;
        return [.. training._shares.Select(s => (s.Key.Item1, s.Key.Item2, Count: s.Value * all))
            .OrderByDescending(u => u.Count).ThenBy(u => u.Item1, StringComparer.Ordinal).ThenBy(u => u.Item2, StringComparer.Ordinal)];
    }

    private void Round(int round)
    {
        var counts = new Dictionary<(string, string), double>();
        foreach (var (latin, other, count) in _pairs)
        {
            Expect(latin, other, count, counts, round == 0);
        }

        // Groups that few pairs ask for are chance; a discount keeps the small ones in favour.
        var kept = counts.Select(c => (c.Key, Count: Size(c.Key) <= 2 ? c.Value : Math.Max(0, c.Value - Discount)))
            .Where(c => Size(c.Key) <= 2 ? c.Count > 0.02 : round < 2 ? c.Count > 0.05 : c.Count > LeastOfGroup)
            .ToList();
        var all = kept.Sum(c => c.Count);
        _shares = kept.ToDictionary(c => c.Key, c => c.Count / all);
    }

    private static int Size((string Latin, string Other) group) => Math.Max(1, group.Latin.Length) + Math.Max(1, group.Other.Length);

    private double Share(string latin, string other, bool isFirst)
    {
        if (!isFirst)
        {
            return _shares.TryGetValue((latin, other), out var share) ? share : latin.Length + other.Length == 1 ? 1e-7 : 0;
        }

        var isFrame = latin.Contains('|', StringComparison.Ordinal) == other.Contains('|', StringComparison.Ordinal);
        return !isFrame ? 0 : latin.Length == 0 || other.Length == 0 ? 1e-5 : 1e-3 * Math.Pow(SizePenalty, Size((latin, other)) - 2);
    }

    private bool IsAllowed(int a, int b) => a + b > 0 && !(b == 0 && a > 1) && !(a == 0 && b > (_hasLongSyllables ? 2 : 1)) && a + b <= 6;

    private void Expect(string x, string y, double count, Dictionary<(string, string), double> counts, bool isFirst)
    {
        var (n, m) = (x.Length, y.Length);
        var steps = new List<(int I, int J, int A, int B, double Share)>();
        var forward = new double[n + 1, m + 1];
        forward[0, 0] = 1;
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= m; j++)
            {
                for (var a = 0; forward[i, j] > 0 && a <= SpellingModel.MostLatin && i + a <= n; a++)
                {
                    for (var b = 0; b <= SpellingModel.MostOther && j + b <= m; b++)
                    {
                        if (IsAllowed(a, b) && Share(x.Substring(i, a), y.Substring(j, b), isFirst) is > 0 and var share)
                        {
                            forward[i + a, j + b] += forward[i, j] * share;
                            steps.Add((i, j, a, b, share));
                        }
                    }
                }
            }
        }

        var backward = new double[n + 1, m + 1];
        backward[n, m] = 1;
        var whole = forward[n, m];
        if (whole <= 0)
        {
            return;
        }

        for (var s = steps.Count - 1; s >= 0; s--)
        {
            var (i, j, a, b, share) = steps[s];
            var rest = backward[i + a, j + b];
            if (rest > 0)
            {
                backward[i, j] += share * rest;
                var expected = count * forward[i, j] * share * rest / whole;
                if (expected > 1e-4)
                {
                    var key = (x.Substring(i, a), y.Substring(j, b));
                    counts[key] = counts.GetValueOrDefault(key) + expected;
                }
            }
        }
    }
}
