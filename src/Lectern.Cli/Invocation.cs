using System.CommandLine;
using Lectern.Archives;
using Lectern.Cli.Terminal;

namespace Lectern.Cli;

/// <summary>One run of one verb: what was asked, on which archive, and where the answer goes.</summary>
/// <param name="parsed">The line as understood.</param>
internal sealed class Invocation(ParseResult parsed) : IDisposable
{
    /// <summary>Where data and talk go.</summary>
    public Screen Screen { get; } = new(parsed.GetValue(GlobalOptions.NoColor));

    /// <summary>The answer is for programs.</summary>
    public bool IsJson => parsed.GetValue(GlobalOptions.Format) == "json";

    /// <summary>The answer is for people because somebody asked for that, not because nothing was asked.</summary>
    public bool IsTextAskedFor => parsed.GetValue(GlobalOptions.Format) == "text";

    /// <summary>The archive to work on; it need not exist.</summary>
    public string ArchivePath =>
        parsed.GetValue(GlobalOptions.Archive) ?? (Environment.GetEnvironmentVariable("LECTERN_ARCHIVE") is { Length: > 0 } path ? path : "lectern.db");

    /// <summary>The value of an option, or its default.</summary>
    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T Get<T>(Argument<T> argument) => parsed.GetRequiredValue(argument);

    /// <summary>The value of an argument that may be left out, or null.</summary>
    public string? Find(Argument<string?> argument) => parsed.GetValue(argument);

    /// <summary>Opens the archive.</summary>
    /// <exception cref="ArchiveException">It is not there, damaged or of a newer release.</exception>
    public Archive Open(ArchiveAccess access = ArchiveAccess.Read)
    {
        if (access != ArchiveAccess.Create && !File.Exists(ArchivePath))
        {
            throw new ArchiveException(
                ArchiveFailure.NotFound,
                $"There is no archive \"{ArchivePath}\". Make one with \"lectern import PATH\", or name another with --archive FILE.");
        }

        return Archive.Open(ArchivePath, access);
    }

    /// <summary>Opens the archive to keep what reading it makes; one that cannot be written is read all the same, and nothing is kept.</summary>
    /// <exception cref="ArchiveException">It is not there, damaged or of a newer release.</exception>
    public Archive OpenToKeep()
    {
        try
        {
            return Open(ArchiveAccess.Write);
        }
        catch (ArchiveException e) when (e.Kind is not (ArchiveFailure.NotFound or ArchiveFailure.BadRequest or ArchiveFailure.Damaged))
        {
            return Open();
        }
    }

    /// <summary>Names the command that most likely comes next. For people alone.</summary>
    public void Next(string command)
    {
        if (!IsJson)
        {
            Screen.Hint($"Next: {command}");
        }
    }

    /// <summary>The option that the next command needs to work on the same archive, with a space before it, or nothing.</summary>
    public string ArchiveOption => parsed.GetValue(GlobalOptions.Archive) is { } path ? $" --archive {ShellWord.Of(path)}" : "";

    /// <inheritdoc/>
    public void Dispose() => Screen.Dispose();
}
