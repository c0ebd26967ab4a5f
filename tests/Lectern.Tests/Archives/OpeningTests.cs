using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

public sealed class OpeningTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_archive_is_named()
    {
        var refusal = Assert.Throws<ArchiveException>(() => Archive.Open(_folder.Path, ArchiveAccess.Read));

        Assert.Equal(
            (ArchiveFailure.NotFound, $"There is no archive at {_folder.Path}. Import something to make one, or name another with --archive."),
            (refusal.Kind, refusal.Message));
    }

    [Theory]
    [InlineData("This is a letter, not a database, and it is long enough to be mistaken for one: a hundred characters or more.")]
    [InlineData("")]
    public void A_file_that_is_no_archive_is_refused(string content)
    {
        File.WriteAllText(_folder.Path, content);

        var refusal = Assert.Throws<ArchiveException>(() => Archive.Open(_folder.Path));

        Assert.Equal($"{_folder.Path} is not an archive of Lectern. Nothing was changed. Name another file with --archive.", refusal.Message);
        Assert.Equal(content, File.ReadAllText(_folder.Path));
    }

    [Fact]
    public void A_database_of_somebody_else_is_not_made_an_archive()
    {
        using (var archive = _folder.Open())
        {
            archive.Connection.Execute("PRAGMA application_id = 7");
        }

        Assert.Equal(ArchiveFailure.Damaged, Assert.Throws<ArchiveException>(() => _folder.Open()).Kind);
    }

    [Fact]
    public void An_archive_of_a_newer_release_is_refused_in_words()
    {
        using (var archive = _folder.Open())
        {
            archive.Connection.Execute("PRAGMA user_version = 99");
        }

        Assert.Equal(
            $"{_folder.Path} was written by a newer release of Lectern (tables 99; this release knows 4). Nothing was changed. Update Lectern to open it.",
            Assert.Throws<ArchiveException>(() => _folder.Open()).Message);
    }

    [Fact]
    public void An_archive_of_release_3_keeps_its_turns_when_they_become_one_value()
    {
        string[] found;
        using (var archive = _folder.With("A: One thing.\nB: Two.", "A: Three things.\nB: Four."))
        {
            found = [.. archive.Search("thing OR things OR two").Hits.Select(hit => $"{hit.Id} {hit.Speaker}: {hit.Words}").Order(StringComparer.Ordinal)];
            archive.Connection.Execute("""
                CREATE TABLE turn_row (
                    rowid INTEGER PRIMARY KEY, publication INTEGER NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
                    speaker TEXT, language TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, parts TEXT) STRICT;
                INSERT INTO turn_row SELECT l.first + t.ordinal, t.* FROM turn t JOIN turn_list l ON l.publication = t.publication;
                DROP VIEW turn; DROP TABLE turn_list; ALTER TABLE turn_row RENAME TO turn; PRAGMA user_version = 3
                """);
        }

        using var opened = _folder.Open(access: ArchiveAccess.Write);

        Assert.Equal(found, opened.Search("thing OR things OR two").Hits.Select(hit => $"{hit.Id} {hit.Speaker}: {hit.Words}").Order(StringComparer.Ordinal));
        Assert.Equal(3, found.Length);
        Assert.Empty(opened.VerifyAll().Faults);
    }

    [Fact]
    public void A_reader_never_writes()
    {
        _folder.With("A: One thing.").Dispose();
        var before = File.ReadAllBytes(_folder.Path);
        using (var reader = _folder.Open(access: ArchiveAccess.Read))
        {
            Assert.Single(reader.Search("thing").Hits);
            Assert.Equal(ArchiveFailure.Outside, Assert.Throws<ArchiveException>(() => reader.Take(ArchiveFolder.Offer("B: No."))).Kind);
        }

        Assert.Equal(before, File.ReadAllBytes(_folder.Path));
    }

    [Fact]
    public void A_reader_sees_what_a_writer_has_finished_and_waits_for_nobody()
    {
        using var writer = _folder.With("A: One thing.");
        using var reader = _folder.Open(access: ArchiveAccess.Read);
        writer.Connection.Execute("BEGIN IMMEDIATE");

        Assert.Single(reader.ListPublications());
    }
}
