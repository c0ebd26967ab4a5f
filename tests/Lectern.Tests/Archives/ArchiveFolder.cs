using System.Text;
using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>A folder with an archive in it, gone after the test.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lectern-archive-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "lectern.db");

    public Archive Open(Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript>? parse = null, ArchiveAccess access = ArchiveAccess.Create) =>
        Archive.Open(Path, access, new FixedClock(), parse ?? ScriptReader.Read);

    /// <summary>An archive that holds these scripts, without addresses.</summary>
    public Archive With(params string[] scripts)
    {
        var archive = Open();
        _ = archive.Take([.. scripts.Select(script => Offer(script))]);
        return archive;
    }

    public static Offer Offer(string script, string? address = null, string name = "script.txt") =>
        new(name, new SourceOrigin(name, address), () => Encoding.UTF8.GetBytes(script));

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>Short words for what many tests do.</summary>
internal static class ArchiveExtensions
{
    public static ImportReport Take(this Archive archive, params Offer[] offers) => archive.Import(offers, cancellation: TestContext.Current.CancellationToken);

    public static RebuildReport RebuildAll(this Archive archive) => archive.Rebuild(cancellation: TestContext.Current.CancellationToken);

    public static VerifyReport VerifyAll(this Archive archive) => archive.Verify(cancellation: TestContext.Current.CancellationToken);
}
