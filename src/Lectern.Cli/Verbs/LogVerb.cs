using System.CommandLine;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern log [ID]</c>: all corrections, with what became of each.</summary>
internal static class LogVerb
{
    private static readonly Argument<string?> Id = new("ID") { Description = "Only those of this transcript or turn.", Arity = ArgumentArity.ZeroOrOne };

    public static Verb Build() => new Verb(
        "log",
        "List the corrections and what became of each",
        "lectern log",
        "lectern log nadal-vosub --format json")
    {
        Arguments = { Id },
    }.Does(List);

    private static ExitCode List(Invocation invocation)
    {
        using var archive = invocation.Open();
        var corrections = archive.ListCorrections(invocation.Find(Id));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => CorrectionsJson.Write(json, corrections));
            return ExitCode.Done;
        }

        if (corrections.Count == 0)
        {
            invocation.Screen.Say("Nothing was corrected.");
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => LogPage.Draw(canvas, corrections));
        return ExitCode.Done;
    }
}
