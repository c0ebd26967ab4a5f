using Lectern.Archives.Storage;

namespace Lectern.Archives.Search;

/// <summary>The questions that are put to the index in SQL. Every answer is bounded.</summary>
internal sealed class TurnMatches(Connection connection)
{
    /// <summary>Counting stops here.</summary>
    public const int MostCounted = 10_000;

    private List<TurnRun>? _runs;

    /// <summary>The first day and the last on which the index may hold an event, filled up to whole years; the first lies after the last where it holds none.</summary>
    public (DateOnly First, DateOnly Last) Held()
    {
        using var row = connection.Prepare("SELECT min(earliest), max(latest) FROM turn_index_run");
        return row.Step() && !row.IsNull(0)
            ? (new DateOnly(DateOnly.FromDayNumber((int)row.Number(0)).Year, 1, 1), new DateOnly(DateOnly.FromDayNumber((int)row.Number(1)).Year, 12, 31))
            : (DateOnly.MaxValue, DateOnly.MinValue);
    }

    /// <summary>How many turns match, counted up to <paramref name="most"/> + 1.</summary>
    public int Count(TurnQuestion question, int most = MostCounted)
    {
        using var count = Ask("SELECT count(*) FROM (SELECT 1 FROM turn_index WHERE turn_index MATCH ?1{0} LIMIT ?2 OFFSET ?3)", question);
        return (int)(Bind(count, question, most + 1, 0).FindNumber() ?? 0);
    }

    /// <summary>Some rows that match, in order of their ids.</summary>
    public List<long> Rows(TurnQuestion question, int limit) =>
        Rows("SELECT rowid FROM turn_index WHERE turn_index MATCH ?1{0} LIMIT ?2 OFFSET ?3", question, limit, 0);

    /// <summary>Rows that match, the best first.</summary>
    public List<long> Best(TurnQuestion question, int limit, int offset) =>
        Rows("SELECT rowid FROM turn_index WHERE turn_index MATCH ?1{0} ORDER BY rank LIMIT ?2 OFFSET ?3", question, limit, offset);

    /// <summary>Rows that match, by day of the event; those without a day come last, and within an event the turns stand in order.</summary>
    /// <param name="question">What to look for.</param>
    /// <param name="count">How many match, as <see cref="Count"/> counted.</param>
    /// <param name="isNewestFirst">The newest event first, else the oldest.</param>
    /// <param name="limit">Most rows.</param>
    /// <param name="offset">How many to pass over.</param>
    public List<long> ByDay(TurnQuestion question, int count, bool isNewestFirst, int limit, int offset)
    {
        var runs = Runs().OrderBy(r => r.Earliest is null).ThenBy(r => isNewestFirst ? -r.Earliest : r.Earliest).ThenBy(r => r.First).ToList();

        // Few matches are fetched and sorted. Many need no fetching: walking the events in order fills a page soon.
        return count <= MostCounted ? Sorted(question, runs, limit, offset) : Walked(question, runs, limit, offset);
    }

    /// <summary>The publication to which a row belongs.</summary>
    public long PublicationOf(long row) => Runs()[RunOf(row)].Publication;

    /// <summary>Terms that begin with some letters, with the number of their turns, in order of the alphabet.</summary>
    public IEnumerable<(string Term, long Turns)> Terms(string beginning, int limit)
    {
        using var row = connection.Prepare("SELECT term, doc FROM turn_index_term WHERE term >= ?1 AND term < ?2 LIMIT ?3", beginning, beginning + "\U0010FFFF", limit);
        while (row.Step())
        {
            yield return (row.Text(0), row.Number(1));
        }
    }

    private List<long> Sorted(TurnQuestion question, List<TurnRun> runs, int limit, int offset)
    {
        var rank = new Dictionary<long, int>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            rank[runs[i].First] = i;
        }

        var rows = Rows(question, MostCounted);
        return [.. rows.OrderBy(row => rank[Runs()[RunOf(row)].First]).ThenBy(row => row).Skip(offset).Take(limit)];
    }

    private List<long> Walked(TurnQuestion question, List<TurnRun> runs, int limit, int offset)
    {
        using var row = Ask("SELECT rowid FROM turn_index WHERE turn_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3{0}", question);
        var rows = new List<long>();
        foreach (var run in runs.TakeWhile(_ => rows.Count < offset + limit))
        {
            _ = Bind(row, question, run.First, run.Last);
            while (row.Step())
            {
                rows.Add(row.Number(0));
            }
        }

        return [.. rows.Skip(offset).Take(limit)];
    }

    private List<TurnRun> Runs()
    {
        if (_runs is not null)
        {
            return _runs;
        }

        _runs = [];
        using var row = connection.Prepare("SELECT first, last, publication, earliest FROM turn_index_run ORDER BY first");
        while (row.Step())
        {
            _runs.Add(new(row.Number(0), row.Number(1), row.Number(2), (int?)row.NumberOrNull(3)));
        }

        return _runs;
    }

    private int RunOf(long row)
    {
        var at = Runs().BinarySearch(new TurnRun(row, row, 0, null), ByFirst);
        return at >= 0 ? at : ~at - 1;
    }

    private static readonly Comparer<TurnRun> ByFirst = Comparer<TurnRun>.Create((left, right) => left.First.CompareTo(right.First));

    private List<long> Rows(string sql, TurnQuestion question, int limit, int offset)
    {
        using var row = Ask(sql, question);
        _ = Bind(row, question, limit, offset);
        var rows = new List<long>();
        while (row.Step())
        {
            rows.Add(row.Number(0));
        }

        return rows;
    }

    // The conditions of the question go where {0} stands.
    private Statement Ask(string sql, TurnQuestion question) => new(connection, sql.Replace("{0}", question.Where, StringComparison.Ordinal));

    // ?1 is the expression, ?2 and ?3 are bounds, the conditions' values follow.
    private static Statement Bind(Statement statement, TurnQuestion question, long low, long high)
    {
        statement.Begin().Bind(question.Match).Bind(low).Bind(high);
        foreach (var value in question.Values)
        {
            statement.Bind(value);
        }

        return statement;
    }

    // Consecutive rows of one publication, with the first day of its event.
    private readonly record struct TurnRun(long First, long Last, long Publication, int? Earliest);
}
