using Lectern.Annotations;
using Xunit;

namespace Lectern.Tests.Annotations;

public sealed class TitledStatesTests
{
    [Fact]
    public void Whom_only_the_title_places_speaks_for_the_state_beside_the_name_and_the_other_for_the_place() =>
        Assert.Equal("CL NO", States("Joint press conference with the President of the Republic of Chile, Her Excellency Eva Mori, Oslo"));

    [Fact]
    public void A_state_behind_a_name_is_that_of_the_name_and_not_of_another() =>
        Assert.Equal("CL", States("Remarks by Prime Minister Lind and President Mori of Chile"));

    [Fact]
    public void A_place_in_the_guest_s_own_state_tells_nothing_of_the_other() =>
        Assert.Equal("CL", States("Joint press conference with the President of Chile, Eva Mori, Santiago"));

    [Fact]
    public void A_title_without_a_state_gives_none() => Assert.Equal("", States("Joint press conference with Eva Mori"));

    private static string States(string title)
    {
        const string Words = "We signed a treaty on fog signals and a treaty on harbours.";
        var source = new SourceText(Words, "text/1", [new Block(new SourceSpan(0, Words.Length), BlockKind.Paragraph)]);
        var transcript = Annotator.Annotate(new Transcript(source)
        {
            Title = new Finding<string>(title, Basis.Stated, Certainty.Certain, []),
            Language = "en",
            Participants = [new Participant("p1", "Mori") { Role = "President", Speaks = true }, new Participant("p2", "Ada Lind") { Role = "prime minister", Speaks = true }],
            Turns = [new Turn("t1", TurnKind.Statement, [new SourceSpan(0, Words.Length)]) { Speaker = "p1" }],
            Blocks = [new ClassifiedBlock(new SourceSpan(0, Words.Length), BlockClass.Speech, "turn")],
        });
        return string.Join(' ', new Lectern.Annotations.Phrasing.SpokenText(transcript).Participants);
    }
}
