using Xunit;

namespace Lectern.Tests.Structure;

public sealed class TitleLineTests
{
    [Fact]
    public void A_line_that_goes_on_from_the_line_above_is_no_title() => Assert.Equal(
        ("Press conference", "press conference"),
        Reads.Text("Press conference\nby Secretary General Ada Lind following the meeting of the Council\n\nAda Lind: Good afternoon. We have agreed on the ferry.\n\nQuestion: When does it start?\n\nAda Lind: On Monday.\n") is var transcript
            ? (transcript.Title?.Value, transcript.Kind.Value) : default);
}
