using System.Diagnostics;
using System.Globalization;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Benchmarks;

/// <summary>One document, ever longer: time and memory grow with it and no faster. Each length in a process of its own.</summary>
internal static class LengthBenchmark
{
    private static readonly int[] s_megabytes = [1, 3, 10, 30, 100];

    public static void Run()
    {
        Report.Heading("One document, ever longer: reading and structure, processor time; peak memory of the process");
        foreach (var kind in new[] { "text", "html" })
        {
            foreach (var size in s_megabytes)
            {
                using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--read-one", kind, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
                Report.Line($"{kind}, {size} MB", child.StandardOutput.ReadToEnd().Trim());
                child.WaitForExit();
            }
        }
    }

    /// <summary>Reads one document of this many megabytes, and prints what it took.</summary>
    public static int ReadAndTell(string kind, int megabytes)
    {
        var bytes = Document(kind == "html", megabytes);
        var name = kind == "html" ? "a.html" : "a.txt";
        var small = Document(kind == "html", 1);
        for (var i = 0; i < 5; i++)
        {
            TranscriptParser.Parse(SourceReader.Read(small, new SourceOrigin(name))); // compiled before it is measured
        }

        var before = Environment.CpuUsage.TotalTime;
        var transcript = TranscriptParser.Parse(SourceReader.Read(bytes, new SourceOrigin(name)));
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bytes.Length / 1e6 / seconds:0.0} MB/s, {transcript.Turns.Count} turns, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    // One press conference without end: the turns of many under the title of the first.
    private static byte[] Document(bool isHtml, int megabytes)
    {
        var transcripts = new InventedTranscripts(5);
        var first = transcripts.Take(1)[0];
        var turns = first.Turns.ToList();
        var family = turns[0].Label;
        for (var length = 0L; length < megabytes * 1_000_000L;)
        {
            foreach (var turn in transcripts.Take(1)[0].Turns.Skip(1))
            {
                turns.Add((turn.Label == "Question" ? turn.Label : family, turn.Text));
                length += turn.Text.Length + (isHtml ? 40 : 20);
            }
        }

        var whole = first with { Turns = turns };
        return isHtml ? whole.ToHtml() : whole.ToText();
    }
}
