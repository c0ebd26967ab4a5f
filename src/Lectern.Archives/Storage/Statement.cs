using System.Text;
using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>One SQL statement, prepared once and run often; parameters <c>?1</c>, <c>?2</c> … in order.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public Statement(Connection connection, string sql)
    {
        _database = connection.Handle;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Forgets the values of the last run; call before binding again.</summary>
    public Statement Begin()
    {
        _ = raw.sqlite3_reset(_statement);
        _bound = 0;
        return this;
    }

    public Statement Bind(long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, ++_bound, value));
        return this;
    }

    public Statement Bind(long? value) => value is { } number ? Bind(number) : BindNull();

    public Statement Bind(string? value)
    {
        if (value is null)
        {
            return BindNull();
        }

        Check(raw.sqlite3_bind_text(_statement, ++_bound, value));
        return this;
    }

    public Statement Bind(ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, ++_bound, value));
        return this;
    }

    /// <summary>Binds a text that is in UTF-8 already.</summary>
    public Statement BindText(ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(_statement, ++_bound, utf8));
        return this;
    }

    private Statement BindNull()
    {
        Check(raw.sqlite3_bind_null(_statement, ++_bound));
        return this;
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            _ = raw.sqlite3_reset(_statement);
            DatabaseException.ThrowIf(result, _database);
        }

        _ = raw.sqlite3_reset(_statement);
        return false;
    }

    /// <summary>What is made of every row.</summary>
    public List<T> Read<T>(Func<Statement, T> make)
    {
        var all = new List<T>();
        while (Step())
        {
            all.Add(make(this));
        }

        return all;
    }

    /// <summary>Runs to the end.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Runs an insertion and gives the new row's number.</summary>
    public long Insert()
    {
        Run();
        return raw.sqlite3_last_insert_rowid(_database);
    }

    /// <summary>The first column of the only row, or null where there is none.</summary>
    public long? FindNumber()
    {
        long? number = Step() && !IsNull(0) ? Number(0) : null;
        _ = raw.sqlite3_reset(_statement);
        return number;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A blob, valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public string Hex(int column) => Convert.ToHexStringLower(Blob(column));

    /// <summary>A blob of UTF-8.</summary>
    public string Utf8(int column) => Encoding.UTF8.GetString(Blob(column));

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => DatabaseException.ThrowIf(result, _database);
}
