using Xunit;

namespace Lectern.Tests.Samples;

/// <summary>Each sample is read as a careful reader reads it.</summary>
public sealed class SampleTests
{
    public static IEnumerable<TheoryDataRow<string>> All(string aspect) => SampleFile.Names
        .Select(row => new TheoryDataRow<string>(row.Data) { Skip = KnownGaps.Find(aspect, row.Data) });

    public static IEnumerable<TheoryDataRow<string>> Dated(string aspect) => All(aspect).Where(row => GoldTranscript.IsDated(row.Data));

    public static IEnumerable<TheoryDataRow<string>> Undated(string aspect) => All(aspect).Where(row => !GoldTranscript.IsDated(row.Data));

    [Theory, MemberData(nameof(All), "turns")]
    public void Turns_have_their_kinds_speakers_and_first_words(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(Lines(gold.ExpectedTurns), Lines(gold.FoundTurns));
    }

    [Theory, MemberData(nameof(All), "lengths")]
    public void Turns_end_where_the_speaker_ends(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(gold.ExpectedLengths, gold.FoundLengths);
    }

    [Theory, MemberData(nameof(All), "addressees")]
    public void Questions_are_put_to_those_whom_they_address(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(Lines(gold.ExpectedAddressees), Lines(gold.FoundAddressees));
    }

    [Theory, MemberData(nameof(All), "notes")]
    public void Notes_in_labels_are_kept(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(Lines(gold.ExpectedNotes), Lines(gold.FoundNotes));
    }

    [Theory, MemberData(nameof(All), "omissions")]
    public void Answers_that_were_left_out_are_missed(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(Lines(gold.ExpectedOmissions), Lines(gold.FoundOmissions));
    }

    [Theory, MemberData(nameof(All), "people")]
    public void All_who_take_part_are_known_and_those_who_never_speak_among_them(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(Lines(gold.ExpectedParticipants), Lines(gold.FoundParticipants));
    }

    [Theory, MemberData(nameof(All), "clutter")]
    public void Clutter_is_set_apart_to_the_word(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(gold.ExpectedClutter, gold.FoundClutter);
    }

    [Theory, MemberData(nameof(All), "head")]
    public void The_head_says_what_where_and_from_whom(string sample)
    {
        var gold = GoldTranscript.Of(sample);
        Assert.Equal(
            (gold.ExpectedTitle, gold.ExpectedPlace, gold.ExpectedLanguage, gold.ExpectedSource),
            (gold.FoundTitle, gold.FoundPlace, gold.FoundLanguage, gold.FoundSource));
    }

    [Theory, MemberData(nameof(Dated), "date")]
    public void The_date_is_the_events_and_says_how_it_is_known(string sample)
    {
        var (within, basis) = GoldTranscript.Of(sample).ExpectedDate;
        var found = Assert.IsType<Finding<Edtf>>(GoldTranscript.Of(sample).FoundDate);

        Assert.InRange(found.Value.Earliest, within.Earliest, within.Latest);
        Assert.InRange(found.Value.Latest, within.Earliest, within.Latest);
        Assert.Contains(found.Basis.ToString(), basis, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Undated), "date")]
    public void No_day_is_stated_where_the_text_states_none(string sample) =>
        Assert.NotEqual(Basis.Stated, GoldTranscript.Of(sample).FoundDate?.Basis);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
