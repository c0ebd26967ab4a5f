using System.Text.Json;

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
        json.WriteStartArray("hits");
        foreach (var hit in results.Hits)
        {
            json.WriteStartObject();
            json.WriteString("id", hit.Id);
            json.WriteString("publication", hit.Publication);
            json.WriteString("title", hit.Title);
            json.WriteString("speaker", hit.Speaker);
            json.WriteString("kind", hit.Kind.ToString().ToLowerInvariant());
            json.WriteString("date", hit.Date?.Text);
            json.WriteString("place", hit.Place);
            json.WriteString("language", hit.Language);
            json.WriteString("words", hit.Words);
            json.WriteStartArray("marks");
            foreach (var mark in hit.Marks)
            {
                WriteSpan(json, mark);
            }

            json.WriteEndArray();
            json.WriteBoolean("cut_before", hit.Cut.Before);
            json.WriteBoolean("cut_after", hit.Cut.After);
            json.WritePropertyName("span");
            WriteSpan(json, hit.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("suggestions");
        foreach (var suggestion in results.Suggestions)
        {
            json.WriteStringValue(suggestion);
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
