using Xunit;

namespace Lectern.Tests.Reading;

public sealed class PrintedLiteralTests
{
    private const string Page = "<h1>Briefing in Karst</h1>\nb'<div>\\n<p>MS. LIND:\\xc2\\xa0 It\\'s caf\\xc3\\xa9 time.<br/>\\n\\tQ\\xc2\\xa0 When?</p></div>'";

    [Fact]
    public void Printed_bytes_are_read_as_what_they_hold() => Assert.Equal(
        ["Briefing in Karst", "MS. LIND:\u00A0 It's café time.\nQ\u00A0 When?"],
        ReadingPicture.Read(Page, "a.html") is var source ? source.Blocks.Select(block => source[block.Span]) : []);

    [Fact]
    public void Words_lead_back_to_their_place_in_the_printed_form() => Assert.Equal(
        "time",
        ReadingPicture.Read(Page, "a.html") is var source && source.Map.ToSource(new(source.Text.IndexOf("time", StringComparison.Ordinal), source.Text.IndexOf("time", StringComparison.Ordinal) + 4)) is var place ? Page[place.Start..place.End] : "");

    [Fact]
    public void That_bytes_were_printed_is_told() => Assert.Contains(ReadingPicture.Read(Page, "a.html").Diagnostics, found => found.Code == "LEC0045");

    [Theory]
    [InlineData("She wrote b'caf\\xc3\\xa9' on the board, and nobody asked what it was.")]
    [InlineData("b'never closed, however long the line may be, and with \\n an escape in it")]
    public void Prose_about_bytes_stays_as_it_is(string prose) => Assert.Equal(prose, ReadingPicture.Read(prose, "a.txt").Text);
}
