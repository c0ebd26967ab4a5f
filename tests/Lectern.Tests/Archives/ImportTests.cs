using Xunit;

namespace Lectern.Tests.Archives;

public sealed class ImportTests : IDisposable
{
    private const string Briefing = "# Briefing\n@ 2021-05-04\nARDEN: Good morning.\nMORI: When will it open?\nARDEN: In May.\nNot before.";

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_imported_can_be_listed_and_read_with_permanent_ids()
    {
        using var archive = _folder.With(Briefing);

        var listed = Assert.Single(archive.ListPublications());
        var found = archive.FindTranscript(listed.Id)!;

        Assert.Equal("Briefing", listed.Title);
        Assert.Equal("2021-05-04", listed.Date!.Value.Text);
        Assert.Equal(["ARDEN", "MORI"], listed.Speakers);
        Assert.Equal([$"{listed.Id}.1", $"{listed.Id}.2", $"{listed.Id}.3"], found.Transcript.Turns.Select(turn => turn.Id));
        Assert.Equal("In May.\nNot before.", found.Transcript.TextOf(found.Transcript.Turns[2]));
        Assert.Equal($"{listed.Id}.2", Assert.Single(found.Transcript.Exchanges).Question);
    }

    [Fact]
    public void A_paragraph_has_an_id_of_its_own()
    {
        using var archive = _folder.With(Briefing);

        var found = archive.FindTranscript($"{archive.ListPublications()[0].Id}.3.2")!;

        Assert.Equal("Not before.", found.Transcript.Source[found.FocusParagraph!.Value]);
    }

    [Fact]
    public void Words_are_found_by_search()
    {
        using var archive = _folder.With(Briefing);

        var hit = Assert.Single(archive.Search("open").Hits);

        Assert.Equal(("MORI", "When will it open?"), (hit.Speaker, hit.Words));
    }

    [Fact]
    public void The_same_bytes_again_are_held()
    {
        using var archive = _folder.With(Briefing);

        var again = archive.Take(ArchiveFolder.Offer(Briefing));

        Assert.Equal((1, 0, 1, 0), (again.Offered, again.Stored, again.Held, again.Refused));
        Assert.Equal(1, archive.Count().Captures);
    }
}
