using System.Globalization;
using Lectern.Archives;
using Lectern.Sources;
using Xunit;

namespace Lectern.Tests.Archives;

public sealed class RebuildTests : IDisposable
{
    private static readonly string[] Scripts = [.. Enumerable.Range(0, 30).Select(i => $"# Briefing {i}\nA: Good morning, {i}.\nB: What of {i * i}?\nA: It İs fine.")];

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rebuild_changes_nothing()
    {
        using var archive = _folder.With(Scripts);

        var (first, second) = (archive.RebuildAll(), archive.RebuildAll());

        Assert.Equal((30, 90, 0), (first.Publications, first.Turns, first.Changed));
        Assert.Equal(first.Digest, second.Digest);
        Assert.Empty(archive.VerifyAll().Faults);
        Assert.Equal(30, archive.Search("fine").Total);
    }

    [Fact]
    public void The_digest_does_not_depend_on_the_order_of_import_nor_on_how_many_read()
    {
        using var other = new ArchiveFolder();
        using var archive = _folder.With(Scripts);
        using var second = other.Open();
        _ = second.Import(
            Scripts.Reverse().Select(script => ArchiveFolder.Offer(script)), new ImportOptions { Parallelism = 1 }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(archive.RebuildAll().Digest, second.RebuildAll().Digest);
    }

    [Fact]
    public void Where_a_program_is_missing_a_rebuild_changes_nothing()
    {
        using (_folder.With(Scripts[..2]))
        {
        }

        using var archive = _folder.Open((bytes, _) => throw new UnreadableSourceException("LEC0030", "pdftohtml is missing.", "Install it."));
        var failure = Assert.Throws<ArchiveException>(() => archive.RebuildAll());

        Assert.EndsWith("cannot be read on this machine, so nothing was changed. pdftohtml is missing. Install it.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, archive.Search("fine").Total);
    }

    [Fact]
    public void The_digest_does_not_depend_on_culture()
    {
        using var archive = _folder.With(Scripts);
        var digest = archive.RebuildAll().Digest;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };

            Assert.Equal(digest, archive.RebuildAll().Digest);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Derived_tables_that_were_thrown_away_are_made_again()
    {
        using var archive = _folder.With(Scripts);
        var digest = archive.RebuildAll().Digest;
        archive.Connection.Execute("DROP TABLE transcript; DROP TABLE summary; DROP TABLE turn_list; DROP TABLE turn_index");

        Assert.Equal(digest, archive.RebuildAll().Digest);
    }

    [Fact]
    public void What_is_missing_is_found_by_verify()
    {
        using var archive = _folder.With(Scripts);
        archive.Connection.Execute("DELETE FROM transcript WHERE publication = 1");

        Assert.Contains(archive.VerifyAll().Faults, fault => fault.EndsWith("Run lectern rebuild.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rebuild_that_is_stopped_changes_nothing()
    {
        using var archive = _folder.With(Scripts);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => archive.Rebuild(cancellation: stopped.Token));

        Assert.Empty(archive.VerifyAll().Faults);
        Assert.Equal(30, archive.ListPublications().Count);
    }

    [Fact]
    public void A_document_that_a_new_release_refuses_keeps_its_capture_and_its_ids()
    {
        _folder.With("A: Good morning.", "A: Good night.").Dispose();
        using var strict = _folder.Open((bytes, origin) =>
            bytes.Span.IndexOf("night"u8) < 0 ? ScriptReader.Read(bytes, origin) : throw new InvalidOperationException("Too late."));

        Assert.Equal("LEC0704", Assert.Single(strict.RebuildAll().Refused).Code);
        Assert.Equal((2, 2), (strict.Count().Captures, strict.Count().Publications));
    }
}
