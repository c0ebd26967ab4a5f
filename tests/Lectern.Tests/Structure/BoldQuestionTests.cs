using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Pages that set questions in bold and label nobody.</summary>
public sealed class BoldQuestionTests
{
    [Fact]
    public void Questions_in_bold_are_parted_from_the_answers_below_them() =>
        Assert.Equal(
            """
            Question  (unnamed)  When will the ferry sail?
            Answer  Jane Roe  In the autumn. We work on it.
            Question  (unnamed)  And who pays?
            Answer  Jane Roe  We all do.

            That is how it is.
            Question  (unnamed)  Will you sail yourself?
            Answer  Jane Roe  I shall.
            """.ReplaceLineEndings("\n"),
            Reads.Picture(Reads.Html(
                "<h1>Interview with Foreign Minister Jane Roe</h1><p><b>When will the ferry sail?</b></p><p>In the autumn. We work on it.</p>"
                + "<p><strong>And who pays?</strong></p><p>We all do.</p><p>That is how it is.</p><p><b>Will you sail yourself?</b></p><p>I shall.</p>")));

    [Fact]
    public void Two_bold_lines_that_ask_inside_a_speech_part_nothing() =>
        Assert.Single(Reads.Html(
            "<h1>Remarks by Foreign Minister Jane Roe</h1><p>Good afternoon. We have two things to ask ourselves today.</p><p><b>Where are we?</b></p><p>We are at sea.</p><p><b>Where do we go?</b></p><p>To the harbour.</p>").Turns);
}
