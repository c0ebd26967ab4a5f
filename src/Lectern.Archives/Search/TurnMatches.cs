using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Lectern.Archives.Search;

/// <summary>The questions that are put to the index in SQL. Every answer is bounded.</summary>
internal sealed class TurnMatches(SqliteConnection connection)
{
    /// <summary>Counting stops here.</summary>
    public const int MostCounted = 10_000;

    private List<TurnRun>? _runs;

    /// <summary>The first day and the last on which the index may hold an event, filled up to whole years; the first lies after the last where it holds none.</summary>
    public (DateOnly First, DateOnly Last) Held()
    {
        using var command = Command("SELECT min(earliest), max(latest) FROM turn_index_run");
        using var reader = command.ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0)
            ? (new DateOnly(DateOnly.FromDayNumber(reader.GetInt32(0)).Year, 1, 1), new DateOnly(DateOnly.FromDayNumber(reader.GetInt32(1)).Year, 12, 31))
            : (DateOnly.MaxValue, DateOnly.MinValue);
    }

    /// <summary>How many turns match, counted up to <paramref name="most"/> + 1.</summary>
    public int Count(TurnQuestion question, int most = MostCounted)
    {
        using var command = Command("SELECT count(*) FROM (SELECT 1 FROM turn_index WHERE turn_index MATCH $match{0} LIMIT $limit)", question);
        command.Parameters.AddWithValue("$limit", most + 1);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Some rows that match, in order of their ids.</summary>
    public List<long> Rows(TurnQuestion question, int limit) =>
        Rows("SELECT rowid FROM turn_index WHERE turn_index MATCH $match{0} LIMIT $limit", question, limit, 0);

    /// <summary>Rows that match, the best first.</summary>
    public List<long> Best(TurnQuestion question, int limit, int offset) =>
        Rows("SELECT rowid FROM turn_index WHERE turn_index MATCH $match{0} ORDER BY rank LIMIT $limit OFFSET $offset", question, limit, offset);

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
        using var command = Command("SELECT term, doc FROM turn_index_term WHERE term >= $low AND term < $high LIMIT $limit");
        command.Parameters.AddWithValue("$low", beginning);
        command.Parameters.AddWithValue("$high", beginning + "\U0010FFFF");
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetString(0), reader.GetInt64(1));
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
        using var command = Command("SELECT rowid FROM turn_index WHERE turn_index MATCH $match AND rowid BETWEEN $first AND $last{0}", question);
        var first = command.Parameters.Add("$first", SqliteType.Integer);
        var last = command.Parameters.Add("$last", SqliteType.Integer);
        var rows = new List<long>();
        foreach (var run in runs.TakeWhile(_ => rows.Count < offset + limit))
        {
            (first.Value, last.Value) = (run.First, run.Last);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows.Add(reader.GetInt64(0));
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
        using var command = Command("SELECT first, last, publication, earliest FROM turn_index_run ORDER BY first");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _runs.Add(new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.IsDBNull(3) ? null : reader.GetInt32(3)));
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
        using var command = Command(sql, question);
        command.Parameters.AddWithValue("$limit", limit);
        command.Parameters.AddWithValue("$offset", offset);
        var rows = new List<long>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(reader.GetInt64(0));
        }

        return rows;
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    // The conditions of the question go where {0} stands.
    private SqliteCommand Command(string sql, TurnQuestion question)
    {
        var command = Command(sql.Replace("{0}", question.Where, StringComparison.Ordinal));
        command.Parameters.AddWithValue("$match", question.Match);
        for (var i = 0; i < question.Values.Count; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), question.Values[i]);
        }

        return command;
    }

    // Consecutive rows of one publication, with the first day of its event.
    private readonly record struct TurnRun(long First, long Last, long Publication, int? Earliest);
}
