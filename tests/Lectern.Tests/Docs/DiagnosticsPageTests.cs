using System.Text.RegularExpressions;
using Xunit;

namespace Lectern.Tests.Docs;

/// <summary>docs/diagnostics.md explains every code, and every code means one thing.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly string[] s_explained = [.. Row().Matches(Repository.Read("docs/diagnostics.md")).Select(m => m.Groups[1].Value)];

    private static readonly string[] s_used = [.. Repository.FilesOf("src/", ".cs")
        .SelectMany(file => Quoted().Matches(Repository.Read(file)))
        .Select(m => m.Groups[1].Value)];

    [Fact]
    public void Each_code_in_the_sources_is_explained() => Assert.Empty(s_used.Except(s_explained));

    [Fact]
    public void Each_explained_code_can_occur() => Assert.Empty(s_explained.Except(s_used));

    [Fact]
    public void No_code_is_explained_twice() => Assert.Equal(s_explained.Distinct(), s_explained);

    [Fact]
    public void No_code_is_given_by_two_messages() => Assert.Empty(s_used.GroupBy(code => code).Where(uses => uses.Count() > 1).Select(uses => uses.Key));

    [GeneratedRegex(@"^\| (LEC\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\"(LEC\\d{4})\"")]
    private static partial Regex Quoted();
}
