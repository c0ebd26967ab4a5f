namespace Lectern.Archives.Search;

/// <summary>Answers a query: understands it, counts, orders, and shows the words found.</summary>
internal sealed class TurnSearch(TurnMatches matches)
{
    private const int MostHits = 1_000;

    // So many are read to see whether they name what is asked for as it is written.
    private const int MostRead = 500;

    /// <inheritdoc cref="TurnIndex.Search"/>
    public SearchResults Search(string query, SearchOptions options, Func<long, FoundTurn> find, Func<QueryNode, QueryNode>? widen)
    {
        var typed = QueryParser.Parse(query);
        var node = options.ExactNames || widen is null ? typed : widen(typed);
        var held = matches.Held();
        TurnQuestion Question(QueryNode asked) => new TitleConditions(new MatchExpression(held)).Of(asked);
        var question = Question(node);
        var counted = matches.Count(question);
        if (counted == 0)
        {
            return new SearchResults(node.ToString(), 0, false, [], new QuerySuggestions(matches, Question).For(node));
        }

        var marker = new WordMarker(node);
        if (marker.MustRead)
        {
            return Read(node, question, counted, marker, options, find);
        }

        var hits = Rows(question, counted, marker.HasWords, options).ConvertAll(row => Hit(find(row), marker));
        var isStopped = counted > TurnMatches.MostCounted;
        return new SearchResults(node.ToString(), isStopped ? TurnMatches.MostCounted : counted, isStopped, hits, []);
    }

    // The index knows no capitals: those that hold "us" where "US" is meant are passed over.
    private SearchResults Read(QueryNode node, TurnQuestion question, int counted, WordMarker marker, SearchOptions options, Func<long, FoundTurn> find)
    {
        var rows = Rows(question, counted, marker.HasWords, options with { Limit = MostRead, Offset = 0 });
        var found = rows.Select(find).Where(turn => marker.Names(turn.Text)).ToList();
        var hits = found.Skip(Math.Max(options.Offset, 0)).Take(Math.Clamp(options.Limit, 0, MostHits)).Select(turn => Hit(turn, marker));
        return new SearchResults(node.ToString(), found.Count, counted > rows.Count, [.. hits], []);
    }

    private List<long> Rows(TurnQuestion question, int counted, bool hasWords, SearchOptions options)
    {
        var (limit, offset) = (Math.Clamp(options.Limit, 0, MostHits), Math.Max(options.Offset, 0));
        if (limit == 0 || offset >= counted)
        {
            return [];
        }

        // Facts alone say nothing about how well a turn fits.
        return options.Order == SearchOrder.Relevance && hasWords
            ? matches.Best(question, limit, offset)
            : matches.ByDay(question, counted, options.Order != SearchOrder.Oldest, limit, offset);
    }

    private static SearchHit Hit(FoundTurn turn, WordMarker marker)
    {
        var excerpt = Excerpt.Of(turn.Text, marker.Mark(turn.Text));
        return new SearchHit(
            turn.Id, turn.Publication, turn.Title, turn.Speaker, turn.Kind, turn.Date, turn.Place, turn.Language,
            excerpt.Words, excerpt.Marks, excerpt.Cut, InSource(excerpt.First, turn));
    }

    // The turn's text is its parts with white space between; walk both side by side.
    private static SourceSpan InSource(SourceSpan match, FoundTurn turn)
    {
        var at = 0;
        foreach (var part in turn.Parts)
        {
            if (match.Start < at + part.Length)
            {
                var start = part.Start + Math.Max(match.Start - at, 0);
                return new SourceSpan(start, Math.Min(start + match.Length, part.End));
            }

            at += part.Length;
            while (at < turn.Text.Length && char.IsWhiteSpace(turn.Text[at]))
            {
                at++;
            }
        }

        return new SourceSpan(turn.Parts[^1].End, turn.Parts[^1].End);
    }
}
