using System.Globalization;

namespace Lectern.Names;

/// <summary>How likely it is that a word in Latin letters and a word in another script are one name: shares of letter groups that stand for one another.</summary>
/// <remarks>
/// A stochastic transducer over groups of letters (after Ristad and Yianilos 1998, with groups as in Jiampojamarn, Kondrak and Sherif 2007). The shares
/// of a script are data files, <c>spelling.SCRIPT.tsv</c> and <c>skeleton.SCRIPT.tsv</c>, estimated from pairs of names by
/// <c>benchmarks/run names-weights</c>. Immutable, safe to share.
/// </remarks>
internal sealed class SpellingModel
{
    /// <summary>The edge of a word, on both sides.</summary>
    public const char Frame = '|';

    /// <summary>Letters of the longest Latin group, edges counted.</summary>
    public const int MostLatin = 4;

    /// <summary>Sounds of the longest group of the other script, edges counted.</summary>
    public const int MostOther = 3;

    // Longer words are cut: the head is evidence enough.
    private const int MostLetters = 24;
    private const double Unseen = 1e-7;

    private readonly Dictionary<char, int> _codes;
    private readonly GroupTable _shares;
    private readonly ulong[] _latinKnown = new ulong[(1 << 20) / 64];
    private readonly double[] _latinChance;
    private readonly double[] _otherChance;
    private readonly Dictionary<uint, double> _bestOfLatin = [];
    private readonly Dictionary<uint, double> _bestOfOther = [];

    /// <param name="groups">Pairs of groups with their share; all shares together are 1.</param>
    public SpellingModel(IReadOnlyCollection<(string Latin, string Other, double Share)> groups)
    {
        _codes = groups.SelectMany(g => g.Other).Append(Frame).Distinct().Order().Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i + 1);
        _shares = new GroupTable(groups.Count);
        foreach (var (latin, other, share) in groups)
        {
            var (l, o) = (LatinCode(latin), OtherCode(other));
            _shares[l, o] = share;
            _latinKnown[l >> 6] |= 1UL << (int)(l & 63);
            _bestOfLatin[l] = Math.Max(share, _bestOfLatin.GetValueOrDefault(l));
            _bestOfOther[o] = Math.Max(share, _bestOfOther.GetValueOrDefault(o));
        }

