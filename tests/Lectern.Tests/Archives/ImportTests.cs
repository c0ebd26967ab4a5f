using Lectern.Archives;
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
        Assert.Equal("date line", Assert.Single(listed.Date.Evidence).Rule);
        Assert.Equal(["ARDEN", "MORI"], listed.Speakers);
        Assert.Equal([$"{listed.Id}.1", $"{listed.Id}.2", $"{listed.Id}.3"], found.Transcript.Turns.Select(turn => turn.Id));
        Assert.Equal("In May.\nNot before.", found.Transcript.TextOf(found.Transcript.Turns[2]));
        Assert.Equal($"{listed.Id}.2", Assert.Single(found.Transcript.Exchanges).Question);
    }

    [Fact]
    public void An_event_leads_to_its_publication()
    {
        using var archive = _folder.With(Briefing);
        var listed = archive.ListPublications()[0];

        Assert.Equal(listed.Id, archive.FindTranscript(listed.EventId)!.Id);
    }

    [Fact]
    public void A_paragraph_has_an_id_of_its_own()
    {
        using var archive = _folder.With(Briefing);

        var found = archive.FindTranscript($"{archive.ListPublications()[0].Id}.3.2")!;

        Assert.Equal("Not before.", found.Transcript.Source[found.FocusParagraph!.Value]);
    }

    [Theory]
    [InlineData("lusab-babad")]
    [InlineData("e-lusab-babad")]
    [InlineData("not an id")]
    [InlineData("")]
    public void An_id_that_was_never_given_leads_nowhere(string id)
    {
        using var archive = _folder.With(Briefing);

        Assert.Null(archive.FindTranscript(id));
    }

    [Fact]
    public void Words_are_found_by_search()
    {
        using var archive = _folder.With(Briefing);

        var hit = Assert.Single(archive.Search("open").Hits);

        Assert.Equal(("MORI", "When will it open?"), (hit.Speaker, hit.Words));
    }

    [Fact]
    public void The_bytes_are_given_back_as_they_were_received()
    {
        using var archive = _folder.With(Briefing);
        var capture = Assert.Single(archive.FindTranscript(archive.ListPublications()[0].Id)!.Captures);

        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Briefing), archive.FindCaptureBytes(capture.Sha256)!.Value.ToArray());
    }

    [Fact]
    public void The_same_bytes_again_are_held()
    {
        using var archive = _folder.With(Briefing);

        var again = archive.Take(ArchiveFolder.Offer(Briefing));

        Assert.Equal((1, 0, 1, 0), (again.Offered, again.Stored, again.Held, again.Refused));
        Assert.Equal(1, archive.Count().Captures);
    }

    [Fact]
    public void The_same_bytes_twice_in_one_run_are_stored_once()
    {
        using var archive = _folder.Open();

        Assert.Equal([OfferOutcome.Stored, OfferOutcome.Held], archive.Take(ArchiveFolder.Offer(Briefing), ArchiveFolder.Offer(Briefing)).Lines.Select(line => line.Outcome));
    }

    [Fact]
    public void The_same_bytes_at_two_addresses_are_two_publications()
    {
        using var archive = _folder.Open();
        _ = archive.Take(ArchiveFolder.Offer(Briefing, "https://a.example/1"), ArchiveFolder.Offer(Briefing, "https://b.example/1"));

        Assert.Equal((2, 2, 2), (archive.Count().Publications, archive.Count().Events, archive.Count().Captures));
    }

    [Fact]
    public void Ids_do_not_depend_on_the_order_of_import()
    {
        using var other = new ArchiveFolder();
        using var archive = _folder.With(Briefing, "A: One.", "B: Two.");
        using var reversed = other.With("B: Two.", "A: One.", Briefing);

        Assert.Equal(archive.ListPublications().Select(p => (p.Id, p.EventId, p.Title)), reversed.ListPublications().Select(p => (p.Id, p.EventId, p.Title)));
    }

    [Fact]
    public void A_broken_document_costs_only_itself_and_says_why()
    {
        using var archive = _folder.Open();

        var report = archive.Take(ArchiveFolder.Offer("BROKEN", name: "broken.txt"), ArchiveFolder.Offer(Briefing));

        Assert.Equal((2, 1, 0, 1), (report.Offered, report.Stored, report.Held, report.Refused));
        Assert.Equal(
            ("broken.txt", "LEC0001", "The file is broken.", "Mend it."),
            (report.Lines[0].Name, report.Lines[0].Code, report.Lines[0].Reason, report.Lines[0].NextStep));
    }

    [Fact]
    public void What_a_document_does_unforeseen_refuses_it_alone()
    {
        using var archive = _folder.Open((_, _) => throw new InvalidOperationException("Impossible."));

        var line = Assert.Single(archive.Take(ArchiveFolder.Offer(Briefing)).Lines);

        Assert.Equal((OfferOutcome.Refused, "LEC0704"), (line.Outcome, line.Code));
        Assert.NotEmpty(line.NextStep!);
    }

    [Fact]
    public void A_file_that_is_gone_is_refused()
    {
        using var archive = _folder.Open();

        var report = archive.Take(new Offer("gone.txt", new SourceOrigin("gone.txt"), () => File.ReadAllBytes($"{_folder.Path}-gone")));

        Assert.Equal("LEC0701", Assert.Single(report.Lines).Code);
    }

    [Fact]
    public void Running_out_of_memory_is_no_documents_fault()
    {
        using var archive = _folder.Open((_, _) => throw new InsufficientMemoryException());

        Assert.Throws<InsufficientMemoryException>(() => archive.Take(ArchiveFolder.Offer(Briefing)));
        Assert.False(Assert.Single(archive.ListImports()).Finished);
    }

    [Fact]
    public void The_ledger_of_a_run_can_be_read_again()
    {
        using var archive = _folder.Open();

        var report = archive.Take(ArchiveFolder.Offer("BROKEN"), ArchiveFolder.Offer(Briefing));

        Assert.Equal(report.Lines, Assert.Single(archive.ListImports()).Lines);
        Assert.True(archive.ListImports()[0].Finished);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        using var archive = _folder.Open();
        Offer[] offers = [ArchiveFolder.Offer("BROKEN"), ArchiveFolder.Offer(Briefing), ArchiveFolder.Offer(Briefing)];

        var foretold = archive.Import(offers, new ImportOptions { DryRun = true }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (archive.Count().Publications, archive.ListImports().Count));
        Assert.Equal(archive.Take(offers).Lines, foretold.Lines);
    }

    [Fact]
    public void A_stopped_run_keeps_what_was_finished_and_stands_as_unfinished()
    {
        using var archive = _folder.Open();
        using var stop = new CancellationTokenSource();
        var options = new ImportOptions { Parallelism = 1 };
        var offers = Enumerable.Range(0, 1_100).Select(i => ArchiveFolder.Offer($"A: Number {i}."));

        Assert.Throws<OperationCanceledException>(() => archive.Import(offers, options, new Stopper(stop), stop.Token));

        Assert.False(archive.ListImports()[0].Finished);
        Assert.InRange(archive.Count().Captures, 1, 1_099);
        Assert.Empty(archive.VerifyAll().Faults);
    }

    [Fact]
    public void What_is_acknowledged_is_there()
    {
        using var archive = _folder.Open();
        var acknowledged = new List<string>();

        _ = archive.Import([ArchiveFolder.Offer(Briefing)], new ImportOptions { Acknowledged = acknowledged.Add }, cancellation: TestContext.Current.CancellationToken);

        Assert.NotNull(archive.FindCaptureBytes(Assert.Single(acknowledged)));
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }
}
