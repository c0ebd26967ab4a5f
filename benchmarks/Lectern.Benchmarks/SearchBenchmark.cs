using System.Diagnostics;
using System.Globalization;
using Lectern.Archives;
using Lectern.Archives.Search;

namespace Lectern.Benchmarks;

/// <summary>Whole answers: understood, counted, ordered, 20 turns read, cut and marked. The archive is on disk and opened anew.</summary>
internal static class SearchBenchmark
{
    private const int Queries = 60;
    private const int Passes = 4;

    public static void Run(LargeArchive large)
    {
        using var archive = Archive.Open(large.File, ArchiveAccess.Read);
        var random = new Random(6);
        var words = large.Invented.Words;
        string Middling() => words[random.Next(300, 1_500)];
        string Frequent() => words[random.Next(5, 60)];
        string[] Passage(int length)
        {
            var turn = large.Sources[random.Next(large.Sources.Count)].Turns[random.Next(39)].Text.Split(' ', '.', ',').Where(w => w.Length > 0).ToArray();
            var start = random.Next(Math.Max(turn.Length - length, 1));
            return turn[start..Math.Min(start + length, turn.Length)];
        }

        Report.Heading($"Search, {archive.Count().Turns.ToString("N0", CultureInfo.InvariantCulture)} turns; p50 / p99 in ms");
        Tell("term", () => Middling());
        Tell("common word", () => Frequent());
        Tell("common word, newest first", () => Frequent(), SearchOrder.Newest);
        Tell("phrase of two", () => $"\"{string.Join(' ', Passage(2))}\"");
        Tell("(a OR b) c -d", () => $"({Middling()} OR {Middling()}) {Frequent()} -{Middling()}");
        Tell("prefix of four letters", () => Middling()[..4] + "*");
        Tell("word, speaker, three years", () => $"{Frequent()} speaker:{large.Invented.Names[random.Next(200)].Split(' ')[1]} date:2001..2003");
        Tell("nothing found, with suggestions", () => Middling() + "qx");
        Time("check of a quotation of 12 words, 3 changed", () => Altered(Passage(12)), quotation => archive.Check(quotation));

        void Tell(string what, Func<string> query, SearchOrder order = SearchOrder.Relevance) =>
            Time(what, query, text => archive.Search(text, new SearchOptions { Order = order }));
        string Altered(string[] passage) => string.Join(' ', passage.Select((word, i) => i % 4 == 3 ? Middling() : word));
    }

    private static void Time(string what, Func<string> query, Action<string> answer)
    {
        var queries = Enumerable.Range(0, Queries).Select(_ => query()).ToList();
        var (elapsed, worked) = (new List<double>(), new List<double>());
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var text in queries)
            {
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                answer(text);
                watch.Stop();

                // The first pass warms caches and compiler.
                if (pass > 0)
                {
                    elapsed.Add(watch.Elapsed.TotalMilliseconds);
                    worked.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                }
            }
        }

        Report.Line(what, Quantiles(elapsed), Quantiles(worked) + " of processor time");
    }

    private static string Quantiles(List<double> times)
    {
        var measured = new Measured(times);
        return string.Create(CultureInfo.InvariantCulture, $"{measured.Median:0.00} / {measured.Quantile(0.99):0.00}");
    }
}
