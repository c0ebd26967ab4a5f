using Xunit;

namespace Lectern.Tests;

public sealed class SourceSpanTests
{
    [Fact]
    public void The_default_span_is_empty_at_0() => Assert.Equal("0-0", default(SourceSpan).ToString());

    [Theory]
    [InlineData("2011-11-21", "2011-11-21", "2011-11-21")]
    [InlineData("2022-02-01/2022-03-20", "2022-02-01", "2022-03-20")]
    [InlineData("2011-11", "2011-11-01", "2011-11-30")]
    [InlineData("2011", "2011-01-01", "2011-12-31")]
    [InlineData("2012-02-XX", "2012-02-01", "2012-02-29")]
    public void A_date_knows_its_first_and_last_day(string text, string first, string last)
    {
        var value = Edtf.Parse(text);
        Assert.Equal((first, last), (value.Earliest.ToString("yyyy-MM-dd"), value.Latest.ToString("yyyy-MM-dd")));
    }
}
