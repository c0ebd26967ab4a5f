namespace Lectern.Archives.Search;

/// <summary>Writes a query as an FTS5 expression. Only quoted terms of the analyser and of <see cref="TurnFacts"/> reach it, never what was typed.</summary>
/// <param name="held">The first and the last day on which the index may hold an event.</param>
internal sealed class MatchExpression((DateOnly First, DateOnly Last) held)
{
    // Every turn is of one kind, so this is all of them.
    private static readonly string Everything =
        $"({string.Join(" OR ", Enum.GetValues<TurnKind>().Select(k => Quote(TurnFacts.Kind + TurnFacts.Name(k))))})";

    /// <summary>The expression of a query.</summary>
    public string Of(QueryNode node) => node switch
    {
        QueryNode.Words words => Phrase(words.Terms, words.IsPrefix),
        QueryNode.Filter filter => Join(" OR ", filter.Others.Prepend(filter.Terms).Select(OfFacts).Distinct()),
        QueryNode.About about => Join(" OR ", about.Forms.Select(f => Phrase(f.Terms, f.IsPrefix))),
        QueryNode.Days days => OfDays(days),
        QueryNode.Or or => Join(" OR ", or.Operands.Select(Of)),
        QueryNode.And and => Of(and.Operands),
        QueryNode.All => Everything,
        _ => Of([node]),
    };

    /// <summary>The expression of all of several queries; of none, everything.</summary>
    public string Of(IEnumerable<QueryNode> all)
    {
        var operands = all.ToList();
        var wanted = Join(" AND ", operands.Where(o => o is not QueryNode.Not).Select(Of));
        var unwanted = Join(" OR ", operands.OfType<QueryNode.Not>().Select(n => Of(n.Operand)));
        wanted = wanted.Length == 0 ? Everything : wanted;
        return unwanted.Length == 0 ? wanted : $"({wanted} NOT {unwanted})";
    }

    private static string OfFacts(IReadOnlyList<FactTerms> facts) => Join(" AND ", facts.Select(t => Phrase(t.Terms, t.IsPrefix)));

    // A range is the fewest years, months and days that make it up, as far as the index has events.
    private string OfDays(QueryNode.Days days)
    {
        var first = days.First > held.First ? days.First.Value : held.First;
        var last = days.Last < held.Last ? days.Last.Value : held.Last;
        var terms = new List<string>();
        for (var day = first; day <= last;)
        {
            var (term, next) = Longest(day, last);
            terms.Add(Quote(term));
            if (next <= day)
            {
                break;
            }

            day = next;
        }

        return terms.Count > 0 ? Join(" OR ", terms) : Quote(TurnFacts.Date);
    }

    private static (string Term, DateOnly Next) Longest(DateOnly day, DateOnly last)
    {
        if (day is { Day: 1, Month: 1 } && last >= new DateOnly(day.Year, 12, 31))
        {
            return (TurnFacts.YearTerm(day.Year), day.Year < 9999 ? day.AddYears(1) : day);
        }

        var months = DateTime.DaysInMonth(day.Year, day.Month);
        return day.Day == 1 && last >= new DateOnly(day.Year, day.Month, months)
            ? (TurnFacts.MonthTerm(day), day is { Year: 9999, Month: 12 } ? day : day.AddMonths(1))
            : (TurnFacts.DayTerm(day), day == DateOnly.MaxValue ? day : day.AddDays(1));
    }

    private static string Join(string operation, IEnumerable<string> expressions)
    {
        var all = expressions.ToList();
        return all.Count switch { 0 => "", 1 => all[0], _ => $"({string.Join(operation, all)})" };
    }

    /// <summary>Terms side by side, or the beginning of the last one.</summary>
    public static string Phrase(IReadOnlyList<string> terms, bool isPrefix = false) => Quote(string.Join(' ', terms)) + (isPrefix ? " *" : "");

    private static string Quote(string terms) => $"\"{terms.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
