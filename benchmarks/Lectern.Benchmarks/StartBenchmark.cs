using System.Diagnostics;

namespace Lectern.Benchmarks;

/// <summary>A whole process: start, search, print, end; beside an empty .NET program.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 21;

    public static void Run(LargeArchive archive, string? lectern)
    {
        Report.Heading("Start of the whole process, archive of 100,000 turns");
        if (lectern is null)
        {
            Report.Line("not measured", "give --lectern PATH of the built program");
            return;
        }

        var word = archive.Invented.Words[500];
        var sides = Measured.Interleaved(Rounds, () => Wait(lectern, "search", word, "--archive", archive.File), () => Wait(Environment.ProcessPath!, "--nothing"));
        Report.Line("lectern search", sides[0].ToString(), "bar: at most 150 ms");
        Report.Line("empty .NET program", sides[1].ToString());
    }

    private static void Wait(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complaint) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {complaint}{said}");
        }
    }
}
