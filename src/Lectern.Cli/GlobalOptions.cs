using System.CommandLine;

namespace Lectern.Cli;

/// <summary>Options that every verb understands.</summary>
internal static class GlobalOptions
{
    /// <summary>The archive to work on; else <c>LECTERN_ARCHIVE</c>, else <c>lectern.db</c> in the current folder.</summary>
    public static readonly Option<string?> Archive = new("--archive")
    {
        Description = "The archive. Else LECTERN_ARCHIVE, else lectern.db here.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>For people or for programs.</summary>
    public static readonly Option<string?> Format = OneOf("--format", "For people or for programs.", "text", "json");

    /// <summary>No colour, whatever the terminal can do.</summary>
    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colour.", Recursive = true };

    private static Option<string?> OneOf(string name, string description, params string[] values) =>
        new Option<string?>(name) { Description = description, HelpName = string.Join('|', values), Recursive = true }.AcceptOnlyFromAmong(values);
}
