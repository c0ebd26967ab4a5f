using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>People and places that the head of a record names.</summary>
public sealed class HeadTests
{
    [Theory]
    [InlineData("Daily Press Briefing\nThomas Hale, Spokesman\nMarch 14, 2006\n\nMR. HALE: Good afternoon.\n\nQUESTION: When?\n\nMR. HALE: In May.", "Thomas Hale, Spokesman, no body")]
    [InlineData("Conférence de presse de M. Jean Roe, premier ministre\n\nM. Roe : Bonjour à tous. Nous avons pris la décision que vous attendez, et nous la publierons dans les jours qui viennent.\n\nQuestion : Quand ?\n\nM. Roe : En mai.", "Jean Roe, premier ministre, no body")]
    [InlineData("Foreign Minister Ilmar Dostan’s news conference\n\nIlmar Dostan: We agreed.\n\nQuestion: When?\n\nIlmar Dostan: In May.", "Ilmar Dostan, Foreign Minister, no body")]
    [InlineData("News conference of Anna Berg, President of Corvane (Lenholm)\n\nAnna Berg: We agreed.\n\nQuestion: When?\n\nAnna Berg: In May.", "Anna Berg, President, Corvane")]
    public void Whom_the_head_names_with_an_office_is_the_one_who_speaks(string text, string people) => Assert.Equal(people, Reads.People(Reads.Text(text)));

    [Theory]
    [InlineData("News conference of the ministers\n\nLenholm, 23 May 2019\n\nQuestion: When?\n\nAnna Berg: In May.", "Lenholm")]
    [InlineData("News conference of the ministers\n\nArden, den 14 May 2021\n\nQuestion: When?\n\nAnna Berg: In May.", "Arden")]
    [InlineData("News conference of the ministers\n\nSeptember 14, 2018 16:40 Sengir\n\nQuestion: When?\n\nAnna Berg: In May.", "Sengir")]
    [InlineData("Lenholm, 23 May 2019: joint news conference of the ministers\n\nQuestion: When?\n\nAnna Berg: In May.", "Lenholm")]
    [InlineData("Joint news conference, 23 May 2019\n\nQuestion: When?\n\nAnna Berg: In May.", null)]
    public void The_place_stands_beside_the_day(string text, string? place) => Assert.Equal(place, Reads.Text(text).Place?.Value);

    [Fact]
    public void Evidence_of_a_place_on_two_lines_is_the_words_as_printed() => Assert.Equal(
        "Long Gallery\nEsk", Assert.Single(Reads.Html("<h1>News conference of the ministers</h1><p>Long Gallery<br>Esk</p><p>Question: When?</p><p>Anna Berg: In May.</p>").Place!.Evidence).Text);

    [Fact]
    public void Evidence_of_the_kind_is_the_words_of_the_title() => Assert.Equal(
        "News Conference", Assert.Single(Reads.Text("News Conference of Minister Anna Berg\n\nQuestion: When?\n\nAnna Berg: In May.").Kind.Evidence).Text);

    [Fact]
    public void A_title_between_office_and_name_is_no_part_of_the_office() => Assert.Contains("JANE ROE, PRIME MINISTER, ", Reads.People(Reads.Text(
        "TRANSCRIPT OF THE PRIME MINISTER THE HON JANE ROE MP DOORSTOP, TARSK\n\nJOURNALIST: Will it open?\n\nPRIME MINISTER: It will.\n\nJOURNALIST: When?\n\nPRIME MINISTER: It opens in May.\n")), StringComparison.Ordinal);
}