        _latinChance = Chances(groups.Select(g => (g.Latin, g.Share)), 28, LatinIndex);
        _otherChance = Chances(groups.Select(g => (g.Other, g.Share)), _codes.Count + 2, OtherIndex);
    }

    /// <summary>Reads a file of shares: a group of Latin letters, then the groups of the other script with their counts.</summary>
    public static SpellingModel Read(string file)
    {
        var counts = DataFiles.Rows($"Names/{file}.tsv").SelectMany(cells => cells[1].Split(' ').Select(pair =>
        {
            var equals = pair.LastIndexOf('=');
            return (Latin: cells[0], Other: pair[..equals], Count: double.Parse(pair.AsSpan(equals + 1), CultureInfo.InvariantCulture));
        })).ToList();
        var all = counts.Sum(c => c.Count);
        return new SpellingModel([.. counts.Select(c => (c.Latin, c.Other, c.Count / all))]);
    }

    /// <summary>Sets two words side by side.</summary>
    /// <param name="latin">Latin letters a to z.</param>
    /// <param name="other">Sounds of the other script, as <see cref="Sounds"/> gives them.</param>
    public SpellingEvidence Weigh(string latin, string other)
    {
        if (latin.Length == 0 || other.Length == 0)
        {
            return new(double.NegativeInfinity, double.PositiveInfinity);
        }

        var (x, y) = (Framed(latin, LatinIndex), Framed(other, OtherIndex));
        var cells = (x.Length + 1) * (y.Length + 1);
        Span<double> sums = stackalloc double[cells];
        Span<double> bests = stackalloc double[cells];
        sums.Clear();
        bests.Clear();
        sums[0] = bests[0] = 1;
        for (var i = 0; i <= x.Length; i++)
        {
            for (var j = 0; j <= y.Length; j++)
            {
                if (sums[(i * (y.Length + 1)) + j] > 0)
                {
                    Spread(sums, bests, x, y, i, j);
                }
            }
        }

        var best = Math.Log(bests[^1]);
        return new(
            Math.Log(sums[^1]) - ChanceOf(x, _latinChance) - ChanceOf(y, _otherChance),
            Likeliest(x, MostLatin, 32, _bestOfLatin) + Likeliest(y, MostOther, 256, _bestOfOther) - (2 * best));
    }

    private void Spread(Span<double> sums, Span<double> bests, ReadOnlySpan<int> x, ReadOnlySpan<int> y, int i, int j)
    {
        var width = y.Length + 1;
        var (sum, best) = (sums[(i * width) + j], bests[(i * width) + j]);
        uint latin = 0;
        for (var a = 0; a <= MostLatin && i + a <= x.Length; a++)
        {
            latin = a == 0 ? 0 : (latin * 32) + (uint)x[i + a - 1];

            // Most runs of letters are no group, and then nothing need be looked up.
            if (a > 1 && (_latinKnown[latin >> 6] & (1UL << (int)(latin & 63))) == 0)
            {
                continue;
            }

            uint other = 0;
            for (var b = a == 0 ? 1 : 0; b <= MostOther && j + b <= y.Length; b++)
            {
                other = b == 0 ? 0 : (other * 256) + (uint)y[j + b - 1];
                var share = _shares[latin, other];
                if (share == 0 && a + b == 1)
                {
                    share = Unseen;
                }

                if (share > 0)
                {
                    var cell = ((i + a) * width) + j + b;
                    sums[cell] += sum * share;
                    bests[cell] = Math.Max(bests[cell], best * share);
                }
            }
        }
    }

    /// <summary>Logarithm of the likelihood of the likeliest partner that a word could have.</summary>
    private static double Likeliest(ReadOnlySpan<int> word, int most, uint radix, Dictionary<uint, double> bestOf)
    {
        Span<double> best = stackalloc double[word.Length + 1];
        best.Clear();
        best[0] = 1;
        for (var i = 0; i < word.Length; i++)
        {
            uint code = 0;
            for (var length = 1; length <= most && i + length <= word.Length; length++)
            {
                code = (code * radix) + (uint)word[i + length - 1];
                best[i + length] = Math.Max(best[i + length], best[i] * bestOf.GetValueOrDefault(code, length == 1 ? Unseen : 0));
            }
        }

        return Math.Log(best[^1]);
    }

    private static double ChanceOf(ReadOnlySpan<int> word, double[] chances)
    {
        var chance = 0.0;
        foreach (var code in word)
        {
            chance += Math.Log(chances[code]);
        }

        return chance;
    }

    private static int[] Framed(string word, Func<char, int> codeOf)
    {
        var letters = word.Length > MostLetters ? word[..MostLetters] : word;
        return [codeOf(Frame), .. letters.Select(codeOf), codeOf(Frame)];
    }

    private static int LatinIndex(char c) => c is >= 'a' and <= 'z' ? c - 'a' + 1 : 27;

    // Letters that no pair had are one letter that fits nothing.
    private int OtherIndex(char c) => _codes.GetValueOrDefault(c, _codes.Count + 1);

    private static uint LatinCode(string latin) => latin.Aggregate(0u, (code, c) => (code * 32) + (uint)LatinIndex(c));

    private uint OtherCode(string other) => other.Aggregate(0u, (code, c) => (code * 256) + (uint)OtherIndex(c));

    private static double[] Chances(IEnumerable<(string Text, double Share)> texts, int count, Func<char, int> codeOf)
    {
        var chances = new double[count];
        foreach (var (text, share) in texts)
        {
            foreach (var c in text)
            {
                chances[codeOf(c)] += share;
            }
        }

        var all = chances.Sum();
        return [.. chances.Select(c => Math.Max(c / all, 1e-5))];
    }
}
