using System.Text.RegularExpressions;
using Xunit;

namespace Lectern.Tests.Docs;

/// <summary>Rules of the house that a machine can check.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string[] s_vagueNames = ["Common", "Utils", "Util", "Helpers", "Helper", "Base", "Manager", "Service", "Services"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        AssertNone(Repository.FilesOf("", ".cs"), file => File.ReadLines(Repository.PathOf(file)).Count() > 400);

    [Fact]
    public void No_folder_or_file_has_a_vague_name() =>
        AssertNone(Repository.FilesOf("src/", ".cs"), file => Path.ChangeExtension(file, null).Split('/').Any(s_vagueNames.Contains));

    [Fact]
    public void No_file_names_a_place_on_the_machine_where_it_was_written() =>
        AssertNone(Repository.Files, file => MachinePath().IsMatch(Repository.ReadAscii(file)));

    [Fact]
    public void No_file_names_the_host_of_a_package_registry() =>
        AssertNone(Repository.Files, file => RegistryHost().IsMatch(Repository.ReadAscii(file)));

    [Fact]
    public void Namespaces_follow_folders() =>
        AssertNone(Repository.FilesOf("src/", ".cs"), file => Namespace().Match(Repository.Read(file)) is { Success: true } found && found.Groups[1].Value != NamespaceOf(file));

    private static void AssertNone(IEnumerable<string> files, Func<string, bool> offends)
    {
        var offenders = files.Where(offends);
        Assert.Empty(offenders);
    }

    private static string NamespaceOf(string file) => Path.GetDirectoryName(file)!["src/".Length..].Replace('\\', '.').Replace('/', '.');

    // A class in brackets keeps each pattern from matching this file.
    [GeneratedRegex(@"(?<![\w.\-])/(?:[w]ork|[r]oot)/|[/]tmp/h[u/]|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"[n]uget\.org|[n]pmjs\.|[p]ypi\.org|[c]rates\.io|[p]kgs\.dev\.azure|[j]frog|[a]rtifactory")]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
