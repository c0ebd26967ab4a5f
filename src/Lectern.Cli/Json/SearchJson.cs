using System.Text.Json;
using Lectern.Archives.Search;

namespace Lectern.Cli.Json;

/// <summary>A page of search results as JSON.</summary>
internal static class SearchJson
{
    /// <summary>Writes the members of the object.</summary>
    public static void Write(Utf8JsonWriter json, SearchResults results)
    {
        json.WriteString("query", results.Query);
        json.WriteNumber("total", results.Total);
        json.WriteBoolean("total_is_at_least", results.TotalIsAtLeast);
        json.WriteString("offset_unit", "utf-16");
        json.WriteStartArray("hits");
        foreach (var hit in results.Hits)
        {
            json.WriteStartObject();
            json.WriteString("id", hit.Id);
            json.WriteString("publication", hit.Publication);
            json.WriteString("title", hit.Title);
            json.WriteString("speaker", hit.Speaker);
            json.WriteString("kind", Words.Of(hit.Kind));
            json.WriteString("date", hit.Date?.Text);
            json.WriteString("place", hit.Place);
            json.WriteString("language", hit.Language);
            json.WriteString("words", hit.Words);
            json.WriteStartArray("marks");
            foreach (var mark in hit.Marks)
            {
                Spans.Write(json, mark);
            }

            json.WriteEndArray();
            json.WriteBoolean("cut_before", hit.Cut.Before);
            json.WriteBoolean("cut_after", hit.Cut.After);
            json.WritePropertyName("span");
            Spans.Write(json, hit.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Spans.WriteStrings(json, "suggestions", results.Suggestions);
    }
}
