using System.Text;
using Lectern.Reading;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>A source as its blocks, one a line, for tests that show what they mean.</summary>
internal static class ReadingPicture
{
    public static SourceText Read(string text, string fileName) => SourceReader.Read(Encoding.UTF8.GetBytes(text), new SourceOrigin(fileName));

    public static void Check(string fileName, string text, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', Read(text, fileName) is var source ? source.Blocks.Select(block => Line(source, block)) : []));

    private static string Line(SourceText source, Block block)
    {
        var region = block.Region == BlockRegion.Body ? "" : $" {block.Region}";
        var level = block.Level == 0 ? "" : $" {block.Level}";
        var styles = Runs(source, " *", block.Bold) + Runs(source, " /", block.Italic) + Runs(source, " @", block.Links);
        return $"{block.Span} {block.Kind}{level}{region}{styles}  {source[block.Span].Replace("\n", "|", StringComparison.Ordinal)}";
    }

    private static string Runs(SourceText source, string mark, IReadOnlyList<SourceSpan> runs) => string.Concat(runs.Select(run => mark + source[run].Replace(' ', '_')));
}
