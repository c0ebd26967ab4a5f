using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>Ids are minted once and follow their words through edits of the source and better parsers.</summary>
public sealed class PermanentIdTests : IDisposable
{
    private const string Address = "https://a.example/briefing";

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(new byte[] { 127, 0, 0, 1 }, "lusab-babad")]
    [InlineData(new byte[] { 63, 84, 220, 193 }, "gutih-tugad")]
    public void A_quint_is_spelled_as_its_inventor_spells_it(byte[] number, string word) =>
        Assert.Equal(word, Lectern.Archives.Storage.Proquint.Of(number, 2));

    [Fact]
    public void A_turn_that_was_put_in_takes_a_new_number_and_moves_no_other() => Check(
        "A: Good morning.\nB: We begin today.",
        "A: Good morning.\nC: One moment please.\nB: We begin today.",
        "1 Good morning. | 3 One moment please. | 2 We begin today.");

    [Fact]
    public void A_turn_with_some_words_changed_keeps_its_number() => Check(
        "A: Good morning.\nB: We begin the works today.\nA: Thank you.",
        "A: Good morning.\nB: We begin all the works tomorrow.\nA: Thank you.",
        "1 Good morning. | 2 We begin all the works tomorrow. | 3 Thank you.");

    [Fact]
    public void Of_a_split_turn_the_first_part_keeps_the_number() => Check(
        "A: We begin the works today and we end them in May.\nB: Thank you.",
        "A: We begin the works today.\nC: And we end them in May.\nB: Thank you.",
        "1 We begin the works today. | 3 And we end them in May. | 2 Thank you.");

    [Fact]
    public void Equal_words_said_twice_are_told_apart_by_their_neighbours() => Check(
        "A: Is it open?\nB: Yes.\nA: Is it free?\nB: Yes.",
        "A: Is it free?\nB: Yes.",
        "3 Is it free? | 4 Yes.");

    [Fact]
    public void Turns_that_changed_places_keep_their_numbers() => Check(
        "A: We begin the works today.\nB: Taxes will fall next year.",
        "B: Taxes will fall next year.\nA: We begin the works today.",
        "2 Taxes will fall next year. | 1 We begin the works today.");

    [Fact]
    public void A_merged_turn_is_an_alias_of_the_one_that_took_it_in()
    {
        using var archive = Edited("A: We begin the works today.\nA: And we end them in May.", "A: We begin the works today. And we end them in May.");
        var id = archive.ListPublications()[0].Id;

        var found = archive.FindTranscript($"{id}.2")!;

        Assert.Equal(($"{id}.1", null), (found.FocusTurn, found.Lost));
    }

    [Fact]
    public void A_lost_turn_says_so_with_its_last_words()
    {
        using var archive = Edited("A: Good morning.\nB: Forget what I said.", "A: Good morning.");
        var id = archive.ListPublications()[0].Id;

        var found = archive.FindTranscript($"{id}.2")!;

        Assert.Null(found.FocusTurn);
        Assert.Equal(new LostPassage($"{id}.2", "Forget what I said."), found.Lost);
    }

    [Fact]
    public void A_lost_number_is_never_given_to_other_words() => Check(
        "A: Good morning.\nB: Forget what I said.",
        "A: Good morning.",
        "A: Good morning.\nC: Questions please now.",
        "1 Good morning. | 3 Questions please now.");

    [Fact]
    public void A_lost_turn_that_comes_back_has_its_number_back() => Check(
        "A: Good morning.\nB: Forget what I said.",
        "A: Good morning.",
        "A: Good morning.\nC: Well.\nB: Forget what I said.",
        "1 Good morning. | 3 Well. | 2 Forget what I said.");

    [Fact]
    public void A_paragraph_that_went_to_another_turn_is_followed()
    {
        using var archive = Edited("A: We begin the works today.\nAnd we end them in May.", "A: We begin the works today.\nB: And we end them in May.");
        var id = archive.ListPublications()[0].Id;

        var found = archive.FindTranscript($"{id}.1.2")!;

        Assert.Equal($"{id}.2", found.FocusTurn);
        Assert.Equal("And we end them in May.", found.Transcript.Source[found.FocusParagraph!.Value]);
    }

    [Fact]
    public void A_better_parser_moves_no_number()
    {
        using (var archive = _folder.With("A: Good morning. / Good morning to you. / Let us begin.\nB: Thank you."))
        {
            Assert.Equal("1 Good morning. / Good morning to you. / Let us begin. | 2 Thank you.", Numbers(archive));
        }

        using var better = _folder.Open(ScriptReader.ReadCuttingAtSlashes);
        _ = better.RebuildAll();

        Assert.Equal("1 Good morning. | 3 Good morning to you. | 4 Let us begin. | 2 Thank you.", Numbers(better));
        Assert.Empty(better.VerifyAll().Faults);
    }

    [Fact]
    public void A_parser_that_went_back_gives_the_old_numbers_and_aliases()
    {
        _folder.With("A: Good morning. / Let us begin.\nB: Thank you.").Dispose();
        using (var better = _folder.Open(ScriptReader.ReadCuttingAtSlashes))
        {
            _ = better.RebuildAll();
        }

        using var archive = _folder.Open();
        _ = archive.RebuildAll();

        Assert.Equal("1 Good morning. / Let us begin. | 2 Thank you.", Numbers(archive));
        var id = archive.ListPublications()[0].Id;
        Assert.Equal($"{id}.1", archive.FindTranscript($"{id}.3")!.FocusTurn);
    }

    /// <summary>Imports versions of one page, one after another; the last argument is what stands there in the end.</summary>
    private void Check(params string[] versionsAndNumbers)
    {
        using var archive = Edited(versionsAndNumbers[..^1]);

        Assert.Equal(versionsAndNumbers[^1], Numbers(archive));
        Assert.Empty(archive.VerifyAll().Faults);
    }

    private Archive Edited(params string[] versions)
    {
        var archive = _folder.Open();
        _ = versions.Select(version => archive.Take(ArchiveFolder.Offer(version, Address))).ToList();
        return archive;
    }

    private static string Numbers(Archive archive)
    {
        var transcript = archive.FindTranscript(archive.ListPublications()[0].Id)!.Transcript;
        return string.Join(" | ", transcript.Turns.Select(turn => $"{turn.Id.Split('.')[1]} {transcript.TextOf(turn)}"));
    }
}
