using System.CommandLine;
using Lectern.Archives.Tools;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern show ID|FILE</c>: a transcript, or one turn of it, as a page.</summary>
internal static class ShowVerb
{
    private static readonly Argument<string> What = new("ID|FILE") { Description = "An id from the archive, a file, or - for standard input." };

    public static Verb Build() => new Verb(
        "show",
        "Show a transcript, or one turn of it, as a page",
        "lectern show briefing.html",
        "lectern show nadal-vosub.7")
    {
        Arguments = { What },
        More = "A file needs no archive, and \"lectern FILE\" is enough. A long page goes through\nPAGER, else less.",
    }.Does(Show);

    private static ExitCode Show(Invocation invocation)
    {
        var what = invocation.Get(What);
        return what == "-" || File.Exists(what) ? ShowFile(invocation, new Input(what)) : ShowArchived(invocation, what);
    }

    private static ExitCode ShowFile(Invocation invocation, Input input)
    {
        var transcript = TranscriptParser.Parse(SourceReader.Read(input.ReadBytes(), input.OriginAt(), pdf: Poppler.Layout));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => TranscriptsJson.Write(json, transcript));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => TranscriptPage.Draw(canvas, transcript));
        if (!input.IsStandardInput)
        {
            invocation.Next($"lectern import {ShellWord.Of(input.Name)}{invocation.ArchiveOption}");
        }

        return ExitCode.Done;
    }

    private static ExitCode ShowArchived(Invocation invocation, string id)
    {
        if (!File.Exists(invocation.ArchivePath))
        {
            throw new UsageException($"There is no file \"{id}\", and no archive \"{invocation.ArchivePath}\" that could know it as an id.");
        }

        using var archive = invocation.Open();
        var found = archive.FindTranscript(id)
            ?? throw new UsageException($"\"{id}\" is neither a file nor an id in {invocation.ArchivePath}. All ids: lectern list{invocation.ArchiveOption}");
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => TranscriptsJson.Write(json, found));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => TranscriptPage.Draw(canvas, found));
        invocation.Next($"lectern cite {found.FocusTurn ?? found.Id}{invocation.ArchiveOption}");
        return ExitCode.Done;
    }
}
