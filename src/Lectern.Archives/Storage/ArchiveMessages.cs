using SQLitePCL;

namespace Lectern.Archives.Storage;

/// <summary>What an archive says when it cannot do what was asked.</summary>
internal static class ArchiveMessages
{
    public static ArchiveException Missing(string path) => new(
        ArchiveFailure.NotFound, $"There is no archive at {path}. Import something to make one, or name another with --archive.");

    public static ArchiveException NoArchive(string path) => new(
        ArchiveFailure.Damaged, $"{path} is not an archive of Lectern. Nothing was changed. Name another file with --archive.");

    public static ArchiveException Newer(string path, long version) => new(
        ArchiveFailure.BadRequest,
        $"{path} was written by a newer release of Lectern (tables {version}; this release knows {Schema.Version}). Nothing was changed. Update Lectern to open it.");

    public static ArchiveException Older(string path, long version) => new(
        ArchiveFailure.BadRequest,
        $"{path} was written by an older release of Lectern (tables {version}; this release needs {Schema.Version}). Open it once for writing to bring it up to date.");

    public static ArchiveException CannotOpen(string path, DatabaseException cause) => cause.Code switch
    {
        raw.SQLITE_NOTADB => new(ArchiveFailure.Damaged, NoArchive(path).Message, cause),
        raw.SQLITE_CORRUPT => new(ArchiveFailure.Damaged, $"{path} is damaged ({cause.Message}). Restore it from a backup.", cause),
        raw.SQLITE_CANTOPEN => new(ArchiveFailure.Outside, $"{path} cannot be opened. Check that the folder exists and that you may read and write there.", cause),
        _ => Failed(path, cause),
    };

    /// <summary>What stopped a write or a read, with the file and what to do.</summary>
    public static ArchiveException Failed(string path, DatabaseException cause) => cause.Code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(
            ArchiveFailure.Outside, $"Another process is writing to {path}. Nothing of this step was written. Wait until it has ended and run the command again.", cause),
        raw.SQLITE_FULL => new(
            ArchiveFailure.Outside, $"The disk is full: {path} cannot grow ({FreeSpace(path)} free). What was acknowledged is safe. Make room and run the command again.", cause),
        raw.SQLITE_IOERR => new(
            ArchiveFailure.Outside,
            $"Reading or writing {path} failed ({cause.Message.TrimEnd('.')}; {FreeSpace(path)} free). What was acknowledged is safe. Check the disk and run the command again.", cause),
        raw.SQLITE_READONLY => new(ArchiveFailure.Outside, $"{path} cannot be written to. Check its permissions, or open it for writing.", cause),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new(
            ArchiveFailure.Damaged, $"{path} is damaged ({cause.Message}). Run lectern verify to see what is hurt; restore it from a backup.", cause),
        _ => new(ArchiveFailure.Outside, $"The database refused a step on {path}: {cause.Message}. What was acknowledged is safe.", cause),
    };

    public static ArchiveException LeadsNowhere(string id) => new(
        ArchiveFailure.NotFound, $"The id {id} leads nowhere in this archive. Copy it from a result of lectern search or lectern show.");

    private static string FreeSpace(string path)
    {
        try
        {
            return $"{new DriveInfo(Path.GetFullPath(path)).AvailableFreeSpace / (1024 * 1024)} MiB";
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return "unknown space";
        }
    }
}
