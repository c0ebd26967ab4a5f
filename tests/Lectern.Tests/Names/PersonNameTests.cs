using Lectern.Names;
using Xunit;

namespace Lectern.Tests.Names;

public sealed class PersonNameTests
{
    // surname | given | initials | patronymic | small words | generation
    [Theory]
    [InlineData("Anna Berg", "berg | anna |  |  |  | 0")]
    [InlineData("R.A.Kazakbayev", "kazakbayev |  | r a |  |  | 0")]
    [InlineData("S. N. Zhaparov", "zhaparov |  | s n |  |  | 0")]
    [InlineData("V.A. Zelensky", "zelensky |  | v a |  |  | 0")]
    [InlineData("Kazakbayev", "kazakbayev |  |  |  |  | 0")]
    [InlineData("RA Kazakbayev", "kazakbayev |  | r a |  |  | 0")]
    [InlineData("Лавров С. В.", "лавров |  | с в |  |  | 0")]
    [InlineData("Иванов Иван Петрович", "иванов | иван |  | петрович |  | 0")]
    [InlineData("Иван Петрович Иванов", "иванов | иван |  | петрович |  | 0")]
    [InlineData("LAVROV Sergey", "lavrov | sergey |  |  |  | 0")]
    [InlineData("Lavrov, Sergey", "lavrov | sergey |  |  |  | 0")]
    [InlineData("Xi Jinping", "xi | jinping |  |  |  | 0")]
    [InlineData("Ban Ki-moon", "ban | ki moon |  |  |  | 0")]
    [InlineData("Charles de Gaulle", "gaulle | charles |  |  | de | 0")]
    [InlineData("Annegret Kramp-Karrenbauer", "kramp karrenbauer | annegret |  |  |  | 0")]
    [InlineData("Ferdinand Marcos Jr.", "marcos | ferdinand |  |  |  | 2")]
    [InlineData("Minister of Trade Anna Berg", "berg | anna |  |  |  | 0")]
    public void A_printed_name_is_taken_apart(string printed, string parts)
    {
        var name = PersonName.Parse(printed);

        Assert.Equal(
            parts,
            string.Join(" | ", name.Surname, string.Join(' ', name.Given), string.Join(' ', name.Initials), name.Patronymic, string.Join(' ', name.Particles), name.Generation));
    }

    [Theory, InlineData(""), InlineData("..."), InlineData("12:30"), InlineData("-")]
    public void What_is_no_name_has_no_words(string printed) => Assert.Empty(PersonName.Parse(printed).Words);

    [Fact]
    public void A_name_without_end_is_cut() => Assert.True(PersonName.Parse(new string('a', 100_000)).Folded.Length <= 200);
}
