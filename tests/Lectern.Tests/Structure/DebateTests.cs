using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Who runs an event and who asks at it, where everybody stands under a name.</summary>
public sealed class DebateTests
{
    [Fact]
    public void Who_opens_a_debate_and_gives_the_floor_in_few_words_runs_it() => Assert.Equal("""
        Moderator  Jane Whit  Good evening, all of you, from the old grain exchange. Tonight the candidates speak about the harbour, each as long as the other.
        Question  Theo Lind  Senator, will you close the harbour?
        Answer  Arthur Pell  I shall never close a harbour that feeds ten thousand people, and nobody has asked me to.
        Moderator  Jane Whit  Governor.
        Answer  Rosa Mag  The Senator has closed two already, and he was asked each time by those who paid for it.
        Moderator  Jane Whit  Mr. Lind.
        Question  Theo Lind  Governor, and you?
        Answer  Rosa Mag  I was born in it, and I mean to be carried out of it when the last of its boats has come home.
        Moderator  Jane Whit  Senator.
        Answer  Arthur Pell  She was born upstairs, above the customs house, and it is the customs house that she defends.
        Moderator  Jane Whit  Good night.
        """, Reads.Picture(Reads.Text("""
        Jane Whit: Good evening, all of you, from the old grain exchange. Tonight the candidates speak about the harbour, each as long as the other.

        Theo Lind: Senator, will you close the harbour?

        Arthur Pell: I shall never close a harbour that feeds ten thousand people, and nobody has asked me to.

        Jane Whit: Governor.

        Rosa Mag: The Senator has closed two already, and he was asked each time by those who paid for it.

        Jane Whit: Mr. Lind.

        Theo Lind: Governor, and you?

        Rosa Mag: I was born in it, and I mean to be carried out of it when the last of its boats has come home.

        Jane Whit: Senator.

        Arthur Pell: She was born upstairs, above the customs house, and it is the customs house that she defends.

        Jane Whit: Good night.
        """)));

    [Fact]
    public void Words_of_speech_do_not_name_the_kind_of_the_event() => Assert.Equal(
        "transcript", Reads.Text("Anna Berg: Our statement is short.\n\nQuestion: When?\n\nAnna Berg: In May.").Kind.Value);
}
