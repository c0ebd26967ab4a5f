using Microsoft.Data.Sqlite;

namespace Lectern.Benchmarks;

/// <summary>What SQLite needs at least for the same turns: one table of its own full-text search, one transaction, nothing else.</summary>
internal static class BareIndex
{
    public static void Fill(string path, IEnumerable<InventedTranscript> transcripts)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE turn USING fts5(speaker, text);");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO turn(speaker, text) VALUES ($speaker, $text)";
        var speaker = insert.Parameters.Add("$speaker", SqliteType.Text);
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        foreach (var (label, words) in transcripts.SelectMany(t => t.Turns))
        {
            (speaker.Value, text.Value) = (label, words);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
