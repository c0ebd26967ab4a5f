namespace Lectern.Tests.Cli;

/// <summary>A folder for one test, taken away after it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _info = Directory.CreateTempSubdirectory("lectern-test-");

    public string Path => _info.FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _info.Delete(recursive: true);
}
