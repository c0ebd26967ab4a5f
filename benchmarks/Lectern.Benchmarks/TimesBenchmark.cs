using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lectern.Annotations.Times;
using Lectern.Reading;

namespace Lectern.Benchmarks;

/// <summary>Time expressions beside chrono-node, on the English windows that were read by hand and on the transcripts they come from.</summary>
internal static class TimesBenchmark
{
    private static readonly string s_corpus = Path.Combine("..", "shared", "corpus");

    /// <summary>Prints the figures; without chrono-node only Lectern's.</summary>
    /// <param name="rounds">How often the long text is read; the best counts, as for chrono-node.</param>
    /// <param name="chrono">A folder into which chrono-node is installed, or null.</param>
    public static void Run(int rounds, string? chrono)
    {
        Report.Heading("Time expressions, English");
        if (!Directory.Exists(s_corpus))
        {
            Report.Line("not measured", "../shared/corpus is not beside this repository");
            return;
        }

        var gold = Rows("annotations.tsv").ToLookup(r => r[0], r => (Start: Number(r[1]), End: Number(r[2])), StringComparer.Ordinal);
        var texts = Directory.CreateTempSubdirectory("lectern-times-");
        try
        {
            var mine = new Dictionary<string, (int, int)[]>(StringComparer.Ordinal);
            var marked = new Dictionary<string, (int, int)[]>(StringComparer.Ordinal);
            foreach (var window in Rows("windows.tsv").Where(w => w[2] == "en"))
            {
                var (start, end) = (Number(window[4]), Number(window[5]));
                var text = Text(window[1])[start..end];
                File.WriteAllText(Path.Combine(texts.FullName, window[0] + ".txt"), text);
                File.WriteAllText(Path.Combine(texts.FullName, window[0] + ".date"), window[3]);
                mine[window[0] + ".txt"] = [.. TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), "en", Edtf.Parse(window[3])).Select(t => (t.Span.Start, t.Span.End))];
                marked[window[0] + ".txt"] = [.. gold[window[0]].Select(g => (g.Start - start, g.End - start))];
            }

            var all = string.Join("\n\n", Directory.EnumerateFiles(Path.Combine(s_corpus, "us-white-house"), "*.md").Order(StringComparer.Ordinal).Select(f => Text(Path.GetRelativePath(s_corpus, f))));
            File.WriteAllText(Path.Combine(texts.FullName, "long.txt"), all);
            var best = Enumerable.Range(0, rounds + 3).Min(_ => Seconds(() => TimeRecognizer.Recognize(all, new SourceSpan(0, all.Length), "en", Edtf.Parse("2020-06-15"))));
            Tell("Lectern", mine, marked, all.Length / 1e6 / best);
            if (chrono is not null)
            {
                var (spans, speed) = Chrono(chrono, texts.FullName);
                Tell("chrono-node", spans, marked, speed);
            }
        }
        finally
        {
            texts.Delete(recursive: true);
        }
    }

    private static void Tell(string who, Dictionary<string, (int Start, int End)[]> found, Dictionary<string, (int Start, int End)[]> marked, double speed)
    {
        var exact = marked.Sum(m => m.Value.Count(g => found[m.Key].Contains(g)));
        var without = marked.Sum(m => found[m.Key].Count(f => !m.Value.Any(g => g.Start < f.End && f.Start < g.End)));
        Report.Line(who, string.Create(CultureInfo.InvariantCulture, $"{exact} of {marked.Sum(m => m.Value.Length)} at the very place, {without} of {found.Sum(f => f.Value.Length)} where there is none, {speed:0.0} MB/s"));
    }

    private static (Dictionary<string, (int, int)[]> Spans, double Speed) Chrono(string modules, string texts)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["benchmarks/chrono.mjs", modules, texts]) { RedirectStandardOutput = true })!;
        using var json = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
        node.WaitForExit();
        var spans = json.RootElement.GetProperty("spans").EnumerateObject().ToDictionary(
            f => f.Name, f => f.Value.EnumerateArray().Select(s => (s[0].GetInt32(), s[1].GetInt32())).ToArray(), StringComparer.Ordinal);
        return (spans, json.RootElement.GetProperty("megabytesPerSecond").GetDouble());
    }

    private static double Seconds(Action work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        work();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    private static string Text(string file) => SourceReader.Read(File.ReadAllBytes(Path.Combine(s_corpus, file)), new SourceOrigin(Path.GetFileName(file))).Text;

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine("tests", "Corpus", "times", file)).Skip(1).Select(l => l.Split('\t'));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
