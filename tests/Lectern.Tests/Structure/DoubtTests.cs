using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>What is doubted and what is not: a doubt needs something in the text that speaks against the turn.</summary>
public sealed class DoubtTests
{
    private const string Words = "We mend the bridge and open the harbour in May and all of us thank the workers for what they did there. ";

    [Fact]
    public void A_text_that_was_misread_in_ever_new_ways_is_doubted() => Assert.All(Turns(Interview("th~t", "reasonsw1hy", "AfghanistaD", "doirg4enough")), t => Assert.Equal(Certainty.Doubtful, t.Certainty));

    [Fact]
    public void Names_of_two_words_in_one_are_no_damage() => Assert.All(Turns(Interview("HarbourTech", "BridgeWorks", "HarbourNet", "BridgeForum")), t => Assert.Equal(Certainty.Certain, t.Certainty));

    [Fact]
    public void A_label_where_words_should_stand_is_doubted_and_so_is_what_follows() => Assert.Equal(
        [Certainty.Certain, Certainty.Certain, Certainty.Doubtful, Certainty.Doubtful, Certainty.Certain],
        Turns("QUESTION: When will it open?\n\nPRIME MINISTER: In May.\n\nQUESTION: PRIME MINISTER:\n\nPRIME MINISTER: In May it will.\n\nQUESTION: And who is to pay?\n").Select(t => t.Certainty));

    [Fact]
    public void The_first_answer_without_a_name_is_no_more_doubted_than_the_second_where_the_head_names_one_person() => Assert.All(
        Turns("Press conference of Minister Jane Roe, 4 May 2020\n\nQ: When will it open?\n\nA: In May.\n\nQ: And who is to pay?\n\nA: We are.\n\nQ: Why?\n\nA: We can.\n"), t => Assert.Equal(Certainty.Certain, t.Certainty));

    [Fact]
    public void One_odd_word_that_returns_is_no_damage() => Assert.All(Turns(Interview("iHarbourX4a", "iHarbourX4a", "iHarbourX4a", "iHarbourX4a")), t => Assert.Equal(Certainty.Certain, t.Certainty));

    [Fact]
    public void A_name_that_stands_once_and_is_set_like_all_others_is_no_doubt()
    {
        var page = string.Concat(Enumerable.Range(0, 6).Select(i => $"JANE CARROW. When do you open the bridge?\n\nCHAIR VOSS. {Words}\n\n")) + "OLE BERG. And the harbour?\n\nCHAIR VOSS. In June.\n";

        Assert.All(Turns(page), t => Assert.Equal(Certainty.Certain, t.Certainty));
    }

    [Fact]
    public void The_number_of_a_page_that_was_taken_out_of_the_speech_is_no_doubt() =>
        Assert.All(Turns(string.Concat(Enumerable.Range(3, 4).Select(i => $"MS. ROE: {string.Concat(Enumerable.Repeat(Words, 12))}\n\n{i}\n\nAnd so we do.\n\nQ    Why?\n\n")) + "MS. ROE: We must.\n"), t => Assert.Equal(Certainty.Certain, t.Certainty));

    private static string Interview(params string[] odd) => string.Concat(odd.Select(word => $"MS. ROE: {Words}{Words}{Words} {word} it is.\n\nQ    When do you open the bridge?\n\n")) + "MS. ROE: In May.\n";

    private static IReadOnlyList<Turn> Turns(string text) => Reads.Text(text).Turns;
}
