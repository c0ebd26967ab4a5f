namespace Lectern.Archives.Search;

/// <summary>What to ask instead of a query that found nothing: the nearest spelling, words taken out of quotation marks, one condition less.</summary>
internal sealed class QuerySuggestions(TurnMatches matches, Func<QueryNode, TurnQuestion> question)
{
    private const int MostSuggestions = 4;
    private const int MostTerms = 200_000;

    /// <summary>Queries that do find something, the nearest to the one asked first.</summary>
    public IReadOnlyList<string> For(QueryNode query) =>
        [.. Nearer(query, Replace(query, Respell)).Where(Finds).Select(q => q.ToString()).Distinct().Take(MostSuggestions)];

    private static IEnumerable<QueryNode> Nearer(QueryNode query, QueryNode respelled) =>
        [.. respelled == query ? Array.Empty<QueryNode>() : [respelled], .. Unquoted(query), .. AsSpeaker(query), .. Looser(respelled), .. Looser(query)];

    private bool Finds(QueryNode query) => matches.Count(question(query), 0) > 0;

    private QueryNode Respell(QueryNode node) => node switch
    {
        QueryNode.Words { IsPrefix: false } words when words.Terms.Select(t => Nearest("", t)).ToList() is var terms && !terms.SequenceEqual(words.Terms) =>
            new QueryNode.Words(string.Join(' ', terms), terms, words.IsQuoted, false),
        QueryNode.Filter { Name: "speaker" or "place" or "title" } filter => Respell(filter),
        _ => node,
    };

    private QueryNode.Filter Respell(QueryNode.Filter filter)
    {
        var prefix = filter.Name + ":";
        if (filter.Terms.Any(t => t.IsPrefix))
        {
            return filter;
        }

        var terms = filter.Terms.Select(group => new FactTerms([.. group.Terms.Select(t => prefix + Nearest(prefix, t[prefix.Length..]))])).ToList();
        var words = terms.SelectMany(group => group.Terms).Select(t => t[prefix.Length..]);
        return filter.Terms.SelectMany(group => group.Terms).SequenceEqual(terms.SelectMany(group => group.Terms))
            ? filter
            : filter with { Value = string.Join(' ', words), Terms = terms, Others = [] };
    }

    // The first letter is seldom wrong; the vocabulary is read from there alone.
    private string Nearest(string prefix, string term)
    {
        if (matches.Count(new(MatchExpression.Phrase([prefix + term])), 0) > 0)
        {
            return term;
        }

        var most = term.Length < 5 ? 1 : 2;
        var first = char.IsHighSurrogate(term[0]) ? term[..2] : term[..1];
        return matches.Terms(prefix + first, MostTerms)
            .Select(t => (Term: t.Term[prefix.Length..], t.Turns, Distance: Spelling.Distance(term, t.Term.AsSpan(prefix.Length), most)))
            .Where(t => t.Distance <= most && !t.Term.Contains(':', StringComparison.Ordinal))
            .OrderBy(t => t.Distance).ThenByDescending(t => t.Turns).Select(t => t.Term).FirstOrDefault(term);
    }

    private static IEnumerable<QueryNode> Unquoted(QueryNode query)
    {
        var unquoted = Replace(query, node => node is QueryNode.Words { Terms.Count: > 1 } words
            ? new QueryNode.And([.. words.Terms.Select((t, i) => new QueryNode.Words(t, [t], false, words.IsPrefix && i == words.Terms.Count - 1))])
            : node);
        return unquoted == query ? [] : [unquoted];
    }

    // Who types a name among the words may mean the one who speaks.
    private static IEnumerable<QueryNode> AsSpeaker(QueryNode query) =>
        Operands(query).OfType<QueryNode.Words>().Where(w => !w.IsPrefix).Select(words => Replace(query, node => ReferenceEquals(node, words)
            ? new QueryNode.Filter("speaker", words.Text, [.. words.Terms.Select(t => new FactTerms([TurnFacts.Speaker + t]))])
            : node));

    private static IEnumerable<QueryNode> Looser(QueryNode query)
    {
        var operands = Operands(query);
        return operands.Count < 2 ? [] : operands.OrderBy(o => o is QueryNode.Words).Select(dropped =>
            operands.Where(o => !ReferenceEquals(o, dropped)).ToList() is [var one] ? one : new QueryNode.And([.. operands.Where(o => !ReferenceEquals(o, dropped))]));
    }

    private static IReadOnlyList<QueryNode> Operands(QueryNode query) => query is QueryNode.And and ? and.Operands : [query];

    private static QueryNode Replace(QueryNode node, Func<QueryNode, QueryNode> replacement)
    {
        QueryNode Inside(QueryNode inner) => Replace(inner, replacement);
        return node switch
        {
            QueryNode.And and => Same(and.Operands, Inside) is { } operands ? new QueryNode.And(operands) : and,
            QueryNode.Or or => Same(or.Operands, Inside) is { } operands ? new QueryNode.Or(operands) : or,
            QueryNode.Not not => not,
            _ => replacement(node),
        };
    }

    // Null where nothing was replaced.
    private static List<QueryNode>? Same(IReadOnlyList<QueryNode> operands, Func<QueryNode, QueryNode> replacement)
    {
        var replaced = operands.Select(replacement).ToList();
        return replaced.SequenceEqual(operands, ReferenceEqualityComparer.Instance) ? null : replaced;
    }
}
