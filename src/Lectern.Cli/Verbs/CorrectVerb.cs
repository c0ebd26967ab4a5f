using System.CommandLine;
using Lectern.Archives;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern correct ID field="…" --why "…"</c>: a person's word, laid over what was derived.</summary>
internal static class CorrectVerb
{
    private static readonly Argument<string> Id = new("ID") { Description = "A transcript or a turn." };
    private static readonly Argument<string[]> Changes = new("FIELD=VALUE") { Description = "title, kind, date, place of a transcript; speaker, kind, begins of a turn.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Why = new("--why") { Description = "Why; kept in the log for good.", HelpName = "TEXT", Required = true };

    public static Verb Build() => new Verb(
        "correct",
        "Correct what Lectern understood; the text itself never changes",
        "lectern correct nadal-vosub.7 speaker=\"Anna Berg\" --why \"heard on the recording\"",
        "lectern correct nadal-vosub date=2021-03-09 --why \"the ministry's calendar\"")
    {
        Arguments = { Id, Changes },
        Options = { Why, Signature.Who },
        More = "A correction outlives rebuild, re-import and a better parser, or is shown as\norphaned. Take one back with: lectern undo N --why TEXT.",
    }.Does(Correct);

    private static ExitCode Correct(Invocation invocation)
    {
        var requests = invocation.Get(Changes).Select(change => Request(invocation, change)).ToList();
        using var archive = invocation.Open(ArchiveAccess.Write);
        var made = requests.Select(archive.Correct).ToList();
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => CorrectionsJson.Write(json, made));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => LogPage.Draw(canvas, made));
        invocation.Next($"lectern undo {made[^1].Number} --why TEXT{invocation.ArchiveOption}");
        return ExitCode.Done;
    }

    private static CorrectionRequest Request(Invocation invocation, string change)
    {
        var at = change.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? new(invocation.Get(Id), change[..at].Trim(), change[(at + 1)..].Trim(), Signature.Of(invocation), invocation.Get(Why)!)
            : throw new UsageException($"\"{change}\" is not FIELD=VALUE. Write it like speaker=\"Anna Berg\".");
    }
}
