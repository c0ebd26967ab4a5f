using Lectern.Annotations;
using Xunit;

namespace Lectern.Tests.Annotations.Mentions;

/// <summary>What the recogniser finds in short texts about invented people.</summary>
public sealed class MentionTests
{
    [Fact]
    public void A_state_is_found_by_its_name_its_adjective_and_its_people() =>
        Check("We agreed that Kazakhstan and the Kazakh side would meet the Uzbeks in the Kyrgyz Republic.", """
            state Kazakhstan = KZ
            state Kazakh = KZ
            state Uzbeks = UZ
            state Kyrgyz Republic = KG
            """);

    [Fact]
    public void An_office_holds_its_field_and_its_state_which_is_a_mention_of_its_own() =>
        Check("Then the Minister of Foreign Affairs of Kazakhstan Arlen Dostan spoke to us about the plan.", """
            office Minister of Foreign Affairs of Kazakhstan
            state Kazakhstan = KZ
            person Arlen Dostan
            """);

    [Fact]
    public void An_acronym_counts_in_capitals_only() =>
        Check("It is for us to say who the UN and the WHO should ask, and they will tell us.", """
            body UN = un
            body WHO = who
            """);

    [Fact]
    public void A_former_name_is_kept_and_means_the_state_of_today() =>
        Check("They spoke about Burma and Swaziland and about the end of the Soviet Union in those years.", """
            state Burma = MM
            state Swaziland = SZ
            state Soviet Union = SUHH
            """);

    [Fact]
    public void A_name_that_two_states_share_is_told_without_an_entity() =>
        Check("We have always had a friendly word for the Dominican people and will have it tomorrow.", "state Dominican ?");

    [Fact]
    public void The_name_of_a_language_is_no_mention_of_a_state() =>
        Check("She asked in Russian, and the answer in the French language was not heard by all of us.", "");

    [Fact]
    public void A_known_body_introduced_with_its_acronym_is_known_both_times() =>
        Check("We spoke to the Organization of Islamic Cooperation (OIC) and to many others about all of this.", """
            body Organization of Islamic Cooperation = oic
            body OIC = oic
            """);

    [Fact]
    public void An_acronym_in_brackets_means_the_body_before_it_from_there_on() =>
        Check("We heard the Organization of Northern Ports (ONP) on this, and the ONP told us to go on with it.", """
            body Organization of Northern Ports
            body ONP
            body ONP
            """);

    [Fact]
    public void A_state_whose_name_is_a_state_of_another_too_is_told_with_a_doubt() =>
        Check("We heard that the people of Georgia had voted on the same day as we did here at home.", "state Georgia = GE ?");

    [Fact]
    public void A_person_is_found_after_a_title_and_again_by_the_surname_alone() =>
        Check("I spoke with Ms. Tavira Quell about this. It was Quell who said that we should not wait for it.", """
            person Tavira Quell
            person Quell
            """);

    [Fact]
    public void Initials_without_a_surname_are_kept_as_a_doubt() =>
        Check("It was at the request of the President K.-Zh.All members of the group agreed to all of this.", """
            office President
            person K.-Zh. ?
            """);

    [Fact]
    public void A_capital_that_acts_stands_for_its_state()
    {
        var capital = Assert.Single(MentionPicture.Mentions("Nobody knows what Washington wants from all of us in this matter."));
        Assert.Equal(("US/Washington", "US"), (capital.Mention.Entity, capital.Mention.StandsFor));
    }

    [Fact]
    public void A_capital_where_one_goes_stands_for_nothing() =>
        Assert.Null(Assert.Single(MentionPicture.Mentions("We will meet all of them again in Washington at the end of the week.")).Mention.StandsFor);

    [Fact]
    public void A_person_has_the_role_and_the_state_that_the_text_gives()
    {
        var person = MentionPicture.Mentions("Yesterday the Kazakh Foreign Minister Arlen Dostan told us that the talks would go on.").Single(m => m.Mention.Class == MentionClass.Person);
        Assert.Equal(("Foreign Minister", "Kazakhstan"), (person.Mention.Role, person.Mention.Affiliation));
    }

    [Fact]
    public void Russian_names_are_found_in_their_cases() =>
        Check("Мы говорили с Министром иностранных дел Казахстана А.Б.Достановым о том, что было сказано в Шанхайской организации сотрудничества и в ООН.", """
            office Министром иностранных дел Казахстана
            state Казахстана = KZ
            person А.Б.Достановым
            body Шанхайской организации сотрудничества = sco
            body ООН = un
            """);

    [Fact]
    public void Chinese_signs_stand_for_states_and_a_name_before_an_office_is_a_person() =>
        Check("我们认为这对中美关系是重要的，中方愿同美方就此保持沟通。昨天，王立新部长在日内瓦会见了联合国秘书长。", """
            state 中 = CN
            state 美 = US
            state 中方 = CN
            state 美方 = US
            person 王立新
            office 部长
            place 日内瓦 = CH/Geneva
            body 联合国 = un
            office 秘书长
            """);

    [Fact]
    public void German_compounds_are_bodies_and_titles_run_through_their_fields() =>
        Check("Wir haben gehört, was Frau Tavira Quell, Staatssekretärin beim Bundesminister für Umwelt, Naturschutz und Reaktorsicherheit, vor dem Bundesverwaltungsgericht gesagt hat.", """
            person Tavira Quell
            office Staatssekretärin beim Bundesminister für Umwelt, Naturschutz und Reaktorsicherheit
            body Bundesverwaltungsgericht
            """);

    [Theory]
    [InlineData("Committee on ")]
    [InlineData("Minister of the Committee of ")]
    [InlineData("President Ann Quell of Georgia, ")]
    [InlineData("K.-Zh.")]
    [InlineData("Bundesminister beim Staatssekretär beim ")]
    public void Words_that_repeat_without_end_are_read_in_the_end(string words) =>
        Assert.NotNull(MentionPicture.Mentions("It was said: " + string.Concat(Enumerable.Repeat(words, 20_000))));

    private static void Check(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), MentionPicture.Of(text));
}
