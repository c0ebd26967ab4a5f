using Lectern.Archives.Storage;
using SQLitePCL;

namespace Lectern.Archives.Imports;

/// <summary>Takes what was committed from SQLite's log into the archive's file while the import goes on, so that little is left to do when it ends.</summary>
/// <remarks>Safe at any moment: the log keeps what is not yet in the file, and a transaction that is open is not touched. Not safe for several threads at once.</remarks>
internal sealed class Checkpoints(string path) : IDisposable
{
    private Task _running = Task.CompletedTask;

    /// <summary>Begins to take over what is committed, unless that is under way.</summary>
    /// <exception cref="DatabaseException">The last time it failed, as when the disk is full.</exception>
    public void Begin()
    {
        if (path != ArchiveFile.InMemory && _running.IsCompleted)
        {
            End();
            _running = Task.Run(Run);
        }
    }

    /// <summary>Waits for what is under way.</summary>
    /// <exception cref="DatabaseException">It failed.</exception>
    public void End() => _running.GetAwaiter().GetResult();

    /// <summary>Waits for what is under way, whatever became of it.</summary>
    public void Dispose() => Task.WhenAny(_running).GetAwaiter().GetResult();

    private void Run()
    {
        // Who else takes the log over does the same work.
        using var connection = ArchiveFile.Open(path, ArchiveAccess.Write);
        var result = raw.sqlite3_wal_checkpoint_v2(connection.Handle, null, raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
        if (result != raw.SQLITE_BUSY)
        {
            DatabaseException.ThrowIf(result, connection.Handle);
        }
    }
}
