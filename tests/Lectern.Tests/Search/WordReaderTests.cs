using FsCheck;
using FsCheck.Fluent;
using Lectern.Archives.Search;
using Xunit;

namespace Lectern.Tests.Search;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("We won't, OK?", "we won t ok")]
    [InlineData("Ёлка и йод", "елка и йод")]
    [InlineData("COVID-19 at 10:30", "covid 19 at 10 30")]
    [InlineData("agree\u00ADment zero\u200Bwidth", "agreement zerowidth")]
    [InlineData("会谈 in 東京", "会 谈 in 東 京")]
    [InlineData("a会b𠀀c", "a 会 b 𠀀 c")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("\uD800 … \u0301", "")]
    public void A_text_falls_into_words(string text, string terms) => Assert.Equal(terms, string.Join(' ', WordReader.ReadAll(text).Select(w => w.Term)));

    [Fact]
    public void Words_stand_in_order_inside_the_text() =>
        Prop.ForAll<string>(text => IsOrdered(WordReader.ReadAll(text ?? ""), (text ?? "").Length)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool IsOrdered(List<Word> words, int length) =>
        words.Zip(words.Skip(1), (one, next) => one.End <= next.Start).All(ordered => ordered) && words.All(w => w.Start < w.End && w.End <= length && w.Term.Length > 0);
}
