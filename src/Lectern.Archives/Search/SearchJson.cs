using System.Text.Json;
using Lectern.Interchange;

namespace Lectern.Archives.Search;

/// <summary>A page of search results as JSON.</summary>
public static class SearchJson
{
    /// <summary>Writes the members of one object, which the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, SearchResults results)
    {
        json.WriteString("query", results.Query);
        json.WriteNumber("total", results.Total);
        json.WriteBoolean("total_is_at_least", results.TotalIsAtLeast);
        json.WriteString("offset_unit", "utf-16");
        json.WriteObjects("hits", results.Hits, hit =>
        {
            json.WriteString("id", hit.Id);
            json.WriteString("publication", hit.Publication);
            json.WriteString("title", hit.Title);
            json.WriteString("speaker", hit.Speaker);
            json.WriteString("kind", hit.Kind.ToString().ToLowerInvariant());
            json.WriteString("date", hit.Date?.Text);
            json.WriteString("place", hit.Place);
            json.WriteString("language", hit.Language);
            json.WriteString("words", hit.Words);
            json.WriteSpans("marks", hit.Marks);
            json.WriteBoolean("cut_before", hit.Cut.Before);
            json.WriteBoolean("cut_after", hit.Cut.After);
            json.WriteSpan("span", hit.Span);
        });
        json.WriteStrings("suggestions", results.Suggestions);
    }
}
