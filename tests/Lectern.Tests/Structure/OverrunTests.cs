using System.Globalization;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>A text in which more looks like a label than a transcript can have is kept whole, and the reason is told.</summary>
public sealed class OverrunTests
{
    [Theory]
    [InlineData("Q: a<br>")]
    [InlineData("We will. MR. ROE: Yes. ")]
    public void More_labels_than_a_text_can_have_are_none(string piece) => IsKeptWhole("<p>" + string.Concat(Enumerable.Repeat(piece, 40_000)) + "</p>");

    [Fact]
    public void More_different_labels_than_an_assembly_has_members_are_none() =>
        IsKeptWhole(string.Concat(Enumerable.Range(0, 30_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<p>MR. {Name(i)}: We will sign what we agreed on in May, and then we will meet again.</p>"))));

    private static void IsKeptWhole(string html)
    {
        var transcript = TranscriptParser.Parse(SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(html), new SourceOrigin("page.html")));
        Assert.Contains(transcript.Diagnostics, diagnostic => diagnostic.Code == "LEC0113");
        Assert.Single(transcript.Turns);
    }

    private static string Name(int number) => new([(char)('A' + (number / 676 % 26)), (char)('A' + (number / 26 % 26)), (char)('A' + (number % 26)), 'R', (char)('A' + (number / 17576)), 'E']);
}
