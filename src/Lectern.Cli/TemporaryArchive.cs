namespace Lectern.Cli;

/// <summary>A place for an archive that nobody keeps, outside of where the user works.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lectern-");

    /// <summary>Where the archive may be made.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "lectern.db");

    /// <summary>Takes it away with all that lies beside it.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}
