using System.Text.RegularExpressions;
using Xunit;

namespace Lectern.Tests.Docs;

/// <summary>What the papers of the house say about its files is true.</summary>
public sealed partial class PapersTests
{
    public static TheoryData<string> Pages => [.. Repository.FilesOf("", ".md").Where(IsPaper)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var broken = Link().Matches(Repository.Read(page))
            .Select(m => m.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(broken);
    }

    [Theory, InlineData("docs/"), InlineData("docs/decisions/")]
    public void Every_page_stands_in_its_index(string folder)
    {
        var index = Repository.Read(folder + "README.md");
        var forgotten = Repository.FilesOf(folder, ".md")
            .Select(page => page[folder.Length..])
            .Where(page => page != "README.md" && !page.Contains('/', StringComparison.Ordinal) && !index.Contains($"]({page})", StringComparison.Ordinal));

        Assert.Empty(forgotten);
    }

    [Fact]
    public void Every_folder_of_the_sources_has_its_heading_in_the_architecture()
    {
        var headings = Heading().Matches(Repository.Read("ARCHITECTURE.md")).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var folders = Repository.FilesOf("src/", ".cs").Concat(Repository.FilesOf("src/", ".json"))
            .Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(folders.Except(headings));
    }

    [Fact]
    public void The_architecture_names_no_folder_that_is_gone()
    {
        var headings = Heading().Matches(Repository.Read("ARCHITECTURE.md")).Select(m => m.Groups[1].Value);

        Assert.DoesNotContain(headings, folder => !Directory.Exists(Repository.PathOf(folder)));
    }

    [Fact]
    public void Every_decision_has_a_number_of_its_own()
    {
        var numbers = Repository.FilesOf("docs/decisions/", ".md").Select(file => Path.GetFileName(file)[..4]).Where(name => name.All(char.IsAsciiDigit)).ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => $"{n:0000}"), numbers);
    }

    private static bool IsPaper(string file) =>
        !file.StartsWith("tests/Corpus/", StringComparison.Ordinal)
        && (!file.StartsWith("samples/", StringComparison.Ordinal) || file.EndsWith("/README.md", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#{2,4} `?(src/[^`\\s:]+)`?", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
