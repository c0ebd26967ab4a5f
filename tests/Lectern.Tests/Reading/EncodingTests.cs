using System.Text;
using Lectern.Reading;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class EncodingTests
{
    private const string Russian = "Вопрос: Когда начнётся встреча министров? Ответ: Мы объявим об этом на следующей неделе.";
    private const string French = "La ministre a répondu à la question : « Nous l’étudierons dès l’été. »";
    private const string Polish = "Dziękuję bardzo. Czy rząd ogłosi później swoje stanowisko? Jeszcze się zastanawiają.";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("ibm866", Russian)]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1250", Polish)]
    [InlineData("iso-8859-2", Polish)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16", French)]
    [InlineData("utf-16be", French)]
    public void Undeclared_bytes_are_read_by_their_letters(string encoding, string text)
    {
        var source = SourceReader.Read(Encoding.GetEncoding(encoding).GetBytes(text), new SourceOrigin("a.txt"));
        Assert.Equal((text, encoding), (source.Text, source.Encoding));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_text(string encoding)
    {
        var marked = Encoding.GetEncoding(encoding);
        Assert.Equal(Russian, SourceReader.Read(marked.GetPreamble().Concat(marked.GetBytes(Russian)).ToArray()).Text);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", "<p>Да")]
    [InlineData(null, "<meta charset=windows-1251><p>Да")]
    [InlineData(null, "<?xml version='1.0' encoding='windows-1251'?><html><p>Да")]
    public void A_declaration_is_believed(string? mediaType, string page) =>
        Assert.Equal("Да", SourceReader.Read(Encoding.GetEncoding(1251).GetBytes(page), new SourceOrigin("a.html", MediaType: mediaType)).Text);

    [Fact]
    public void A_declaration_against_the_bytes_is_not_believed()
    {
        var source = SourceReader.Read(Encoding.UTF8.GetBytes(Russian), new SourceOrigin("a.txt", MediaType: "text/plain; charset=windows-1251"));
        Assert.Equal((Russian, "LEC0005"), (source.Text, Assert.Single(source.Diagnostics).Code));
    }

    [Fact]
    public void Damaged_bytes_are_shown_and_reported()
    {
        var bytes = Encoding.UTF8.GetBytes(Russian);
        bytes[1] = 0x20;
        var source = SourceReader.Read(bytes);
        Assert.Equal(("LEC0004", new SourceSpan(0, 1)), (source.Diagnostics[0].Code, source.Diagnostics[0].Span));
    }

    [Fact]
    public void A_null_is_shown_and_reported() => Assert.Equal("a\uFFFDb and more", SourceReader.Read("a\0b and more"u8.ToArray()).Text);
}
