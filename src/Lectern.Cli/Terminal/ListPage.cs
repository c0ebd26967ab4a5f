using Lectern.Archives;
using Lectern.Interchange;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>The publications of an archive, one after the other.</summary>
internal static class ListPage
{
    /// <summary>Draws the list.</summary>
    public static void Draw(IAnsiConsole canvas, IReadOnlyList<PublicationSummary> publications)
    {
        var sheet = new Sheet(canvas, publications.Select(p => p.Id.Length).DefaultIfEmpty().Max() + 2);
        foreach (var publication in publications)
        {
            sheet.Put(publication.Title.ReplaceLineEndings(" "), Ink.Title, publication.Id);
            sheet.Put($"{publication.Kind} · {DateLine.Of(publication.Date)}{(publication.Place is { } place ? $" · {place}" : "")} · {CountWords.Of(publication.Turns, "turn")}{(publication.Doubts > 0 ? $", {CountWords.Of(publication.Doubts, "doubt")}" : "")}");
            if (publication.Speakers.Count > 0)
            {
                sheet.Put(string.Join(", ", publication.Speakers), Ink.Quiet);
            }

            sheet.Space();
        }
    }
}
