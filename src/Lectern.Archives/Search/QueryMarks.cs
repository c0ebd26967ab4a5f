namespace Lectern.Archives.Search;

/// <summary>Finds the words of a query in any text, by the same rules as the search itself.</summary>
/// <remarks>Pure and safe to call from many threads.</remarks>
public static class QueryMarks
{
    /// <summary>Where the words stand, in order, not overlapping; nothing for a query that asks for no words or cannot be understood.</summary>
    /// <param name="query">In the query language of <c>docs/search.md</c>.</param>
    /// <param name="texts">The texts to look in.</param>
    /// <returns>One list a text.</returns>
    public static IReadOnlyList<IReadOnlyList<SourceSpan>> Find(string query, IEnumerable<string> texts)
    {
        try
        {
            var marker = new WordMarker(QueryParser.Parse(query));
            return [.. texts.Select(text => Apart(marker.Mark(text)))];
        }
        catch (QueryException)
        {
            // A link with a broken query still opens the text; only the search itself explains the query.
            return [.. texts.Select(_ => (IReadOnlyList<SourceSpan>)[])];
        }
    }

    private static List<SourceSpan> Apart(List<WordMarker.Match> matches)
    {
        var spans = new List<SourceSpan>();
        foreach (var match in matches.Select(m => m.Span).Order())
        {
            if (spans.Count > 0 && match.Start < spans[^1].End)
            {
                spans[^1] = new(spans[^1].Start, Math.Max(spans[^1].End, match.End));
            }
            else
            {
                spans.Add(match);
            }
        }

        return spans;
    }
}
