using Microsoft.Data.Sqlite;

namespace Lectern.Archives.Search;

/// <summary>The full-text index of all turns, beside their rows in the archive's file. Derived: it can be thrown away and filled again.</summary>
/// <remarks>One analyser, our own: the index holds the terms of one word reader, so any SQLite can open it, and marks are found by the same rules.</remarks>
internal sealed class TurnIndex(SqliteConnection connection)
{
    /// <summary>Makes the tables of an empty index.</summary>
    public static void CreateSchema(SqliteConnection connection) => throw new NotImplementedException();

    /// <summary>Adds turns, within the caller's transaction. None of their rows may be in the index.</summary>
    public void Add(IEnumerable<IndexedTurn> turns) => throw new NotImplementedException();

    /// <summary>Takes all turns of a publication out, within the caller's transaction.</summary>
    public void Remove(long publication) => throw new NotImplementedException();

    /// <summary>Takes everything out, within the caller's transaction.</summary>
    public void Clear()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO turn_index(turn_index) VALUES ('delete-all'); DELETE FROM turn_index_year;";
        command.ExecuteNonQuery();
    }

    /// <summary>Searches.</summary>
    /// <param name="query">In the query language of <c>docs/search.md</c>.</param>
    /// <param name="options">How.</param>
    /// <param name="find">Reads what is shown of a turn, by its row; called for the rows of the page alone.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public SearchResults Search(string query, SearchOptions options, Func<long, FoundTurn> find) => throw new NotImplementedException();

    /// <summary>Rows of turns that may hold a quotation or a piece of it, the likeliest first.</summary>
    /// <param name="quotation">The words as quoted: perhaps altered, partial or stitched from several places.</param>
    /// <param name="limit">Most rows.</param>
    public IReadOnlyList<long> CandidateTurns(string quotation, int limit = 400) => throw new NotImplementedException();
}
