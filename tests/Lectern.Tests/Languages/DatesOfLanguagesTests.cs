using Lectern.Languages;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Languages;

public class DatesOfLanguagesTests
{
    [Theory]
    [InlineData("ru", "Арден, 14 мая 2021 года")]
    [InlineData("uk", "Арден, п’ятниця, 14 травня 2021 року")]
    [InlineData("es", "viernes 14 de mayo de 2021")]
    [InlineData("es", "14 de mayo del 2021")]
    [InlineData("ca", "divendres, 14 de maig de 2021")]
    [InlineData("pt", "sexta-feira, 14 de maio de 2021")]
    [InlineData("fr", "le vendredi 14 mai 2021")]
    [InlineData("de", "Freitag, den 14. Mai 2021")]
    [InlineData("sv", "fredagen den 14 maj 2021")]
    [InlineData("it", "venerdì 14 maggio 2021")]
    [InlineData("pl", "piątek, 14 maja 2021 r.")]
    [InlineData("cs", "pátek 14. května 2021")]
    [InlineData("zh", "2021年5月14日")]
    public void A_day_is_read_as_its_language_prints_it(string language, string text) =>
        Assert.Equal(new DateOnly(2021, 5, 14), Assert.Single(DateMention.FindAll(text, LanguagePacks.Get(language))).FullDay);

    [Theory]
    [InlineData("fr", "le 1er avril 2021")]
    [InlineData("ca", "1 d’abril de 2021")]
    [InlineData("pt", "1º de abril de 2021")]
    public void The_first_of_a_month_is_read(string language, string text) =>
        Assert.Equal(new DateOnly(2021, 4, 1), Assert.Single(DateMention.FindAll(text, LanguagePacks.Get(language))).FullDay);

    [Theory]
    [InlineData("es", "jueves 14 de mayo de 2021")]
    [InlineData("de", "Donnerstag, 14. Mai 2021")]
    [InlineData("pt", "quinta-feira, 14 de maio de 2021")]
    [InlineData("it", "giovedì 14 maggio 2021")]
    [InlineData("pl", "czwartek, 14 maja 2021")]
    [InlineData("cs", "čtvrtek 14. května 2021")]
    [InlineData("uk", "четвер, 14 травня 2021 року")]
    public void A_weekday_that_the_day_had_not_is_noticed(string language, string text) =>
        Assert.True(Assert.Single(DateMention.FindAll(text, LanguagePacks.Get(language))).WeekdayContradicts);
}
