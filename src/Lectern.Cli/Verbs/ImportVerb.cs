using System.CommandLine;
using Lectern.Archives;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern import PATH…</c>: takes transcripts into the archive.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be stored or refused; write nothing." };
    private static readonly Option<string?> Address = new("--address") { Description = "Where the bytes came from (one file).", HelpName = "URL" };

    public static Verb Build() => new Verb(
        "import",
        "Take transcripts into the archive",
        "lectern import briefings/",
        "curl -s URL | lectern import - --address URL")
    {
        Arguments = { Paths },
        Options = { DryRun, Address },
        More = "Each document is stored whole or not at all. The same command again stores only\nwhat is missing. Refused documents are named and cost exit code 1.",
    }.Does(Import);

    private static ExitCode Import(Invocation invocation)
    {
        var address = AddressOf(invocation);
        var dryRun = invocation.Get(DryRun);
        var screen = invocation.Screen;
        screen.Say($"{(dryRun ? "Trying an import" : "Importing")} into {invocation.ArchivePath}");
        var offers = InputPaths.Expand(invocation.Get(Paths)).Select(input => new Offer(input.Name, input.OriginAt(address), input.ReadBytes)).ToList();
        if (address is not null && offers.Count != 1)
        {
            throw new UsageException($"--address names where one document came from, but {offers.Count} were given. Import them one by one.");
        }

        using var temporary = dryRun && !File.Exists(invocation.ArchivePath) ? new TemporaryArchive() : null;
        using var archive = temporary is null ? invocation.Open(dryRun ? ArchiveAccess.Read : ArchiveAccess.Create) : Archive.Open(temporary.Path, ArchiveAccess.Create);
        using var stop = new Interruption();
        var progress = new ProgressLine(screen, "imported");
        try
        {
            var report = archive.Import(offers, new ImportOptions { DryRun = dryRun }, progress, stop.Token);
            progress.Dispose();
            return Tell(invocation, report, dryRun);
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            screen.Say($"Stopped after {progress.Last.Done:N0} of {offers.Count:N0}. What is stored is whole and safe; run the same command again to go on.");
            return ExitCode.Interrupted;
        }
        finally
        {
            progress.Dispose();
        }
    }

    private static ExitCode Tell(Invocation invocation, ImportReport report, bool dryRun)
    {
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => LedgerJson.Write(json, report, dryRun));
        }
        else
        {
            invocation.Screen.Page(canvas => LedgerPage.Draw(canvas, report, dryRun));
        }

        if (dryRun)
        {
            invocation.Next($"lectern import {string.Join(' ', invocation.Get(Paths).Select(ShellWord.Of))}{invocation.ArchiveOption}");
        }
        else if (report.Lines.FirstOrDefault(line => line.Publication is not null) is { } first)
        {
            invocation.Next(report.Offered == 1 ? $"lectern show {first.Publication}{invocation.ArchiveOption}" : $"lectern search WORDS{invocation.ArchiveOption}");
        }

        return report.Refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static string? AddressOf(Invocation invocation)
    {
        var address = invocation.Get(Address);
        return address is null || Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp" or "file"
            ? address
            : throw new UsageException($"\"{address}\" is not an address. Write it whole, such as https://example.org/briefing.html.");
    }
}
