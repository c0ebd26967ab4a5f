using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>What a page prints around a record without saying anything.</summary>
public sealed class TailTests
{
    private const string Record = "QUESTION: When?\n\nMS. ARDEN: In May.\n\nQUESTION: Where?\n\nMS. ARDEN: Here.\n\n";

    [Fact]
    public void A_number_after_the_note_that_ends_a_record_is_no_speech() => Assert.Equal(
        "Here.", Last(Reads.Text(Record + "(The briefing was concluded at 1:07 p.m.)\n\nDPB # 44")));

    [Theory]
    [InlineData("The sitting rose at a quarter past five.")]
    [InlineData("The meeting was suspended at noon.")]
    public void A_sentence_alone_that_tells_when_a_sitting_rose_ends_a_record_up_to_the_next_label(string note) => Assert.Equal(
        "Here.|When will we go on?", string.Join('|', Reads.Text($"{Record}{note}\n\nSITTING 3.1\n\nQUESTION: When will we go on?\n\nMS. ARDEN: Now.") is var read ? read.Turns.Skip(3).Take(2).Select(read.TextOf) : []));

    [Fact]
    public void Whoever_chairs_may_say_that_the_sitting_rises() => Assert.Equal(
        "Here.\n\nThe sitting rose in anger.", Last(Reads.Text(Record + "The sitting rose in anger.")));

    [Fact]
    public void A_sentence_after_a_note_in_brackets_is_speech() => Assert.Equal(
        "Here.\n\nAnd there.", Last(Reads.Text(Record + "(Laughter, and a telephone rings.)\n\nAnd there.")));

    [Fact]
    public void A_row_of_language_tags_is_clutter() => Assert.Equal(
        "en-GB1 ru-RU1: language switch", Reads.Clutter(Reads.Text("News conference of Minister Jane Arden\n\nen-GB1 ru-RU1\n\n" + Record)));

    [Fact]
    public void Lines_between_words_known_from_menus_are_of_the_menu() => Assert.Equal("""
        Home: site note
        World: menu
        Economy: menu
        Subscribe: site note
        """, Reads.Clutter(Reads.Text("Home\nWorld\nEconomy\nSubscribe\n\nNews conference of Minister Jane Arden\n\n" + Record)));

    [Fact]
    public void The_events_of_a_month_of_this_year_lie_before_the_event() => Assert.Equal(
        "2014-02-01/2014-12-31", Reads.Text("MS. ARDEN: In 2014 Kaldia holds the chair. We followed the events of January this year.\n\nQUESTION: When?\n\nMS. ARDEN: Soon.").Date!.Value.ToString());

    private static string Last(Transcript transcript) => transcript.TextOf(transcript.Turns[^1]);
}
