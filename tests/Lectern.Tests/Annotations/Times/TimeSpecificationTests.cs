using Xunit;

namespace Lectern.Tests.Annotations.Times;

/// <summary>Every sentence of <c>tests/Corpus/times/*.tsv</c>: where its expressions stand and what they mean. A new word is a new line there.</summary>
public sealed class TimeSpecificationTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    [InlineData("zh")]
    [InlineData("pt")]
    [InlineData("ca")]
    [InlineData("sv")]
    [InlineData("uk")]
    [InlineData("it")]
    [InlineData("pl")]
    [InlineData("cs")]
    public void Every_sentence_of_the_specification_is_read_as_it_says(string language)
    {
        var wrong = MarkedSentence.OfLanguage(language).Where(s => s.MarkedByLectern() != s.Marked).Select(s => $"{s.Marked} <> {s.MarkedByLectern()}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_specification_holds_six_hundred_sentences_or_more() =>
        Assert.True(new[] { "en", "ru", "fr", "es", "de", "zh" }.Sum(l => MarkedSentence.OfLanguage(l).Count()) >= 600);
}
