using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

public sealed class CorrectionTests : IDisposable
{
    private const string Address = "https://a.example/briefing";
    private const string Briefing = "# Briefing\n@ 2021-05-04\nARDEN: Good morning.\nMORI: When will it open?\nARDEN: In May. Thank you.\nMORI: In which May?";

    private readonly ArchiveFolder _folder = new();
    private readonly Archive _archive;
    private readonly string _id;

    public CorrectionTests()
    {
        _archive = _folder.Open();
        _ = _archive.Take(ArchiveFolder.Offer(Briefing, Address));
        _id = _archive.ListPublications()[0].Id;
    }

    private Transcript Transcript => _archive.FindTranscript(_id)!.Transcript;

    public void Dispose()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_corrected_title_is_shown_everywhere_and_says_that_a_person_gave_it()
    {
        _ = Correct("title", "Morning briefing");

        Assert.Equal(("Morning briefing", Basis.Corrected), (Transcript.Title!.Value, Transcript.Title.Basis));
        Assert.Equal("Morning briefing", _archive.ListPublications()[0].Title);
        Assert.Equal("Morning briefing", _archive.Search("morning").Hits[0].Title);
    }

    [Fact]
    public void A_corrected_date_orders_the_list()
    {
        _ = _archive.Take(ArchiveFolder.Offer("# Later\n@ 2022-01-01\nA: Yes."));
        _ = Correct("date", "2023-05");

        Assert.Equal(["Briefing", "Later"], _archive.ListPublications().Select(p => p.Title));
    }

    [Fact]
    public void A_corrected_speaker_is_an_existing_participant_by_part_of_the_name_and_search_finds_the_turn_under_it()
    {
        _ = Correct("speaker", "Mori", turn: 3);

        Assert.Equal("MORI", Transcript.SpeakerOf(Transcript.Turns[2])!.Name);
        Assert.Equal(Basis.Corrected, Transcript.Turns[2].Basis);
        Assert.Equal("MORI", Assert.Single(_archive.Search("thank").Hits).Speaker);
    }

    [Fact]
    public void A_corrected_speaker_who_is_new_becomes_a_participant()
    {
        _ = Correct("speaker", "Ines Falk", turn: 3);

        Assert.Equal(("Ines Falk", true, Basis.Corrected), Shown(Transcript.SpeakerOf(Transcript.Turns[2])!));

        static (string, bool, Basis) Shown(Participant person) => (person.Name, person.Speaks, person.Basis);
    }

    [Fact]
    public void A_turn_that_is_an_answer_after_all_joins_the_exchange()
    {
        _ = Correct("kind", "answer", turn: 3);

        Assert.Equal([$"{_id}.3"], Transcript.Exchanges[0].Answers);
    }

    [Fact]
    public void A_turns_beginning_moves_back_into_the_turn_before()
    {
        _ = Correct("begins", "Thank you.", turn: 4);

        Assert.Equal("In May.", Transcript.TextOf(Transcript.Turns[2]));
        Assert.Equal("Thank you.\nIn which May?", Transcript.TextOf(Transcript.Turns[3]));
    }

    [Fact]
    public void A_turns_beginning_moves_on_and_leaves_its_words_to_the_turn_before()
    {
        _ = Correct("begins", "Thank you.", turn: 3);

        Assert.Equal("When will it open?\nIn May.", Transcript.TextOf(Transcript.Turns[1]));
        Assert.Equal("Thank you.", Transcript.TextOf(Transcript.Turns[2]));
    }

    [Theory]
    [InlineData("begins", "n", 3, "do not stand exactly once")]
    [InlineData("kind", "remark", 3, "is no kind of turn")]
    [InlineData("place", "Oslo", 3, "\"place\" cannot be corrected in")]
    [InlineData("date", "yesterday", null, "is not a date")]
    [InlineData("speaker", "MORI", null, "\"speaker\" cannot be corrected in")]
    [InlineData("title", " ", null, "The value is empty")]
    public void A_value_that_does_not_fit_is_refused_in_words(string field, string value, int? turn, string words)
    {
        var refusal = Assert.Throws<ArchiveException>(() => Correct(field, value, turn));

        Assert.Equal(ArchiveFailure.BadRequest, refusal.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(_archive.ListCorrections());
    }

    [Fact]
    public void The_later_of_two_applies_and_both_stay_in_the_log()
    {
        _ = Correct("title", "One");
        _ = Correct("title", "Two");

        Assert.Equal("Two", Transcript.Title!.Value);
        Assert.Equal(
            [(1L, "Briefing", CorrectionStatus.Superseded), (2L, "One", CorrectionStatus.Applied)],
            _archive.ListCorrections().Select(c => (c.Number, c.Old!, c.Status)));
    }

    [Fact]
    public void An_undone_correction_gives_way_to_the_one_before()
    {
        _ = Correct("title", "One");
        var second = Correct("title", "Two");

        var undo = _archive.Undo(second.Number, "An editor", "It was right before.");

        Assert.True(undo.IsUndo);
        Assert.Equal("One", Transcript.Title!.Value);
        Assert.Equal(
            [CorrectionStatus.Applied, CorrectionStatus.Undone, CorrectionStatus.Applied], _archive.ListCorrections(_id).Select(c => c.Status));
    }

    [Fact]
    public void What_is_undone_cannot_be_undone_again()
    {
        var correction = Correct("title", "One");
        _ = _archive.Undo(correction.Number, "An editor", "No.");

        Assert.Contains("was taken back already, by An editor", Assert.Throws<ArchiveException>(() => _archive.Undo(1, "B", "No.")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_outlives_a_rebuild_with_another_parser()
    {
        _ = Correct("speaker", "Ines Falk", turn: 3);
        using var better = _folder.Open(ScriptReader.ReadCuttingAtSlashes);

        var report = better.RebuildAll();

        Assert.Empty(report.Orphaned);
        Assert.Equal("Ines Falk", Assert.Single(better.Search("thank").Hits).Speaker);
    }

    [Fact]
    public void A_correction_outlives_an_edit_elsewhere()
    {
        _ = Correct("speaker", "Ines Falk", turn: 3);
        _ = _archive.Take(ArchiveFolder.Offer(Briefing.Replace("Good morning", "Good evening to all", StringComparison.Ordinal), Address));

        Assert.Equal("Ines Falk", Transcript.SpeakerOf(Transcript.Turns[2])!.Name);
    }

    [Fact]
    public void A_correction_whose_words_are_gone_is_orphaned_and_shown()
    {
        _ = Correct("speaker", "Ines Falk", turn: 3);
        _ = _archive.Take(ArchiveFolder.Offer(Briefing.Replace("In May.", "In June.", StringComparison.Ordinal), Address));

        var correction = Assert.Single(_archive.ListCorrections());
        Assert.Equal((CorrectionStatus.Orphaned, "In May. Thank you."), (correction.Status, correction.Exact));
        Assert.Equal("ARDEN", Transcript.SpeakerOf(Transcript.Turns[2])!.Name);
        Assert.Equal(correction, Assert.Single(_archive.RebuildAll().Orphaned));
    }

    private Correction Correct(string field, string value, int? turn = null) =>
        _archive.Correct(new CorrectionRequest(turn is null ? _id : $"{_id}.{turn}", field, value, "An editor", "The recording says so."));
}
