using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>An official who speaks between another official and a question only to call on somebody runs the event for that moment.</summary>
public sealed class FloorCallTests
{
    [Theory]
    [InlineData("From the Normark side.")]
    [InlineData("Thank you. So, Ada?")]
    [InlineData("Mr Berg.")]
    [InlineData("Hang on, Jon, yes, please.")]
    public void Who_only_calls_on_somebody_runs_the_event(string words) => Assert.Equal(TurnKind.Moderator, KindOf(words));

    [Theory]
    [InlineData("I agree with the President.")]
    [InlineData("That is right, we open in May.")]
    public void Who_agrees_answers(string words) => Assert.Equal(TurnKind.Answer, KindOf(words));

    [Fact]
    public void Questions_may_be_announced_in_several_sentences_before_the_first() => Assert.Equal(TurnKind.Moderator, Reads.Text(
        "PRESIDENT ROE: We met today and we agreed.\n\nPRIME MINISTER LIND: Now, ladies and gentlemen. We are going to have some questions from both parties of the press who have come here with us. We begin with somebody from the Normark party.\n\n"
        + "JOURNALIST: When do you open?\n\nPRESIDENT ROE: In May.\n\nJOURNALIST: And then?\n\nPRESIDENT ROE: In June.").Turns[1].Kind);

    private static TurnKind KindOf(string words) => Reads.Text(
        $"PRESIDENT ROE: We met today.\n\nJOURNALIST: When do you open?\n\nPRESIDENT ROE: In May.\n\nPRIME MINISTER LIND: {words}\n\nJOURNALIST: And the bridge?\n\nPRIME MINISTER LIND: In June.").Turns[3].Kind;
}
