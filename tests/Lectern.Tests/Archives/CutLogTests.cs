using Lectern.Archives;
using Lectern.Archives.Storage;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>The write-ahead file cut at any byte, as power loss may leave it: the archive opens and holds a prefix of what was committed.</summary>
public sealed class CutLogTests : IDisposable
{
    private const int Cuts = 300;
    private const int Documents = 12;

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_cut_log_leaves_a_prefix_of_the_commits()
    {
        _folder.Open().Dispose();

        // Whoever reads the file as it was keeps the log from being taken over into it: what is taken over is on the disk for good, and no cut can undo it.
        using var reader = ArchiveFile.Open(_folder.Path, ArchiveAccess.Read);
        reader.Execute("BEGIN; SELECT count(*) FROM capture");
        using var archive = _folder.Open();
        var committed = Enumerable.Range(0, Documents)
            .Select(i => archive.Take(ArchiveFolder.Offer($"# Briefing {i}\nA: Remark {i}.\nB: Why {i}?")).Lines[0].CaptureSha256!).ToList();
        var (database, log) = (Read(_folder.Path), Read($"{_folder.Path}-wal"));
        var random = new Random(20240301);

        var held = Enumerable.Range(0, Cuts).Select(_ => HeldAfterCut(database, log, random.Next(log.Length + 1))).ToList();

        Assert.All(held, captures => Assert.Equal(committed.Take(captures.Count), captures));
        Assert.True(held.Max(captures => captures.Count) > held.Min(captures => captures.Count));
    }

    private List<string> HeldAfterCut(byte[] database, byte[] log, int length)
    {
        var path = $"{_folder.Path}-cut";
        File.Delete($"{path}-shm");
        File.WriteAllBytes(path, database);
        File.WriteAllBytes($"{path}-wal", log[..length]);
        using var archive = Archive.Open(path, ArchiveAccess.Create, null, ScriptReader.Read);
        Assert.Empty(archive.VerifyAll().Faults);
        return [.. archive.ListImports(int.MaxValue).Reverse().SelectMany(run => run.Lines).Select(line => line.CaptureSha256!)];
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
