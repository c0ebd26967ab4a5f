namespace Lectern.Benchmarks;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lectern-benchmarks-");
    private int _files;

    /// <summary>A path where no file is yet.</summary>
    public string NewFile(string suffix) => Path.Combine(_folder.FullName, $"{++_files}{suffix}");

    public void Dispose() => _folder.Delete(recursive: true);
}
