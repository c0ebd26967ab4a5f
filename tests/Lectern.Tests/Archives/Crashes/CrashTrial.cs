using System.Diagnostics;
using System.Globalization;
using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives.Crashes;

/// <summary>Starts the child on an archive, hurts it, then opens the archive and compares it with what the child had promised.</summary>
internal sealed class CrashTrial : IDisposable
{
    private static readonly Lazy<IReadOnlyList<(string, string, string, int)>> s_unhurt = new(ListUnhurt);

    private readonly ArchiveFolder _folder = new();
    private readonly HashSet<string> _stored = new(StringComparer.Ordinal);
    private readonly HashSet<long> _corrected = [];

    public string Path => _folder.Path;

    /// <summary>Lets the child come to its end, and gives how long it took.</summary>
    public TimeSpan RunToTheEnd()
    {
        var clock = Stopwatch.StartNew();
        var said = Run(child => child.WaitForExit());
        Assert.Equal(CrashChild.Done, said[^1]);
        return clock.Elapsed;
    }

    /// <summary>Kills the child after a while, as the kernel kills: nothing of it runs any more.</summary>
    public void Kill(TimeSpan after) => Run(child =>
    {
        _ = child.WaitForExit(after);
        child.Kill();
        child.WaitForExit();
    });

    /// <summary>Lets the nth write, sync or truncation of the archive's files fail, and gives the child's last words.</summary>
    public string FailWrite(int number, string error)
    {
        const string Calls = "pwrite64,fdatasync,fsync,ftruncate";
        var trace = $"{Path}-trace";
        var last = Run(
            child => child.WaitForExit(),
            "strace", "-f", "-qq", "--seccomp-bpf", "-o", trace, "-P", Path, "-P", $"{Path}-wal", "-P", $"{Path}-journal",
            "-e", $"trace={Calls}", "-e", $"inject={Calls}:error={error}:when={number}")[^1];
        Assert.Contains("(INJECTED)", File.ReadAllText(trace), StringComparison.Ordinal);
        return last;
    }

    /// <summary>The archive is sound and has all that was promised.</summary>
    public void AssertNothingLost()
    {
        using var archive = _folder.Open();
        Assert.Empty(archive.VerifyAll().Faults);
        Assert.All(_stored, sha256 => Assert.NotNull(archive.FindCaptureBytes(sha256)));
        Assert.Empty(_corrected.Except(archive.ListCorrections().Select(correction => correction.Number)));
        Assert.InRange(archive.Count().Captures, _stored.Count, CrashChild.Offers.Count);
    }

    /// <summary>The same import again completes the archive: nothing is missing, nothing is there twice, and all has the ids of an archive that nobody hurt.</summary>
    public void AssertNextRunCompletes()
    {
        using var archive = _folder.Open();

        var report = archive.Take([.. CrashChild.Offers]);

        Assert.Equal((CrashChild.Offers.Count, 0), ((int)(report.Stored + report.Held), (int)report.Refused));
        Assert.Equal(s_unhurt.Value, Listed(archive));
        Assert.Equal(CrashChild.Offers.Count, archive.Count().Captures);
        Assert.Empty(archive.VerifyAll().Faults);
    }

    public void Dispose() => _folder.Dispose();

    private static IReadOnlyList<(string, string, string, int)> ListUnhurt()
    {
        using var folder = new ArchiveFolder();
        using var archive = folder.Open();
        _ = archive.Take([.. CrashChild.Offers]);
        return Listed(archive);
    }

    private static IReadOnlyList<(string, string, string, int)> Listed(Archive archive) =>
        [.. archive.ListPublications().Select(p => (p.Id, p.EventId, p.Title, p.Turns))];

    private List<string> Run(Action<Process> hurt, params string[] around)
    {
        string[] command = [.. around, System.IO.Path.Combine(AppContext.BaseDirectory, "Lectern.Tests")];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            Environment = { [CrashChild.Variable] = Path, ["DOTNET_STARTUP_HOOKS"] = typeof(CrashChild).Assembly.Location },
        };
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEndAsync();
        hurt(child);

        // A last line without its end was cut off by the kill: it promised nothing.
        var lines = output.GetAwaiter().GetResult().Split('\n')[..^1].ToList();
        _stored.UnionWith(Promised(lines, CrashChild.Stored));
        _corrected.UnionWith(Promised(lines, CrashChild.Corrected).Select(number => long.Parse(number, CultureInfo.InvariantCulture)));
        return lines;
    }

    private static IEnumerable<string> Promised(List<string> lines, string word) =>
        lines.Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..]);
}
