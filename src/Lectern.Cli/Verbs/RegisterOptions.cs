using System.CommandLine;
using System.Text.Json;
using Lectern.Cli.Json;
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
        using var archive = invocation.OpenToKeep();
        return archive.ReadRegisters(int.MaxValue, progress, stop.Token);
    }

    /// <summary>The answer in the form that was asked for; what is not asked for as data is a page for reading.</summary>
    public static void Answer(Invocation invocation, string? form, Action<Utf8JsonWriter> json, Func<string> csv, Func<string> ics, Action page)
    {
        switch (form)
        {
            case "json":
                JsonText.Print(invocation.Screen, json);
                break;
            case "csv":
                Print(invocation, csv());
                break;
            case "ics":
                Print(invocation, ics());
                break;
            default:
                page();
                break;
        }
    }

    /// <summary>A date in EDTF that was written as an option; null where none was.</summary>
    public static Edtf? Date(string? written) => written is null ? null
        : Edtf.TryParse(written, out var value) ? value
        : throw new UsageException($"\"{written}\" is not a date. Write 2011-11-21, 2011-11, 2011 or 2011-11-01/2011-11-21.");

    /// <summary>A state or body that was asked for.</summary>
    public static DossierSubject Subject(string asked, RegisterSet registers) => DossierSubject.Find(asked, registers)
        ?? throw new UsageException($"\"{asked}\" is no state, and no body and no name of which this archive speaks. Write a name (Kazakhstan) or a code (KZ), or a name as the texts print it.");

    /// <summary>Data as it stands, to standard output.</summary>
    private static void Print(Invocation invocation, string data)
    {
        using var stream = invocation.Screen.OpenData();
        stream.Write(System.Text.Encoding.UTF8.GetBytes(data));
    }
}
