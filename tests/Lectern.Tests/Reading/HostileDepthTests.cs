using System.Diagnostics;
using System.Text;
using Lectern.Reading;
using Lectern.Sources;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>Inputs on which parsers of HTML and Markdown overflowed the stack or hung; each ends here, on a stack of the usual size.</summary>
public sealed class HostileDepthTests
{
    private const int ManyLines = 100_000;
    private const int Many = 1_000_000;

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<unknown>")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("<form>")]
    [InlineData("<dl><dd>")]
    public void A_page_nested_too_deep_is_refused(string tags) => Assert.Equal("LEC0020", Refusal("a.html", tags));

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    public void Markdown_nested_too_deep_is_refused(string marks) => Assert.Equal("LEC0020", Refusal("a.md", marks));

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a](b")]
    public void Markdown_that_would_take_for_ever_is_refused(string marks) => Assert.Equal("LEC0022", Refusal("a.md", marks));

    [Theory]
    [InlineData("[a]: b\n")]
    [InlineData("a\n---\n")]
    public void Markdown_of_many_lines_that_would_take_for_ever_is_refused(string lines) => Assert.Equal("LEC0022", Refusal("a.md", lines, ManyLines));

    [Theory]
    [InlineData("a.txt", "Q: a\n\n")]
    [InlineData("a.html", "<p>Q: a</p>")]
    [InlineData("a.txt", "a\r")]
    public void A_text_cut_more_finely_than_any_transcript_is_refused(string fileName, string piece) => Assert.Equal("LEC0040", Refusal(fileName, piece));

    [Theory]
    [InlineData("a.html", "<p>")]
    [InlineData("a.html", "<li>")]
    [InlineData("a.html", "<td>")]
    [InlineData("a.html", "<p><b>")]
    [InlineData("a.html", "<a href=x>")]
    [InlineData("a.html", "</div>")]
    [InlineData("a.html", "<")]
    [InlineData("a.html", "&")]
    [InlineData("a.html", "&nbsp;<br>")]
    [InlineData("a.md", "- ")]
    [InlineData("a.md", "*")]
    [InlineData("a.md", "`")]
    [InlineData("a.md", "<")]
    [InlineData("a.md", "\\")]
    [InlineData("a.txt", "-")]
    [InlineData("a.txt", "\n")]
    public void What_does_not_nest_is_read_in_seconds(string fileName, string piece)
    {
        var watch = Stopwatch.StartNew();
        SourceReader.Read(Repeated(piece), new SourceOrigin(fileName));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_list_with_each_level_further_in_is_refused() => Assert.Equal(
        "LEC0020",
        Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(
            Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(level => $"{new string(' ', 2 * level)}- a\n"))), new SourceOrigin("a.md"))).Code);

    [Fact]
    public void Slashes_in_a_tag_are_read() => Assert.Equal("x", SourceReader.Read(Encoding.ASCII.GetBytes($"<p {new string('/', Many)}>x"), new SourceOrigin("a.html")).Text);

    [Fact]
    public void The_refusal_names_the_depth() => Assert.Equal(
        "The source is nested deeper than 3 (<i> elements). Mend the page, or raise the limit on depth if it is meant.",
        Assert.Throws<UnreadableSourceException>(() =>
            SourceReader.Read("<div><div><div><i>a"u8.ToArray(), new SourceOrigin("a.html"), new SourceLimits { Depth = 3 })).Message);

    private static string Refusal(string fileName, string piece, int times = Many) =>
        Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(Repeated(piece, times), new SourceOrigin(fileName))).Code;

    private static byte[] Repeated(string piece, int times = Many) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, times)));
}
