using Xunit;
using static Lectern.Tests.Reading.ReadingPicture;

namespace Lectern.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void A_header_between_lines_of_hyphens_is_one_in_plain_text_too()
    {
        var transcript = Lectern.Structure.TranscriptParser.Parse(ReadingPicture.Read("---\ntitle: \"Ferry talks\"\ndate: \"2003-06-26\"\n---\n\nTRANSCRIPT OF THE MORNING SHOW - 27 June 2003\n\nADA  LIND:  Good morning. The ferry sails again, says the minister.\n\nTOM  ROE:  It does, from the first of July.\n\nADA  LIND:  Thank you, Minister.\n", "a.txt"));
        Assert.Equal(("Ferry talks", "2003-06-27", "ADA LIND"), (transcript.Title?.Value, transcript.Date?.Value.Text, transcript.Participants[0].Name));
    }

    [Fact]
    public void A_name_between_tags_is_whoever_speaks_below() =>
        Assert.Equal(["Ana Ruiz", "Tom Lind", "Ana Ruiz"], Lectern.Structure.TranscriptParser.Parse(ReadingPicture.Read("<speaker>Ana Ruiz</speaker>\n<text>We met.</text>\n<speaker>Tom Lind</speaker>\n<text>When?</text>\n<speaker>Ana Ruiz</speaker>\n<text>In May.</text>\n", "a.txt")).Turns.Select(turn => turn.Label));

    [Fact]
    public void A_tag_that_names_somebody_begins_a_speech_and_is_no_part_of_it()
    {
        const string Text = "<CHAPTER ID=\"1\">\nResumption of the session\n<SPEAKER ID=\"1\" LANGUAGE=\"DE\" NAME=\"Lind\">\nI declare the session resumed.\n<P>\nThere will be a debate.\n<SPEAKER ID=\"2\" NAME=\"Roe\">\nOn a point of order.\n<SPEAKER ID=\"3\" NAME=\"Lind\">\nThat is right.\n";
        var transcript = Lectern.Structure.TranscriptParser.Parse(ReadingPicture.Read(Text, "a.txt"));
        Assert.Equal(
            ["Lind: I declare the session resumed. There will be a debate.", "Roe: On a point of order.", "Lind: That is right."],
            transcript.Turns.Select(turn => $"{transcript.FindParticipant(turn.Speaker!)!.Name}: {string.Join(' ', transcript.TextOf(turn).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));
        Assert.Equal(Text, transcript.Source.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<speaker>")]
    [InlineData("<speaker>Jon")]
    [InlineData("<speaker></speaker>")]
    public void A_text_may_end_in_the_middle_of_its_tags(string end)
    {
        var text = "<speaker>Ana Lind</speaker>\nWe begin now, colleagues.\n\n<speaker>Jon Berg</speaker>\nI have one point.\n\n<speaker>Ana Lind</speaker>\nYou have the floor.\n" + end;
        var transcript = Lectern.Structure.TranscriptParser.Parse(ReadingPicture.Read(text, "a.txt"));
        Assert.Equal(["Ana Lind", "Jon Berg", "Ana Lind"], transcript.Turns.Take(3).Select(turn => transcript.FindParticipant(turn.Speaker!)!.Name));
    }

    [Fact]
    public void Without_wrapping_each_line_is_a_block() => Check("a.txt", "MS. ARDEN: We will.\nQ: When?\n\n  Later.", """
        0-19 Paragraph  MS. ARDEN: We will.
        20-28 Paragraph  Q: When?
        32-38 Paragraph  Later.
        """);

    [Fact]
    public void Wrapped_lines_are_one_block_up_to_a_blank_line() => Check("a.txt", """
        MS. ARDEN: We have seen the report and
        we will answer it in full when all the
        members of the council have had time
        to read it.

        Q: And when will that be, in your own
        view of the matter?
        """.ReplaceLineEndings("\n"), """
        0-126 Paragraph  MS. ARDEN: We have seen the report and|we will answer it in full when all the|members of the council have had time|to read it.
        128-185 Paragraph  Q: And when will that be, in your own|view of the matter?
        """);

    [Fact]
    public void Lines_without_spaces_between_words_are_not_taken_for_wrapped() => Check("a.txt", "甲方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。\n乙方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。\n丙方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。\n丁方。", """
        0-31 Paragraph  甲方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。
        32-63 Paragraph  乙方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。
        64-95 Paragraph  丙方表示同意这一意见，愿意继续努力合作下去，并将尽快公布结果。
        96-99 Paragraph  丁方。
        """);

    [Theory]
    [InlineData("* * *")]
    [InlineData("-----")]
    [InlineData("+++++")]
    [InlineData("____")]
    public void A_row_of_one_mark_is_a_separator(string row) => Assert.Equal(BlockKind.Separator, Read($"One.\n{row}\nTwo.", "a.txt").Blocks[1].Kind);

    [Theory]
    [InlineData("One.\nTwo.")]
    [InlineData("One.\rTwo.")]
    [InlineData("One.\r\nTwo.")]
    public void Each_kind_of_line_end_becomes_one(string text) => Assert.Equal("One.\nTwo.", Read(text, "a.txt").Text);

    [Fact]
    public void An_empty_source_has_no_blocks() => Assert.Empty(Read("", "a.txt").Blocks);
}
