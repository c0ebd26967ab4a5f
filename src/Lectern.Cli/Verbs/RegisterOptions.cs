using System.CommandLine;
using Lectern.Archives;
using Lectern.Cli.Terminal;
using Lectern.Registers;

namespace Lectern.Cli.Verbs;

/// <summary>What the verbs over the registers have in common: formats, and reading them with progress.</summary>
internal static class RegisterOptions
{
    /// <summary>An option for the form of the answer, with forms that other verbs do not have.</summary>
    public static Option<string?> Format(params string[] forms) =>
        new Option<string?>("--format") { Description = "The form of the answer.", HelpName = string.Join('|', forms) }.AcceptOnlyFromAmong(forms);

    /// <summary>The registers of the archive; what was not read for them yet is read now, and kept where the file can be written.</summary>
    public static RegisterSet Read(Invocation invocation)
    {
        using var stop = new Interruption();
        using var progress = new ProgressLine(invocation.Screen, "read for the registers");
        using var archive = Open(invocation);
        return archive.ReadRegisters(int.MaxValue, progress, stop.Token);
    }

    /// <summary>Data as it stands, to standard output.</summary>
    public static void Print(Invocation invocation, string data)
    {
        using var stream = invocation.Screen.OpenData();
        stream.Write(System.Text.Encoding.UTF8.GetBytes(data));
    }

    // An archive that cannot be written can still be read; nothing is kept then.
    private static Archive Open(Invocation invocation)
    {
        try
        {
            return invocation.Open(ArchiveAccess.Write);
        }
        catch (ArchiveException e) when (e.Kind is not (ArchiveFailure.NotFound or ArchiveFailure.BadRequest or ArchiveFailure.Damaged))
        {
            return invocation.Open();
        }
    }
}
