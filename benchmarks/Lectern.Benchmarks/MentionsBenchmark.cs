using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lectern.Annotations.Mentions;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Benchmarks;

/// <summary>Words a second in which names are found, beside two npm libraries on the same English texts; F1 of all on the same windows.</summary>
internal static class MentionsBenchmark
{
    public static void Run(int rounds, string? corpus, string? peers)
    {
        Report.Heading("Mentions, by processor time (one core)");
        var gold = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "tests", "Corpus", "mentions", "gold.tsv");
        if (corpus is null || !File.Exists(gold))
        {
            Report.Line("left out", "name the corpus: --corpus DIR (and --peers DIR, a folder with node_modules)");
            return;
        }

        var windows = Windows(gold).Where(w => w.Id.Contains("-test-", StringComparison.Ordinal)).ToArray();
        var transcripts = windows.Select(w => w.File).Distinct(StringComparer.Ordinal).ToDictionary(f => f, f => Parse(corpus, f), StringComparer.Ordinal);
        foreach (var language in windows.Select(w => w.Id[..2]).Distinct(StringComparer.Ordinal))
        {
            var files = windows.Where(w => w.Id.StartsWith(language, StringComparison.Ordinal)).Select(w => transcripts[w.File]).Distinct().ToArray();
            var cold = Stopwatch.StartNew();
            MentionRecognizer.Find(files[0]);
            var loading = cold.Elapsed;
            var words = files.Sum(Words);
            var time = Measured.Interleaved(rounds, () => Array.ForEach(files, f => MentionRecognizer.Find(f)))[0].Processor;
            var rate = string.Create(CultureInfo.InvariantCulture, $"{words / time.Median:0} ({words / time.Most:0}–{words / time.Least:0}) thousand words/s");
            Report.Line(language, rate, $"bar: at least 150; the first text, with the tables read, took {loading.TotalMilliseconds:0} ms");
        }

        if (peers is not null)
        {
            Peers([.. windows.Where(w => w.Id.StartsWith("en", StringComparison.Ordinal))], transcripts, peers);
        }
    }

    private static void Peers(Window[] windows, Dictionary<string, Transcript> transcripts, string peers)
    {
        var folder = Directory.CreateTempSubdirectory("lectern-mentions-");
        try
        {
            foreach (var file in windows.Select(w => w.File).Distinct(StringComparer.Ordinal))
            {
                File.WriteAllText(Path.Combine(folder.FullName, Text(file)), transcripts[file].Source.Text);
            }

            Write(Path.Combine(folder.FullName, "gold.json"), windows, w => w.Mentions);
            Write(Path.Combine(folder.FullName, "lectern.json"), windows, w => [.. MentionRecognizer.Find(transcripts[w.File])
                .Where(m => m.Span.Start >= w.Start && m.Span.End <= w.End).Select(m => (m.Span.Start, m.Span.End, m.Class.ToString().ToLowerInvariant()))]);
            var script = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "peers", "mentions.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, folder.FullName, peers]) { RedirectStandardOutput = true })!;
            while (node.StandardOutput.ReadLine() is { } line)
            {
                var cells = line.Split('\t');
                Report.Line(cells[0], string.Join(", ", cells[1..]));
            }

            node.WaitForExit();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string path, Window[] windows, Func<Window, IReadOnlyList<(int Start, int End, string Class)>> mentions)
    {
        using var json = new Utf8JsonWriter(File.Create(path));
        json.WriteStartArray();
        foreach (var window in windows)
        {
            json.WriteStartObject();
            json.WriteString("file", Text(window.File));
            json.WriteNumber("start", window.Start);
            json.WriteNumber("end", window.End);
            json.WriteStartArray("mentions");
            foreach (var (start, end, kind) in mentions(window))
            {
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(end);
                json.WriteStringValue(kind);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Text(string file) => file + ".txt";

    private static Transcript Parse(string corpus, string file)
    {
        var path = Directory.EnumerateFiles(corpus, file, SearchOption.AllDirectories).First();
        return TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(path), new SourceOrigin(file)));
    }

    private static long Words(Transcript transcript)
    {
        var (words, inside) = (0L, false);
        foreach (var block in transcript.Blocks.Where(b => b.Class is not BlockClass.Clutter))
        {
            foreach (var c in transcript.Source.Slice(block.Span))
            {
                var letter = char.IsLetterOrDigit(c);
                words += letter && (!inside || c is >= '\u3400' and <= '\u9FFF') ? 1 : 0;
                inside = letter;
            }
        }

        return words;
    }

    private static List<Window> Windows(string gold)
    {
        var windows = new List<Window>();
        foreach (var cells in File.ReadLines(gold).Select(line => line.Split('\t')))
        {
            if (cells[0] == "##")
            {
                windows.Add(new Window(cells[1], cells[2], Number(cells[3]), Number(cells[4]), []));
            }
            else if (!cells[0].StartsWith('#'))
            {
                windows[^1].Mentions.Add((Number(cells[0]), Number(cells[1]), cells[2]));
            }
        }

        return windows;

        static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
    }

    private sealed record Window(string Id, string File, int Start, int End, List<(int Start, int End, string Class)> Mentions);
}
