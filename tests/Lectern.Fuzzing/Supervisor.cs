using System.Diagnostics;
using System.Globalization;

namespace Lectern.Fuzzing;

/// <summary>Hands documents to a worker process, one at a time, and judges: no crash, no hang, bounded memory, the law holds.</summary>
internal sealed class Supervisor(string folder) : IDisposable
{
    private const long FreeBytes = 200L << 20;
    private const int BytesForByte = 20;
    private const int LongDocument = 500_000;
    private const int PatienceForBusyMachine = 20;

    private Process? _worker;
    private int _kept;

    /// <summary>How many documents were read, refused, and at fault.</summary>
    public (int Read, int Refused, int Faults) Counts { get; private set; }

    /// <summary>The most memory a document took, as a share of what it may.</summary>
    public (double Share, string Name) Hungriest { get; private set; }

    /// <summary>The slowest document: seconds, and its name.</summary>
    public (double Seconds, string Name) Slowest { get; private set; }

    /// <summary>What became of the document that was tried last, the share of the memory that it may take, and its seconds.</summary>
    public (string Outcome, double Share, double Seconds) Last { get; private set; }

    /// <summary>Tries one document; a fault is printed and its bytes are kept.</summary>
    public void Try(string name, byte[] bytes, string damage)
    {
        if (bytes.Length > LongDocument)
        {
            Stop(); // a long one is measured alone, as the command line would read it
        }

        var path = Path.Combine(folder, "now" + Path.GetExtension(name));
        File.WriteAllBytes(path, bytes);
        var fault = Judge(path, name, bytes.Length, out var outcome);
        if (fault is null)
        {
            Counts = outcome.StartsWith("read", StringComparison.Ordinal) ? Counts with { Read = Counts.Read + 1 } : Counts with { Refused = Counts.Refused + 1 };
            return;
        }

        Counts = Counts with { Faults = Counts.Faults + 1 };
        var kept = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"fault-{++_kept}-{Path.GetFileName(name)}"));
        File.Copy(path, kept, true);
        Console.WriteLine($"FAULT {kept} ({damage}): {fault}");
    }

    private string? Judge(string path, string name, int length, out string outcome)
    {
        Last = ("at fault", 0, 0);
        outcome = "";
        if (_worker is { HasExited: true } gone)
        {
            var code = gone.ExitCode;
            Stop();
            return $"the process died with {code} after the document before";
        }

        var worker = _worker ??= Start();
        worker.StandardInput.WriteLine(path);
        var allowed = TimeSpan.FromSeconds(20 + (length / 1e6 * 2));
        var before = worker.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var answer = worker.StandardOutput.ReadLineAsync();
        while (!answer.Wait(TimeSpan.FromMilliseconds(500)))
        {
            // The machine may be busy with others: what it worked counts, and a wait without work is a hang too.
            worker.Refresh();
            if (!worker.HasExited && (worker.TotalProcessorTime - before > allowed || clock.Elapsed > PatienceForBusyMachine * allowed))
            {
                Stop();
                return $"no end after {allowed.TotalSeconds:0} s";
            }
        }

        if (answer.Result is not { } line)
        {
            worker.WaitForExit();
            var code = worker.ExitCode;
            Stop();
            return $"the process died with {code}";
        }

        var parts = line.Split('\t', 3);
        outcome = parts[2];
        var (memory, seconds) = (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture) / 1000.0);
        var share = (double)memory / (FreeBytes + ((long)length * BytesForByte));
        Last = (outcome, share, seconds);
        Hungriest = share > Hungriest.Share ? (share, name) : Hungriest;
        Slowest = seconds > Slowest.Seconds ? (seconds, name) : Slowest;
        return outcome.StartsWith("fault", StringComparison.Ordinal) ? outcome
            : share > 1 ? $"{memory >> 20} MiB for {length} bytes"
            : null;
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(Supervisor).Assembly.Location, "worker"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private void Stop()
    {
        _worker?.Kill(true);
        _worker?.Dispose();
        _worker = null;
    }

    public void Dispose() => Stop();
}
