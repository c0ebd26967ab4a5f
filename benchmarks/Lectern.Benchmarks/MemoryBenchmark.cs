using System.Diagnostics;
using System.Globalization;

namespace Lectern.Benchmarks;

/// <summary>The most memory that an import takes, in a process of its own.</summary>
internal static class MemoryBenchmark
{
    public static void Run()
    {
        Report.Heading($"Peak memory of an import, {LargeArchive.Transcripts} transcripts of 39 turns");
        Report.Line("text", Megabytes(Child("text")));
        Report.Line("HTML", Megabytes(Child("html")));
    }

    /// <summary>Imports, and prints the peak and what the process held before it began.</summary>
    public static int ImportAndTell(bool isHtml)
    {
        using var folder = new TemporaryFolder();
        using var archive = Archives.Archive.Open(folder.NewFile(".db"), Archives.ArchiveAccess.Create);
        var suffix = isHtml ? ".html" : ".txt";
        var transcripts = new InventedTranscripts(4);

        // Made as they are asked for, as files are read, so that the sources themselves do not count.
        archive.Import(Enumerable.Range(0, LargeArchive.Transcripts).Select(i =>
        {
            var transcript = transcripts.Take(1)[0];
            return new Archives.Offer($"{i}{suffix}", new SourceOrigin($"{i}{suffix}"), () => isHtml ? transcript.ToHtml() : transcript.ToText());
        }));
        Console.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
        return 0;
    }

    private static long Child(string kind)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--import-and-tell-memory", kind]) { RedirectStandardOutput = true })!;
        var told = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return long.Parse(told, CultureInfo.InvariantCulture);
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");
}
