using Lectern.Annotations;
using Xunit;

namespace Lectern.Tests.Annotations.Mentions;

/// <summary>What looks like somebody's name and is none, or not all of it.</summary>
public sealed class NoPersonTests
{
    [Theory]
    [InlineData("We then met in the Eisenhower House and spoke of the Eisenhower Doctrine there all day long.")]
    [InlineData("It was the Biden-Harris administration that told all of us so on the very same day.")]
    [InlineData("Fuimos a ver lo que pasa en Santa María Tamazón con la gente que vive allí desde siempre.")]
    [InlineData("It has been like this ever since the Roman Empire, and nobody has told us when it will end.")]
    public void What_is_called_after_somebody_is_nobody(string text) => Assert.Empty(People(text));

    [Theory]
    [InlineData("我们认为，作为新来的常驻记者，大家都应当了解这里的有关情况，这一点很重要。")]
    [InlineData("中方将在担任轮值主席期间同各方一道努力，推动有关问题早日得到解决。")]
    [InlineData("据报道，多米尼加总统将于下周访问我国，双方将就有关问题交换意见。")]
    public void Chinese_words_beside_an_office_are_nobody(string text) => Assert.Empty(People(text));

    [Fact]
    public void A_Chinese_verb_ends_a_foreign_name() => Assert.Equal(["巴拉登"], People("我们注意到，总理巴拉登代表政府发表了讲话，中方对此表示欢迎，并愿继续同各方合作。"));

    [Fact]
    public void A_foreign_name_in_Chinese_is_as_long_as_its_parts() => Assert.Equal(["达尼洛·梅迪纳·巴拉登斯"], People("我们注意到，总统达尼洛·梅迪纳·巴拉登斯将于下周来访，中方对此表示欢迎，并愿继续同各方合作。"));

    [Fact]
    public void Both_halves_of_a_double_name_in_Chinese_are_one() => Assert.Equal(["巴拉登-卡内斯"], People("我们注意到，总统巴拉登-卡内斯将于下周来访，中方对此表示欢迎，并愿继续同各方合作。"));

    [Fact]
    public void Words_of_a_headline_are_no_part_of_a_name() => Assert.Equal(["Obama"], People("It was the headline: “Obama Asks People to Wait.” We all know that people wait, and that he asks."));

    [Fact]
    public void A_German_noun_before_a_surname_is_no_given_name() =>
        Assert.Equal(["Tavira Quellmann", "Quellmann"], People("Wir haben gehört, was Frau Tavira Quellmann gesagt hat. Wir teilen die Position Ihrer Kollegin Quellmann in dieser Frage nicht."));

    [Fact]
    public void A_state_that_no_table_knows_is_no_part_of_a_name_with_initials() =>
        Assert.Equal(["Э.М.Тойвенов"], People("Мы говорили с Министром иностранных дел Каллерии Э.М.Тойвеновым о том, что было сказано вчера.").Select(p => p.Replace("ым", "", StringComparison.Ordinal)));

    [Fact]
    public void Whoever_is_addressed_holds_the_office_and_not_whoever_is_named_next()
    {
        var person = MentionPicture.Mentions("Mr. President, Tavira Quell told us. And then Peter Quellman said that it was not so at all.").Last(m => m.Mention.Class == MentionClass.Person);
        var other = MentionPicture.Mentions("It is so. Mr. President, Peter Quellman said that it was not so at all, and we all believed him.").Single(m => m.Mention.Class == MentionClass.Person);

        Assert.Equal((null, null), (person.Mention.Role, other.Mention.Role));
    }

    private static IEnumerable<string> People(string text) => MentionPicture.Mentions(text).Where(m => m.Mention.Class == MentionClass.Person).Select(m => m.Words);
}
