using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lectern.Cli.Inputs;

/// <summary>What paths on the command line stand for: files, folders with all that is in them, patterns, standard input.</summary>
internal static class InputPaths
{
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>The inputs in the order of the paths; inside a folder by name. Lazy: a folder is read when its turn comes.</summary>
    /// <remarks>What is named but not there is an input too, so that it is refused like any other. Hidden files are passed over inside folders.</remarks>
    public static IEnumerable<Input> Expand(IEnumerable<string> paths) => paths.SelectMany(ExpandOne);

    private static IEnumerable<Input> ExpandOne(string path) =>
        path == "-" || File.Exists(path) ? [new Input(path)]
        : Directory.Exists(path) ? Walk(path)
        : path.AsSpan().IndexOfAny('*', '?') >= 0 ? Match(path)
        : [new Input(path)];

    private static IEnumerable<Input> Walk(string folder)
    {
        if (FindEntries(folder) is not { } entries)
        {
            // A folder that may not be listed is refused like a file that may not be read.
            yield return new Input(folder);
            yield break;
        }

        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is FileInfo)
            {
                yield return new Input(path);
            }
            else if (entry.LinkTarget is null)
            {
                // A linked folder is passed over: it may lead back to where we are.
                foreach (var input in Walk(path))
                {
                    yield return input;
                }
            }
        }
    }

    private static List<FileSystemInfo>? FindEntries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Visible).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<Input> Match(string pattern)
    {
        var fixedPart = Path.GetDirectoryName(pattern[..pattern.AsSpan().IndexOfAny('*', '?')]) ?? "";
        var start = fixedPart.Length == 0 ? (Path.IsPathRooted(pattern) ? "/" : ".") : fixedPart;
        var rest = pattern[fixedPart.Length..].TrimStart('/', Path.DirectorySeparatorChar);
        var found = Directory.Exists(start) ? Matches(start, rest).Order(StringComparer.Ordinal).ToList() : [];
        return found.Count == 0 ? [new Input(pattern)] : found.Select(path => new Input(Path.Combine(fixedPart, path)));
    }

    /// <summary>The library's patterns know <c>*</c> and <c>**</c>; a single level may have <c>?</c> too.</summary>
    private static IEnumerable<string> Matches(string start, string pattern) =>
        pattern.Contains('/', StringComparison.Ordinal)
            ? new Matcher(StringComparison.Ordinal).AddInclude(pattern).GetResultsInFullPath(start).Select(path => Path.GetRelativePath(start, path))
            : Directory.EnumerateFiles(start, "*", Visible).Select(path => Path.GetFileName(path)!)
                .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false));
}
