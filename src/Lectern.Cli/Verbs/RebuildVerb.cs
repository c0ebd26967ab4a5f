using Lectern.Archives;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern rebuild</c>: makes all derived data anew.</summary>
internal static class RebuildVerb
{
    public static Verb Build() => new Verb(
        "rebuild",
        "Make all that is derived anew from captures and corrections",
        "lectern rebuild",
        "lectern rebuild --format json | jq -r .digest")
    {
        More = "Ids do not move. The same release gives the same digest; a better parser may not.",
    }.Does(Rebuild);

    private static ExitCode Rebuild(Invocation invocation)
    {
        invocation.Screen.Say($"Rebuilding {invocation.ArchivePath}");
        using var archive = invocation.Open(ArchiveAccess.Write);
        using var stop = new Interruption();
        using var progress = new ProgressLine(invocation.Screen, "rebuilt");
        var report = archive.Rebuild(progress, stop.Token);
        progress.Dispose();
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                json.WriteNumber("publications", report.Publications);
                json.WriteNumber("turns", report.Turns);
                json.WriteNumber("changed", report.Changed);
                json.WriteString("digest", report.Digest);
                json.WriteObjects("orphaned", report.Orphaned, correction => CorrectionsJson.Write(json, correction));
            });
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => LogPage.Draw(canvas, report.Orphaned));
        invocation.Screen.Out.WriteLine($"{CountWords.Of(report.Publications, "publication")}, {CountWords.Of(report.Turns, "turn")}; {report.Changed:N0} differ from before.");
        invocation.Screen.Out.WriteLine($"digest {report.Digest}");
        invocation.Next($"lectern verify{invocation.ArchiveOption}");
        return ExitCode.Done;
    }
}
