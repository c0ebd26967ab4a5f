using System.CommandLine;
using Lectern.Archives;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern undo N</c>: takes a correction back. Both stay in the log.</summary>
internal static class UndoVerb
{
    private static readonly Argument<int> Number = new("N") { Description = "The correction's number in the log.", CustomParser = WholeNumber.Read };
    private static readonly Option<string> Why = new("--why") { Description = "Why; kept in the log for good.", HelpName = "TEXT", Required = true };

    public static Verb Build() => new Verb(
        "undo",
        "Take a correction back; both stay in the log",
        "lectern undo 3 --why \"it was the other minister\"",
        "lectern undo 3 --why \"a slip\" --who \"Mara Quist\"")
    {
        Arguments = { Number },
        Options = { Why, Signature.Who },
    }.Does(Undo);

    private static ExitCode Undo(Invocation invocation)
    {
        using var archive = invocation.Open(ArchiveAccess.Write);
        var undone = archive.Undo(invocation.Get(Number), Signature.Of(invocation), invocation.Get(Why)!);
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => CorrectionsJson.Write(json, [undone]));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => LogPage.Draw(canvas, [undone]));
        invocation.Next($"lectern log{invocation.ArchiveOption}");
        return ExitCode.Done;
    }
}
