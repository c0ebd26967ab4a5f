using System.Text;

namespace Lectern.Tests;

/// <summary>The files of the repository in which the tests were built.</summary>
internal static class Repository
{
    private static readonly string[] s_made = ["bin", "obj", ".git", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Files that people wrote, relative to the root, with slashes; what builds and test runs leave behind is not among them.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. FilesUnder(Root)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesOf(string folder, string ending) =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The characters of a file of any encoding, as far as they are ASCII.</summary>
    public static string ReadAscii(string relative) => Encoding.Latin1.GetString(File.ReadAllBytes(PathOf(relative)));

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !s_made.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            .SelectMany(FilesUnder));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Lectern.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Lectern.slnx."));
}
