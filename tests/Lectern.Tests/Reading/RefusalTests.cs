using System.Text;
using Lectern.Reading;
using Lectern.Sources;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("<rss><channel><item/></channel></rss>", "a.xml", "a web feed (XML)")]
    public void An_unsupported_format_is_named(string content, string fileName, string format)
    {
        var refusal = Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(Encoding.Latin1.GetBytes(content), new SourceOrigin(fileName)));
        Assert.Equal(("LEC0001", $"The source is {format}, which this release does not read."), (refusal.Code, refusal.Reason));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var noise = new byte[4096];
        new Random(7).NextBytes(noise);
        Assert.Equal("LEC0003", Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(noise)).Code);
    }

    [Fact]
    public void Too_many_bytes_are_refused_with_both_numbers() => Assert.Equal(
        "The source has 5 bytes and the limit is 4. Split it, or raise the limit on bytes.",
        Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(new byte[5], limits: new SourceLimits { Bytes = 4 })).Message);
}
