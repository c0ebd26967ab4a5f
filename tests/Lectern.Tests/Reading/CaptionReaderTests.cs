using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class CaptionReaderTests
{
    [Fact]
    public void Times_numbers_and_tags_are_no_words() => Assert.Equal(
        "We met today & spoke.",
        Read("WEBVTT\nLanguage: en\n\nNOTE made by hand\n\n1\n00:01.000 --> 00:02.500 align:start\n<c>We</c><00:01.300><c> met</c>\n\n00:02.500 --> 00:03.000\ntoday &amp; <i>spoke</i>.").Text);

    [Fact]
    public void SubRip_is_read_alike() =>
        Assert.Equal("We met today.", Read("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}We met\n\n2\n00:00:02,000 --> 00:00:03,000\ntoday.").Text);

    [Fact]
    public void Lines_that_roll_up_are_read_once() => Assert.Equal(
        "we met today and agreed",
        Read("WEBVTT\n\n00:01.000 --> 00:02.000\nwe met\n\n00:02.000 --> 00:02.010\nwe met\n\n00:02.010 --> 00:03.000\nwe met\ntoday and agreed").Text);

    [Fact]
    public void A_voice_is_a_label()
    {
        var transcript = TranscriptParser.Parse(Read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Lind>We met today,\n\n00:02.000 --> 00:03.000\n<v Ada Lind>all of us.\n\n00:03.000 --> 00:04.000\n<v Marek Tolv>When was that?\n\n00:04.000 --> 00:05.000\n<v Ada Lind>At noon.\n\n00:05.000 --> 00:06.000\n<v Marek Tolv>Where?"));
        Assert.Equal(["Ada Lind", "Marek Tolv", "Ada Lind", "Marek Tolv"], transcript.Turns.Select(turn => turn.Label));
    }

    [Fact]
    public void A_name_before_the_words_that_comes_back_is_a_voice_and_is_told_once_where_the_same_goes_on()
    {
        var transcript = TranscriptParser.Parse(Read(string.Concat(new[] { "Ada Lind: Good evening, everybody.", "Ada Lind: We begin with the harbour.", "Marek Tolv: When will it open?", "Ada Lind: In May.", "that is, if all goes well.", "Ines Roca: Who pays?" }
            .Select((words, i) => $"{i + 1}\n00:00:0{i}.000 --> 00:00:0{i}.900\n{words}\n\n").Prepend("WEBVTT\n\n"))));
        Assert.Equal(
            ["Ada Lind: Good evening, everybody. We begin with the harbour.", "Marek Tolv: When will it open?", "Ada Lind: In May. that is, if all goes well.", "Ines Roca: Who pays?"],
            transcript.Turns.Select(turn => $"{turn.Label}: {transcript.TextOf(turn).Trim()}"));
    }

    [Fact]
    public void A_word_before_a_colon_now_and_then_is_no_voice() => Assert.DoesNotContain(
        TranscriptParser.Parse(Read("WEBVTT\n\n" + string.Concat(Enumerable.Range(10, 80).Select(i => $"00:{i}.000 --> 00:{i}.900\n{(i % 30 == 0 ? "Remember: we" : "and we")} met in room {i} of the house\n\n")))).Turns,
        turn => turn.Label is not null);

    [Fact]
    public void A_dash_begins_the_turn_of_somebody_who_is_not_named()
    {
        var transcript = TranscriptParser.Parse(Read(string.Concat(Enumerable.Range(1, 6).Select(i => $"{i}\n00:00:0{i},000 --> 00:00:0{i},900\n- We met in room {i} of the house.\n\n"))));
        Assert.Equal(6, transcript.Turns.Count);
        Assert.All(transcript.Turns, turn => Assert.Equal((null, null, Basis.Inferred), (turn.Speaker, turn.Label, turn.Basis)));
    }

    private static SourceText Read(string text) => ReadingPicture.Read(text, "a");
}
