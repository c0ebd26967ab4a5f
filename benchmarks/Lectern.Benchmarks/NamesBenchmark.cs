using System.Diagnostics;
using System.Globalization;
using Lectern.Names;

namespace Lectern.Benchmarks;

/// <summary>How well and how fast names are compared, on the even rows of pairs of names, which nothing was learned from.</summary>
internal static class NamesBenchmark
{
    private static readonly double[] Bars = [0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.94];

    /// <param name="pairs">Folder with one file a script: Latin, other script, count.</param>
    public static void Run(string pairs)
    {
        Report.Heading("Names: recall, and false same in 1,000 shuffled pairs, from a score on");
        if (!Directory.Exists(pairs))
        {
            Report.Line("pairs of names", "not there");
            return;
        }

        Report.Line("score from", string.Join("  ", Bars.Select(b => b.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(12))));
        var all = new List<(string Left, string Right)>();
        foreach (var script in new[] { "russian", "arabic", "hebrew", "katakana", "chinese", "korean" })
        {
            var even = File.ReadLines(Path.Combine(pairs, $"{script}.tsv")).Where((_, i) => i % 2 == 1).Select(l => l.Split('\t')).ToList();
            var trues = even.Select(c => (c[0], c[1])).ToList();
            var shuffled = Enumerable.Range(1, 10)
                .SelectMany(k => even.Select((c, i) => (c, other: even[((i * 977) + (k * 613)) % even.Count])))
                .Where(p => p.c[0] != p.other[0] && p.c[1] != p.other[1])
                .Select(p => (p.c[0], p.other[1])).ToList();
            var (right, wrong) = (Scores(trues), Scores(shuffled));
            Report.Line(script, string.Join("  ", Bars.Select(b => Figures(right, wrong, b).PadLeft(12))));
            all.AddRange(trues.Concat(shuffled.Take(14_000)));
        }

        var watch = Stopwatch.StartNew();
        Scores(all);
        Report.Line("pairs a second, all processors", (all.Count / watch.Elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture), "bar: 100,000 in a few seconds");
    }

    private static string Figures(List<double> right, List<double> wrong, double bar) => string.Create(
        CultureInfo.InvariantCulture,
        $"{right.Count(s => s >= bar) / (double)right.Count:0.000} {1000.0 * wrong.Count(s => s >= bar) / wrong.Count:0.00}");

    private static List<double> Scores(List<(string Left, string Right)> pairs) =>
        [.. pairs.AsParallel().AsOrdered().Select(p => NameComparer.Compare(p.Left, p.Right).Score)];
}
