using System.Globalization;
using Lectern.Names;

namespace Lectern.Benchmarks;

/// <summary>Makes the data files of learned spelling from pairs of names: the odd rows are learned from, the even ones are left for measuring.</summary>
internal static class NamesWeights
{
    // Share of true pairs that the bars let through, strict and loose, on the rows that were learned from.
    private static readonly (NameScript Script, string File, double Strict, double Loose, string Finals)[] Scripts =
    [
        (NameScript.Cyrillic, "russian", 0.82, 0.905, "ая"),
        (NameScript.Arabic, "arabic", 0.68, 0.80, "اةهىع"),
        (NameScript.Hebrew, "hebrew", 0.68, 0.80, "האע"),
        (NameScript.Kana, "katakana", 0.67, 0.78, ""),
        (NameScript.Han, "chinese", 0.60, 0.78, ""),
        (NameScript.Hangul, "korean", 0.58, 0.74, ""),
    ];

    /// <summary>Writes into the folder of names of the library.</summary>
    /// <param name="pairs">Folder with one file a script: Latin, other script, count.</param>
    /// <param name="folder">Where the data files go.</param>
    public static void Write(string pairs, string folder)
    {
        var bars = new List<string>
        {
            "# Bars of LearnedSpelling: script, least logarithm of the ratio for \"same\", distance of the strict bar, of the loose bar, letters that stand for a final a.",
            "# Made by benchmarks/run names-weights from the odd rows of the pairs.",
        };
        foreach (var (script, file, strict, loose, finals) in Scripts)
        {
            var rows = Rows(Path.Combine(pairs, $"{file}.tsv"), script).Where((_, i) => i % 2 == 0).Where(r => r.Latin.Length > 0 && r.Other.Length > 0).ToList();
            var vowels = LearnedSpelling.VowelsOf(script);
            var extra = Extra(folder, script).ToList();
            var letters = Learn(Path.Combine(folder, $"spelling.{script}.tsv"), [.. rows, .. extra], script);
            var skeleton = Learn(
                Path.Combine(folder, $"skeleton.{script}.tsv"),
                [.. rows.Concat(extra).Select(r => (LearnedSpelling.Skeleton(r.Latin, LearnedSpelling.LatinVowels), LearnedSpelling.Skeleton(r.Other, vowels), r.Count))],
                script);
            var trues = rows.Select(r => LearnedSpelling.Measure(letters, skeleton, vowels, r.Latin, r.Other)).ToList();
            var shuffled = Enumerable.Range(1, 8)
                .SelectMany(k => rows.Select((r, i) => letters.Weigh(r.Latin, rows[(i + (k * 97)) % rows.Count].Other).LogRatio))
                .OrderDescending().ToList();
            var least = shuffled[(int)(shuffled.Count * 0.0008)];
            var distances = trues.Select(t => t.Distance).Order().ToList();
            bars.Add(string.Create(CultureInfo.InvariantCulture, $"{script}\t{least:0.00}\t{distances[(int)(distances.Count * strict)]:0.000}\t{distances[(int)(distances.Count * loose)]:0.000}\t{finals}"));
            Console.WriteLine(bars[^1]);
        }

        File.WriteAllLines(Path.Combine(folder, "spelling-bars.tsv"), bars);
    }

    private static SpellingModel Learn(string path, IReadOnlyList<(string Latin, string Other, double Count)> rows, NameScript script)
    {
        var groups = SpellingTraining.Estimate(rows, script == NameScript.Han).Select(g => g with { Count = Math.Round(g.Count, g.Count < 10 ? 1 : 0) }).Where(g => g.Count > 0).ToList();
        File.WriteAllLines(path, groups.GroupBy(g => g.Latin, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}\t{string.Join(' ', g.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Other}={p.Count}")))}")
            .Prepend("# Groups of Latin letters and what they stand beside, with counts; | is the edge of a word. Made by benchmarks/run names-weights."));
        var all = groups.Sum(g => g.Count);
        return new SpellingModel([.. groups.Select(g => (g.Latin, g.Other, g.Count / all))]);
    }

    // Romanisations that the pairs have too few of, set down by hand.
    private static IEnumerable<(string Latin, string Other, double Count)> Extra(string folder, NameScript script) =>
        File.Exists(Path.Combine(folder, $"romanised.{script}.tsv")) ? Rows(Path.Combine(folder, $"romanised.{script}.tsv"), script) : [];

    private static IEnumerable<(string Latin, string Other, double Count)> Rows(string path, NameScript script) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(cells => (
            Sounds.Latin(NameLetters.Plain(cells[0])),
            Sounds.Of(NameLetters.Plain(cells[1]), script),
            1 + Math.Log(double.Parse(cells[2], CultureInfo.InvariantCulture))));
}
