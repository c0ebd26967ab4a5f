using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lectern.Annotations;
using Lectern.Archives.Tools;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;

namespace Lectern.Fuzzing;

/// <summary>The process that reads the documents: one path a line in, one line of what became of it out. It may die; its parent then says of what.</summary>
internal static class Worker
{
    private const int MostForLaw = 500_000;
    private const int MostForAnnotations = 25_000_000;

    /// <summary>Reads until the input ends.</summary>
    public static void Run()
    {
        while (Console.ReadLine() is { } path)
        {
            var bytes = File.ReadAllBytes(path);
            GC.Collect(2, GCCollectionMode.Aggressive, true, true);
            ResetPeak();
            var clock = Stopwatch.StartNew();
            var outcome = Read(bytes, Path.GetFileName(path), out var peak);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peak}\t{clock.ElapsedMilliseconds}\t{outcome}"));
        }
    }

    /// <summary>What becomes of a document: "read", "refused CODE", or a fault in words; and the most memory that reading and structure took.</summary>
    public static string Read(byte[] bytes, string name, out long peak)
    {
        peak = 0;
        try
        {
            var source = SourceReader.Read(bytes, new SourceOrigin(name), pdf: Poppler.Layout);
            var transcript = TranscriptParser.Parse(source);
            peak = PeakBytes();
            // The law is checked pair by pair, which takes too long for a long text.
            var violations = bytes.Length > MostForLaw ? [] : TranscriptLaw.Violations(transcript);
            if (bytes.Length <= MostForAnnotations && source.Text.Length <= Math.Max(MostForLaw, bytes.Length))
            {
                using var json = new Utf8JsonWriter(Stream.Null);
                TranscriptJson.Write(json, Annotator.Annotate(transcript));
            }

            return violations.Count == 0 ? "read" : "fault: " + violations[0];
        }
        catch (UnreadableSourceException e)
        {
            peak = PeakBytes();
            return "refused " + e.Code;
        }
#pragma warning disable CA1031 // Every other exception is what is looked for.
        catch (Exception e)
        {
            return "fault: " + e.ToString().ReplaceLineEndings(" | ");
        }
#pragma warning restore CA1031
    }

    // Linux keeps the highest resident size of a process, and forgets it on request (proc(5), clear_refs).
    private static void ResetPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }

    private static long PeakBytes() => OperatingSystem.IsLinux()
        ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))[6..^2].Trim(), CultureInfo.InvariantCulture) * 1024
        : Process.GetCurrentProcess().PeakWorkingSet64;
}
