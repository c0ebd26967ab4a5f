using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern list</c>: what the archive holds, the newest event first.</summary>
internal static class ListVerb
{
    public static Verb Build() => new Verb(
        "list",
        "List what the archive holds, the newest event first",
        "lectern list",
        "lectern list --format json | jq '.publications[].id'").Does(List);

    private static ExitCode List(Invocation invocation)
    {
        using var archive = invocation.Open();
        var publications = archive.ListPublications();
        var counts = archive.Count();
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => ListJson.Write(json, counts, publications));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => ListPage.Draw(canvas, publications));
        invocation.Screen.Say($"{CountWords.Of(counts.Publications, "publication")} of {CountWords.Of(counts.Events, "event")}, {CountWords.Of(counts.Turns, "turn")}, {CountWords.Of(counts.Corrections, "correction")}.");
        invocation.Next(publications is [var first, ..] ? $"lectern show {first.Id}{invocation.ArchiveOption}" : $"lectern import PATH{invocation.ArchiveOption}");
        return ExitCode.Done;
    }
}
