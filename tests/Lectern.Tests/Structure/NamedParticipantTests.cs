using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Who takes part under an office or a word for whoever asks is nobody by name, and comes into no register of people.</summary>
public sealed class NamedParticipantTests
{
    [Theory]
    [InlineData("THE PRESIDENT: We agreed.\n\nMARA QUIST: On what?\n\nTHE PRESIDENT: On May.\n\nMARA QUIST: I see.", "MARA QUIST")]
    [InlineData("外交部发言人王宁：我们同意。\n\n海港日报记者：什么时候？\n\n外交部发言人王宁：五月。\n\n海港日报记者：谢谢。\n\n外交部发言人王宁：再见。", "王宁")]
    public void Offices_and_reporters_of_an_outlet_are_not_named(string text, string named) =>
        Assert.Equal([named], TranscriptParser.Parse(Reads.Text(text).Source).Participants.Where(person => person.IsNamed).Select(person => person.Name));
}
