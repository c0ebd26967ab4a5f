using Lectern.Archives;
using Lectern.Archives.Storage;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>What is precious only grows: the database itself says no.</summary>
public sealed class PreciousTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public static TheoryData<string> Tables => [.. Schema.Precious.Select(precious => precious.Table)];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Tables))]
    public void A_row_cannot_be_changed(string table)
    {
        using var archive = Filled();

        var refusal = Assert.Throws<DatabaseException>(() => archive.Connection.Execute($"UPDATE {table} SET rowid = rowid".Replace("rowid", FirstColumn(table), StringComparison.Ordinal)));

        Assert.Contains($"{table} only grows: a row is never changed", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Tables))]
    public void A_row_cannot_be_deleted(string table)
    {
        using var archive = Filled();

        var refusal = Assert.Throws<DatabaseException>(() => archive.Connection.Execute($"DELETE FROM {table}"));

        Assert.Contains($"{table} only grows: a row is never deleted", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Tables))]
    public void A_row_cannot_be_replaced_even_where_triggers_on_deletion_are_not_asked(string table)
    {
        using var archive = Filled();
        archive.Connection.Execute("PRAGMA recursive_triggers = OFF");

        var refusal = Assert.Throws<DatabaseException>(() => archive.Connection.Execute($"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"));

        Assert.Contains($"{table} only grows: a row is never replaced", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_that_was_taken_out_is_noticed()
    {
        using var archive = Filled();
        archive.Connection.Execute("DROP TRIGGER capture_is_never_deleted");

        Assert.Contains(archive.VerifyAll().Faults, fault => fault.StartsWith("The table capture is not guarded", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_connection_syncs_what_it_commits()
    {
        using var archive = _folder.Open();

        Assert.Equal(2, archive.Connection.FindNumber("PRAGMA synchronous"));
    }

    private static string FirstColumn(string table) => Schema.Precious.Single(precious => precious.Table == table).Keys[0].Split(',')[0];

    /// <summary>At least one row in every precious table.</summary>
    private Archive Filled()
    {
        var archive = _folder.Open();
        _ = archive.Take(ArchiveFolder.Offer("A: One thing.\nB: Another thing.", "https://a.example/1"));
        _ = archive.Take(ArchiveFolder.Offer("A: One thing.", "https://a.example/1"));
        _ = archive.Correct(new CorrectionRequest(archive.ListPublications()[0].Id, "title", "Briefing", "An editor", "It has none."));
        return archive;
    }
}
