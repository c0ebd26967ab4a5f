using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>An open database of SQLite. Not safe for several threads at once.</summary>
/// <remarks>
/// SQLite is spoken to through its own interface: a command lives for a tenth of a second, and the connection strings of a general provider
/// take a third of it; an import runs tens of statements a document and several a turn, where command objects would cost more than the statements.
/// </remarks>
internal sealed class Connection : IDisposable
{
    private readonly sqlite3 _handle;

    private Connection(sqlite3 handle) => _handle = handle;

    /// <summary>SQLite's own handle.</summary>
    public sqlite3 Handle => _handle;

    /// <summary>A transaction is open; SQLite itself ends one when the disk fails.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>Nothing can be written.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(_handle, "main") != 0;

    /// <summary>Opens a database.</summary>
    /// <param name="file">Its file, <c>:memory:</c>, or where <paramref name="flags"/> say so an address with <c>file:</c>.</param>
    /// <param name="flags">SQLite's own: <c>SQLITE_OPEN_READONLY</c> and so on.</param>
    /// <exception cref="DatabaseException">It cannot be opened.</exception>
    public static Connection Open(string file, int flags)
    {
        Batteries_V2.Init();
        var result = raw.sqlite3_open_v2(file, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, vfs: null);
        if (result != raw.SQLITE_OK)
        {
            using (handle)
            {
                throw DatabaseException.Of(result, handle);
            }
        }

        return new Connection(handle);
    }

    /// <summary>Runs statements that give no rows.</summary>
    public void Execute(string sql) => DatabaseException.ThrowIf(raw.sqlite3_exec(_handle, sql), _handle);

    /// <summary>Runs one statement, with numbers and texts for its parameters.</summary>
    public void Execute(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values);
        statement.Run();
    }

    /// <summary>Does some work as one: all of it or nothing.</summary>
    public T Write<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var made = work();
            Execute("COMMIT");
            return made;
        }
        catch
        {
            if (IsInTransaction)
            {
                Execute("ROLLBACK");
            }

            throw;
        }
    }

    /// <summary>The only number that a query gives, or null.</summary>
    public long? FindNumber(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values);
        return statement.FindNumber();
    }

    /// <summary>Prepares a statement and binds its parameters.</summary>
    public Statement Prepare(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = new Statement(this, sql);
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

    public void Dispose() => _handle.Dispose();
}
