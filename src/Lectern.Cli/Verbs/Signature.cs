using System.CommandLine;

namespace Lectern.Cli.Verbs;

/// <summary>Who corrects: <c>--who</c>, else <c>LECTERN_WHO</c>, else the user of the computer.</summary>
internal static class Signature
{
    public static readonly Option<string?> Who = new("--who") { Description = "Who corrects. Else LECTERN_WHO, else your user name.", HelpName = "NAME" };

    public static string Of(Invocation invocation) =>
        invocation.Get(Who) ?? (Environment.GetEnvironmentVariable("LECTERN_WHO") is { Length: > 0 } who ? who : Environment.UserName);
}
