using Lectern.Fuzzing;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>A text that lost its line ends keeps its turns apart.</summary>
public sealed class FlatTextTests
{
    private const string Words = "We met in the harbour and we agreed on the fishing rights, on the annexes and on the day of signing. There is more to say, and we will say it when the council has met.";

    [Fact]
    public void A_turn_that_is_a_note_alone_ends_where_the_next_label_begins()
    {
        var transcript = Reads.Text($"ADA LIND: {Words} QUESTION: (Inaudible.) MAREK TOLV: {Words} QUESTION: {Words} ADA LIND: {Words} MAREK TOLV: {Words} ADA LIND: {Words}");
        Assert.Empty(TranscriptLaw.Violations(transcript));
        Assert.Contains("(Inaudible.)", transcript.Turns.Select(turn => TurnText.Of(transcript.Source, turn.Parts)));
    }

    [Fact]
    public void No_label_is_read_across_another_one()
    {
        var transcript = Reads.Text(string.Join(' ', Enumerable.Repeat($"Ada Lind: (25:35) [inaudible 00:25:35] please. Dr. Marek Tolv: {Words} Ines Soto: {Words}", 3)));
        Assert.Empty(TranscriptLaw.Violations(transcript));
        Assert.DoesNotContain(transcript.Participants, person => person.Labels.Any(label => label.Contains(':', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_head_that_ends_with_an_office_in_brackets_names_nobody() =>
        Assert.Empty(TranscriptLaw.Violations(Reads.Text("Remarks after the meeting with the (president\n\nADA LIND: We met.\n\nMAREK TOLV: When?\n\nADA LIND: Today.")));

    [Fact]
    public void Whoever_is_told_to_speak_has_a_turn()
    {
        const string rows = """[{"speaker":"Ada Lind","text":"We met today and agreed on the harbour."},{"speaker":"Answer","text":"When will it be signed, and by whom?"},{"speaker":"Ada Lind","text":"In May, if the council agrees."}]""";
        Assert.Empty(TranscriptLaw.Violations(TranscriptParser.Parse(Lectern.Reading.SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(rows), new SourceOrigin("a.json")))));
    }
}
