using Lectern.Archives.Storage;

namespace Lectern.Archives.Search;

/// <summary>The full-text index of all turns, beside their rows in the archive's file. Derived: it can be thrown away and filled again.</summary>
/// <remarks>One analyser, our own: the index holds the terms of <see cref="WordReader"/>, so any SQLite can open it, and marks are found by the same rules.</remarks>
internal sealed class TurnIndex(Connection connection) : IDisposable
{
    /// <summary>What is told of a publication stands in the row of this number and its own.</summary>
    public const long FirstPublication = 1L << 40;

    private Statement? _insert;
    private Statement? _insertRun;

    // Two columns: the words, and the facts of TurnFacts, which weigh nothing. turn_index_run says which rows belong to which publication and day.
    // The words of a title are told once, of the publication, in a row beyond those of all turns: of every turn they would be most of its facts.
    private const string Schema = """
        CREATE VIRTUAL TABLE turn_index USING fts5(words, facts, content='', contentless_delete=1, tokenize="ascii tokenchars ':-'");
        CREATE VIRTUAL TABLE turn_index_term USING fts5vocab(turn_index, row);
        CREATE TABLE turn_index_run(
          first INTEGER PRIMARY KEY,
          last INTEGER NOT NULL,
          publication INTEGER NOT NULL,
          earliest INTEGER,
          latest INTEGER) STRICT;
        CREATE INDEX turn_index_run_publication ON turn_index_run(publication);
        INSERT INTO turn_index(turn_index, rank) VALUES ('rank', 'bm25(1.0, 0.0)'), ('hashsize', 16777216), ('automerge', 8);
        """;

    /// <summary>Makes the tables of an empty index.</summary>
    public static void CreateSchema(Connection connection)
    {
        connection.Execute(Schema);
    }

    /// <summary>Adds turns, within the caller's transaction. None of their rows may be in the index; rows that follow one another are cheapest.</summary>
    public void Add(IEnumerable<IndexedTurn> turns)
    {
        Run? run = null;
        var titles = new SortedDictionary<long, byte[]>();
        foreach (var turn in turns)
        {
            if (run is null || run.Publication != turn.Publication || run.Last + 1 != turn.Row)
            {
                Write(run);
                run = new Run(turn.Row, turn.Publication, turn.All.Date);
                titles[turn.Publication] = turn.All.Title;
            }

            Insert(turn.Row, turn.Turn.Words, turn.Turn.Facts);
            run.Last = turn.Row;
        }

        Write(run);
        foreach (var (publication, title) in titles)
        {
            Insert(FirstPublication + publication, [], title);
        }
    }

    // Ascending rows are cheapest.
    private void Insert(long row, byte[] words, byte[] facts)
    {
        _insert ??= new Statement(connection, "INSERT INTO turn_index(rowid, words, facts) VALUES (?1, ?2, ?3)");
        _insert.Begin().Bind(row).BindText(words).BindText(facts).Run();
    }

    /// <summary>Takes all turns of a publication out, within the caller's transaction.</summary>
    public void Remove(long publication)
    {
        connection.Execute("""
            DELETE FROM turn_index WHERE rowid IN (
              WITH RECURSIVE taken(turn, last) AS (
                SELECT first, last FROM turn_index_run WHERE publication = ?1
                UNION ALL
                SELECT turn + 1, last FROM taken WHERE turn < last)
              SELECT turn FROM taken)
            """, publication);
        connection.Execute("DELETE FROM turn_index WHERE rowid = ?1", FirstPublication + publication);
        connection.Execute("DELETE FROM turn_index_run WHERE publication = ?1", publication);
    }

    /// <summary>Takes everything out, within the caller's transaction.</summary>
    public void Clear() => connection.Execute("INSERT INTO turn_index(turn_index) VALUES ('delete-all'); DELETE FROM turn_index_run;");

    /// <summary>Searches.</summary>
    /// <param name="query">In the query language of <c>docs/search.md</c>.</param>
    /// <param name="options">How.</param>
    /// <param name="find">Reads what is shown of a turn, by its row; called for the rows of the page alone.</param>
    /// <param name="widen">Adds the other names of whoever is asked for; nothing where null.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public SearchResults Search(string query, SearchOptions options, Func<long, FoundTurn> find, Func<QueryNode, QueryNode>? widen = null) =>
        new TurnSearch(new TurnMatches(connection)).Search(query, options, find, widen);

    /// <summary>Rows of publications that may hold a quotation or a piece of it, the likeliest first.</summary>
    /// <param name="quotation">The words as quoted: perhaps altered, partial or stitched from several places.</param>
    /// <param name="limit">Most publications.</param>
    public IReadOnlyList<long> Candidates(string quotation, int limit = 200) => new QuotationCandidates(new TurnMatches(connection)).Find(quotation, limit);

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert?.Dispose();
        _insertRun?.Dispose();
    }

    private void Write(Run? run)
    {
        if (run is null)
        {
            return;
        }

        _insertRun ??= new Statement(connection, "INSERT INTO turn_index_run(first, last, publication, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5)");
        _insertRun.Begin().Bind(run.First).Bind(run.Last).Bind(run.Publication).Bind(run.Date?.Earliest.DayNumber).Bind(run.Date?.Latest.DayNumber).Run();
    }

    private sealed record Run(long First, long Publication, Edtf? Date)
    {
        public long Last { get; set; } = First;
    }
}
