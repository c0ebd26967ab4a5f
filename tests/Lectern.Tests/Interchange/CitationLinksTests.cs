using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Interchange;

public sealed class CitationLinksTests
{
    [Theory]
    [InlineData("https://a.example/1", "plain words", "https://a.example/1#:~:text=plain%20words")]
    [InlineData("https://a.example/1#part", "words", "https://a.example/1#part:~:text=words")]
    [InlineData("https://a.example/1#:~:text=old", "words", "https://a.example/1#:~:text=words")]
    [InlineData("https://a.example/1", "a-b, c & d–e", "https://a.example/1#:~:text=a%2Db%2C%20c%20%26%20d%E2%80%93e")]
    [InlineData("https://a.example/1", "ёлка «тут»", "https://a.example/1#:~:text=%D1%91%D0%BB%D0%BA%D0%B0%20%C2%AB%D1%82%D1%83%D1%82%C2%BB")]
    [InlineData("https://a.example/1", "two  spaces", "https://a.example/1#:~:text=two%20spaces")]
    [InlineData("https://a.example/1", "one two three four five six seven.\n\nLast line.", "https://a.example/1#:~:text=one%20two%20three%20four%20five%20six,Last%20line.")]
    [InlineData("https://a.example/1", null, "https://a.example/1")]
    [InlineData("file:///home/a.html", "words", null)]
    [InlineData(null, "words", null)]
    public void The_exact_words_link_opens_the_page_at_the_words(string? address, string? words, string? link) => Assert.Equal(link, CitationLinks.ExactWords(Of(address, words)));

    [Fact]
    public void Many_words_are_named_by_beginning_and_end() =>
        Assert.Equal(
            "https://a.example/1#:~:text=n0%20n1%20n2%20n3%20n4%20n5,n94%20n95%20n96%20n97%20n98%20n99",
            CitationLinks.ExactWords(Of("https://a.example/1", string.Join(' ', Enumerable.Range(0, 100).Select(i => $"n{i}")))));

    [Fact]
    public void The_permalink_is_a_path_in_a_site() => Assert.Equal("/t/7kq2.t14", CitationLinks.Permalink(Of(null, null)));

    private static Citation Of(string? address, string? words) =>
        new() { Id = "7kq2.t14", Title = "Briefing", EventKind = "briefing", Language = "en", Address = address, Words = words };
}
