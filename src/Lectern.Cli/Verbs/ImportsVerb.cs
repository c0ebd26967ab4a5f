using System.CommandLine;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern imports</c>: the runs of import with their ledgers.</summary>
internal static class ImportsVerb
{
    private static readonly Option<int> Limit = new("--limit") { Description = "Most runs; 20 where not given.", HelpName = "N", CustomParser = WholeNumber.Read, DefaultValueFactory = _ => 20 };

    public static Verb Build() => new Verb(
        "imports",
        "List the runs of import and what they refused",
        "lectern imports",
        "lectern imports --limit 1 --format json")
    {
        Options = { Limit },
    }.Does(List);

    private static ExitCode List(Invocation invocation)
    {
        using var archive = invocation.Open();
        var reports = archive.ListImports(invocation.Get(Limit));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => json.WriteObjects("imports", reports, report => LedgerJson.Write(json, report)));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas =>
        {
            foreach (var report in reports)
            {
                LedgerPage.DrawRun(canvas, report);
            }
        });
        return ExitCode.Done;
    }
}
