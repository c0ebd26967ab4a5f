using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>SQLite refused a step. <see cref="Code"/> is its primary result code; the message is its own.</summary>
internal sealed class DatabaseException(int code, string message) : Exception(message)
{
    private const int Primary = 0xFF;

    /// <summary><c>SQLITE_BUSY</c>, <c>SQLITE_FULL</c> and so on.</summary>
    public int Code { get; } = code & Primary;

    /// <summary>Throws where a result says that a step failed.</summary>
    public static void ThrowIf(int result, sqlite3 database)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Of(result, database);
        }
    }

    /// <summary>What SQLite says of a result.</summary>
    public static DatabaseException Of(int result, sqlite3 database)
    {
        var said = database.IsInvalid || raw.sqlite3_errcode(database) != result ? raw.sqlite3_errstr(result) : raw.sqlite3_errmsg(database);
        return new DatabaseException(result, $"SQLite error {result}: {said.utf8_to_string()}");
    }
}
