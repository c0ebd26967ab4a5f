using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>Opens an archive's file, or says in words why not.</summary>
internal static class ArchiveFile
{
    /// <summary>The name of an archive that lives in memory, until it is closed.</summary>
    public const string InMemory = ":memory:";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Opens the file, makes or brings up to date its tables where that is allowed, and sets the connection up.</summary>
    /// <exception cref="ArchiveException">It cannot be opened.</exception>
    public static Connection Open(string path, ArchiveAccess access)
    {
        if (access != ArchiveAccess.Create && !File.Exists(path))
        {
            throw ArchiveMessages.Missing(path);
        }

        try
        {
            var connection = Connect(path, access);
            try
            {
                Prepare(connection, path, access);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        catch (DatabaseException e)
        {
            throw ArchiveMessages.CannotOpen(path, e);
        }
    }

    private static Connection Connect(string path, ArchiveAccess access) =>
        access == ArchiveAccess.Read && IsAtRestOnReadOnlyGround(path)
            ? Connection.Open($"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI)
            : Connection.Open(path, access switch
            {
                ArchiveAccess.Read => raw.SQLITE_OPEN_READONLY,
                ArchiveAccess.Write => raw.SQLITE_OPEN_READWRITE,
                _ => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
            });

    // Where nothing can be written beside the file, SQLite cannot make its shared memory, and needs to be told that nobody else writes.
    private static bool IsAtRestOnReadOnlyGround(string path)
    {
        if (File.Exists($"{path}-wal"))
        {
            return false;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return OperatingSystem.IsLinux() && (File.GetUnixFileMode(folder) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;
    }

    private static void Prepare(Connection connection, string path, ArchiveAccess access)
    {
        _ = raw.sqlite3_busy_timeout(connection.Handle, (int)Patience.TotalMilliseconds);
        connection.Execute("""
            PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = ON;
            PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000;
            """);
        var application = connection.FindNumber("PRAGMA application_id");
        var version = connection.FindNumber("PRAGMA user_version");
        if (application == Schema.ApplicationId && version == Schema.Version)
        {
            return;
        }

        if (application == Schema.ApplicationId && version > Schema.Version)
        {
            throw ArchiveMessages.Newer(path, version.Value);
        }

        if (application != Schema.ApplicationId && (access != ArchiveAccess.Create || connection.FindNumber("SELECT count(*) FROM sqlite_master") != 0))
        {
            throw ArchiveMessages.NoArchive(path);
        }

        if (access == ArchiveAccess.Read)
        {
            throw ArchiveMessages.Older(path, version ?? 0);
        }

        Migrate(connection);
    }

    private static void Migrate(Connection connection)
    {
        connection.Execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL"); // larger pages: fewer writes of the same bytes
        connection.Execute("BEGIN IMMEDIATE");

        // Another process may have made the tables while this one waited.
        var version = (int)(connection.FindNumber("PRAGMA user_version") ?? 0);
        foreach (var step in Schema.Migrations.Skip(version))
        {
            step(connection);
        }

        if (version == 1)
        {
            DocumentWriter.RelayAll(connection); // release 1 knew no people: what is derived is written anew from its transcripts, as they stand
        }

        connection.Execute($"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Schema.Version}; COMMIT");
    }
}
