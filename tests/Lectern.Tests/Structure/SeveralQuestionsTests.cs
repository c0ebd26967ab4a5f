using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Questions that one journalist asks in one turn.</summary>
public sealed class SeveralQuestionsTests
{
    private const string Text = "QUESTION: Two things. First, when will it open? Second, who is to pay?\n\nMR. ROE: In May. We are.\n\nQUESTION: Why?\n\nMR. ROE: Because we can. Why not?";

    [Fact]
    public void Sentences_that_ask_are_told_apart_where_there_are_several()
    {
        var transcript = Reads.Text(Text);

        Assert.Equal(["First, when will it open?", "Second, who is to pay?"], transcript.Turns[0].Asks.Select(question => transcript.Source[question]));
    }

    [Fact]
    public void One_question_is_the_turn_itself() => Assert.Empty(Reads.Text(Text).Turns[2].Asks);

    [Fact]
    public void An_answer_that_asks_is_no_question() => Assert.Empty(Reads.Text(Text).Turns[3].Asks);
}
