using System.Globalization;

namespace Lectern.Archives.Search;

/// <summary>Writes the conditions of a query that the row of a turn cannot answer, because the words of titles are told of publications.</summary>
/// <param name="expressions">Writes what the row of a turn can answer.</param>
internal sealed class TitleConditions(MatchExpression expressions)
{
    private readonly List<string> _values = [];

    /// <summary>The question that a query puts.</summary>
    public TurnQuestion Of(QueryNode query)
    {
        if (!AsksForTitle(query))
        {
            return new TurnQuestion(expressions.Of(query));
        }

        var operands = query is QueryNode.And and ? and.Operands : [query];
        var where = string.Concat(operands.Where(AsksForTitle).Select(o => $" AND {Condition(o)}"));
        return new TurnQuestion(expressions.Of(operands.Select(WithoutTitle).OfType<QueryNode>())) { Where = where, Values = _values };
    }

    private static bool AsksForTitle(QueryNode node) => node switch
    {
        QueryNode.Filter filter => filter.Name == "title",
        QueryNode.And and => and.Operands.Any(AsksForTitle),
        QueryNode.Or or => or.Operands.Any(AsksForTitle),
        QueryNode.Not not => AsksForTitle(not.Operand),
        _ => false,
    };

    // What is left for the expression to match and to rank by; null where that is everything.
    private static QueryNode? WithoutTitle(QueryNode node)
    {
        if (!AsksForTitle(node))
        {
            return node;
        }

        List<QueryNode> Left(IReadOnlyList<QueryNode> operands) => [.. operands.Select(WithoutTitle).OfType<QueryNode>()];
        return node switch
        {
            QueryNode.And and => Left(and.Operands) is { Count: > 0 } left ? new QueryNode.And(left) : null,
            QueryNode.Or or => Left(or.Operands) is { Count: > 0 } left
                ? new QueryNode.Or(left.Count == or.Operands.Count ? left : [.. left, QueryNode.Everything])
                : null,
            _ => null,
        };
    }

    private string Condition(QueryNode node) => node switch
    {
        QueryNode.Not not => $"NOT {Condition(not.Operand)}",
        QueryNode.And all when AsksForTitle(all) => $"({string.Join(" AND ", all.Operands.Select(Condition))})",
        QueryNode.Or any when AsksForTitle(any) => $"({string.Join(" OR ", any.Operands.Select(Condition))})",
        QueryNode.Filter { Name: "title" } => string.Create(CultureInfo.InvariantCulture, $"""
            (SELECT publication FROM turn_index_run WHERE first <= turn_index.rowid ORDER BY first DESC LIMIT 1)
            IN (SELECT rowid - {TurnIndex.FirstPublication} FROM turn_index WHERE turn_index MATCH {Value(node)})
            """),
        _ => $"+turn_index.rowid IN (SELECT rowid FROM turn_index WHERE turn_index MATCH {Value(node)})",
    };

    private string Value(QueryNode node)
    {
        _values.Add(expressions.Of(node));
        return string.Create(CultureInfo.InvariantCulture, $"?{TurnQuestion.FirstValue + _values.Count - 1}");
    }
}
