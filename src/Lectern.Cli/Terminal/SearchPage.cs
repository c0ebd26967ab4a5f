using Lectern.Archives.Search;
using Lectern.Interchange;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>Search results: who, when, asked or answering, the words in context with the matches marked, the id.</summary>
internal static class SearchPage
{
    /// <summary>Draws the hits.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="results">The results.</param>
    /// <param name="offset">How many were passed over; numbering goes on from there.</param>
    public static void Draw(IAnsiConsole canvas, SearchResults results, int offset)
    {
        var sheet = new Sheet(canvas, 2);
        foreach (var hit in results.Hits)
        {
            var head = new Paragraph()
                .Append(Printable.Of(hit.Speaker ?? "(nobody named)"), Ink.Title)
                .Append(hit.Kind switch
                {
                    TurnKind.Question => " asks",
                    TurnKind.Answer => " answers",
                    TurnKind.Moderator => " moderates",
                    _ => "",
                })
                .Append($", {DateWords.Of(hit.Date)}")
                .Append(hit.Place is { } place ? Printable.Of($", {place}") : "");
            sheet.Put(head.Append($"  {hit.Id}", Ink.Quiet));
            sheet.Put(sheet.Marked($"{(hit.Cut.Before ? "… " : "")}{hit.Words}{(hit.Cut.After ? " …" : "")}", hit.Marks.Select(mark => Moved(mark, hit.Cut.Before ? 2 : 0))), indent: 2);
            sheet.Put(hit.Title, Ink.Quiet, indent: 2);
            sheet.Space();
        }

        if (results.Hits.Count == 0 && offset == 0)
        {
            sheet.Put($"Nothing was found for {results.Query}");
            foreach (var suggestion in results.Suggestions)
            {
                sheet.Put($"Try: {suggestion}");
            }
        }
    }

    /// <summary>How many were found, and of what.</summary>
    public static string Count(SearchResults results) =>
        $"{(results.TotalIsAtLeast ? "At least " : "")}{results.Total:N0} turn{(results.Total == 1 ? "" : "s")} match {results.Query}; {results.Hits.Count:N0} shown.";

    private static SourceSpan Moved(SourceSpan span, int by) => new(span.Start + by, span.End + by);
}
