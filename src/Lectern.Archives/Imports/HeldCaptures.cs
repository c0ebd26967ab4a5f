using Lectern.Archives.Storage;

namespace Lectern.Archives.Imports;

/// <summary>Tells the reading threads what the archive holds already, so that it is not parsed again. Safe to use from many threads.</summary>
internal sealed class HeldCaptures : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Connection? _connection;
    private readonly Statement? _find;

    private HeldCaptures(Connection? connection)
    {
        _connection = connection;
        _find = connection is null ? null : new Statement(connection, """
            SELECT p.name FROM publication p JOIN capture c ON c.publication = p.id JOIN content b ON b.id = c.content
            WHERE p.key = ?1 AND b.sha256 = ?2
            """);
    }

    /// <summary>Opens a second, reading connection; none for an archive in memory, which only its own connection sees.</summary>
    public static HeldCaptures Open(string path) => new(path == ArchiveFile.InMemory ? null : ArchiveFile.Open(path, ArchiveAccess.Read));

    /// <summary>Name of the publication of this key that has a capture of these bytes, or null.</summary>
    public string? FindHolder(byte[] key, byte[] sha256)
    {
        lock (_lock)
        {
            return _find is not null && _find.Begin().Bind(key.AsSpan()).Bind(sha256.AsSpan()).Step() ? TakeName(_find) : null;
        }
    }

    // An open statement would keep the old state of the archive in sight.
    private static string TakeName(Statement found)
    {
        var name = found.Text(0);
        _ = found.Begin();
        return name;
    }

    public void Dispose()
    {
        _find?.Dispose();
        _connection?.Dispose();
    }
}
