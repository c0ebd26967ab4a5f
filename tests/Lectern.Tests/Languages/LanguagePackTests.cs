using System.Text.Json;
using Lectern.Languages;
using Xunit;

namespace Lectern.Tests.Languages;

public class LanguagePackTests
{
    [Theory]
    [InlineData("ca")]
    [InlineData("cs")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("hi")]
    [InlineData("it")]
    [InlineData("ja")]
    [InlineData("ko")]
    [InlineData("pl")]
    [InlineData("pt")]
    [InlineData("ru")]
    [InlineData("sv")]
    [InlineData("uk")]
    [InlineData("zh")]
    public void A_pack_has_the_keys_of_the_English_one_in_their_order(string language) =>
        Assert.Equal(KeysOf("en"), KeysOf(language));

    [Fact]
    public void Every_pack_names_the_same_kinds_of_clutter_and_of_fields() =>
        Assert.Single(LanguagePacks.All.Select(p => string.Join(", ", p.Clutter.Select(c => c.Reason).Concat(p.Fields.Values.Distinct().Order(StringComparer.Ordinal)))).Distinct());

    [Fact]
    public void Every_pack_has_twelve_months_and_seven_weekdays() =>
        Assert.All(LanguagePacks.All, p => Assert.Equal((12, 7), (p.Months.Values.Distinct().Count(), p.Weekdays.Values.Distinct().Count())));

    private static string[] KeysOf(string language)
    {
        using var pack = JsonDocument.Parse(Repository.Read($"src/Lectern/Languages/{language}.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. pack.RootElement.EnumerateObject().Select(p => p.Name)];
    }
}
