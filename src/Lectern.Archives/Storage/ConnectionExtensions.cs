using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>SQL that is run once.</summary>
internal static class ConnectionExtensions
{
    /// <summary>Runs statements that give no rows.</summary>
    public static void Execute(this SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>Runs one statement, with numbers and texts for its parameters.</summary>
    public static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = connection.Prepare(sql, values);
        statement.Run();
    }

    /// <summary>The only number that a query gives, or null.</summary>
    public static long? FindNumber(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = connection.Prepare(sql, values);
        return statement.FindNumber();
    }

    /// <summary>Prepares a statement and binds its parameters.</summary>
    public static Statement Prepare(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var statement = new Statement(connection, sql);
        foreach (var value in values)
        {
            _ = value switch
            {
                byte[] bytes => statement.Bind(bytes.AsSpan()),
                int number => statement.Bind(number),
                long number => statement.Bind(number),
                _ => statement.Bind((string?)value),
            };
        }

        return statement;
    }

    /// <summary>A transaction is open; SQLite itself ends one when the disk fails.</summary>
    public static bool IsInTransaction(this SqliteConnection connection) => raw.sqlite3_get_autocommit(connection.Handle) == 0;
}
