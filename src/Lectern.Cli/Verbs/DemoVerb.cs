using System.CommandLine;
using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Cli.Demonstration;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern demo</c>: everything once, over the samples or the user's own files, and nothing is left behind.</summary>
internal static class DemoVerb
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Your own transcripts; else the invented samples.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> NoServe = new("--no-serve") { Description = "End after the tour; serve no site." };
    private static readonly Option<string?> Keep = new("--keep") { Description = "Keep the archive as FILE.", HelpName = "FILE" };
    private static readonly Option<int> Port = new("--port") { Description = "The site's port; a free one where not given.", HelpName = "N", CustomParser = WholeNumber.Read };
    private static readonly Option<bool> Open = new("--open") { Description = "Open the site in the browser." };

    public static Verb Build() => new Verb(
        "demo",
        "See Lectern at work on samples or on your own files; nothing is kept",
        "lectern demo",
        "lectern demo briefing.html interview.txt --no-serve")
    {
        Arguments = { Paths },
        Options = { NoServe, Keep, Port, Open },
    }.Does(Show);

    private static ExitCode Show(Invocation invocation)
    {
        if (invocation.Get(Keep) is { } kept)
        {
            if (File.Exists(kept))
            {
                throw new UsageException($"\"{kept}\" is there already. Name a new file, or import into it: lectern import PATH --archive {ShellWord.Of(kept)}");
            }

            return ShowIn(invocation, kept);
        }

        using var temporary = new TemporaryArchive();
        return ShowIn(invocation, temporary.Path);
    }

    private static ExitCode ShowIn(Invocation invocation, string path)
    {
        var screen = invocation.Screen;
        using var stop = new Interruption();
        var tour = Take(invocation, path, stop.Token);
        if (invocation.IsJson)
        {
            JsonText.Print(screen, json => Write(json, tour));
        }
        else
        {
            screen.Draw(canvas => TourPage.Draw(canvas, tour));
            screen.Say(LedgerPage.Sum(tour.Ledger));
        }

        foreach (var refused in tour.Ledger.Lines.Where(line => line.Outcome == OfferOutcome.Refused))
        {
            screen.Error($"refused {refused.Name}: {refused.Code} {refused.Reason} {refused.NextStep}");
        }

        if (!invocation.Get(NoServe) && tour.Transcripts.Count > 0)
        {
            screen.Say("Read on in the browser:");
            ServeVerb.RunSite(invocation, path, invocation.Get(Port), invocation.Get(Open), stop);
        }

        invocation.Next(invocation.Get(Keep) is { } kept ? $"lectern list --archive {ShellWord.Of(kept)}" : "lectern import PATH");
        return tour.Ledger.Refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static Tour Take(Invocation invocation, string path, CancellationToken cancellation)
    {
        var paths = invocation.Get(Paths) is { Length: > 0 } own ? own : [Samples()];
        invocation.Screen.Say(invocation.Get(Paths) is { Length: > 0 }
            ? "Reading your files into an archive of their own …"
            : "Reading invented samples in the layouts of real publishers into an archive of their own …");
        var offers = InputPaths.Expand(paths).Select(input => new Offer(input.Name, input.OriginAt(), input.ReadBytes)).ToList();
        using var archive = Archive.Open(path, ArchiveAccess.Create);
        using var progress = new ProgressLine(invocation.Screen, "read");
        var ledger = archive.Import(offers, new ImportOptions(), progress, cancellation);
        progress.Dispose();
        return Tour.Of(archive, ledger, cancellation);
    }

    /// <summary>The samples beside the program, where a build, a publish and the tool package put them.</summary>
    private static string Samples() => Path.Combine(AppContext.BaseDirectory, "samples");

    private static void Write(System.Text.Json.Utf8JsonWriter json, Tour tour)
    {
        json.WriteStartObject("import");
        LedgerJson.Write(json, tour.Ledger);
        json.WriteEndObject();
        Member("search", tour.Search, results => SearchJson.WriteMembers(json, results));
        Member("sound", tour.Sound, report => QuotationJson.WriteMembers(json, report));
        Member("misleading", tour.Misleading, report => QuotationJson.WriteMembers(json, report));
        json.WriteString("citation", tour.Citation is null ? null : CitationText.Write(tour.Citation));

        void Member<T>(string name, T? value, Action<T> members)
            where T : class
        {
            if (value is null)
            {
                json.WriteNull(name);
                return;
            }

            json.WriteStartObject(name);
            members(value);
            json.WriteEndObject();
        }
    }
}
