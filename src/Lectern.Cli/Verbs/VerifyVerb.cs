using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern verify</c>: is every byte and every span still what the record says?</summary>
internal static class VerifyVerb
{
    public static Verb Build() => new Verb(
        "verify",
        "Recompute every hash and compare every span with the record",
        "lectern verify",
        "lectern verify --archive backup.db --format json")
    {
        More = "Exit code 3 where something is wrong.",
    }.Does(Verify);

    private static ExitCode Verify(Invocation invocation)
    {
        invocation.Screen.Say($"Verifying {invocation.ArchivePath}");
        using var archive = invocation.Open();
        using var stop = new Interruption();
        using var progress = new ProgressLine(invocation.Screen, "verified");
        var report = archive.Verify(progress, stop.Token);
        progress.Dispose();
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                json.WriteBoolean("sound", report.IsSound);
                json.WriteNumber("captures", report.Captures);
                json.WriteNumber("texts", report.Texts);
                json.WriteNumber("spans", report.Spans);
                json.WriteStrings("faults", report.Faults);
            });
        }
        else
        {
            foreach (var fault in report.Faults)
            {
                invocation.Screen.Out.WriteLine(Printable.Of(fault));
            }

            invocation.Screen.Out.WriteLine(
                $"{(report.IsSound ? "Sound" : $"{CountWords.Of(report.Faults.Count, "fault")}")}: {CountWords.Of(report.Captures, "capture")}, {CountWords.Of(report.Texts, "text")} and {CountWords.Of(report.Spans, "span")} checked.");
        }

        return report.IsSound ? ExitCode.Done : ExitCode.Damaged;
    }
}
