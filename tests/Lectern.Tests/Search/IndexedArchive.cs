using Lectern.Archives.Search;
using Lectern.Archives.Storage;

namespace Lectern.Tests.Search;

/// <summary>An index in memory, with the rows that an archive would hold.</summary>
internal sealed class IndexedArchive : IDisposable
{
    private readonly Connection _connection;
    private readonly Dictionary<long, TurnToFind> _turns = [];

    public IndexedArchive(params TurnToFind[] turns)
    {
        _connection = Connection.Open(":memory:", SQLitePCL.raw.SQLITE_OPEN_READWRITE);
        TurnIndex.CreateSchema(_connection);
        Index = new TurnIndex(_connection);
        Add(turns);
    }

    public TurnIndex Index { get; }

    public void Add(params TurnToFind[] turns)
    {
        _connection.Execute("BEGIN");
        Index.Add(turns.Select(turn => turn.Indexed()));
        _connection.Execute("COMMIT");
        turns.ToList().ForEach(t => _turns.Add(t.Row, t));
    }

    public SearchResults Search(string query, SearchOptions? options = null) => Index.Search(query, options ?? new SearchOptions(), Find);

    /// <summary>Ids of the turns found, in order.</summary>
    public string Ids(string query, SearchOrder order = SearchOrder.Relevance) =>
        string.Join(' ', Search(query, new SearchOptions { Order = order }).Hits.Select(h => h.Id));

    public void Dispose() => _connection.Dispose();

    private FoundTurn Find(long row)
    {
        var turn = _turns[row];
        return new FoundTurn(
            $"t{row}", $"p{turn.Publication}", turn.Title ?? "", turn.Speaker is [var name, ..] ? name : null, turn.Kind, turn.Date, turn.Place, turn.Language,
            turn.Text, [new SourceSpan(100, 100 + turn.Text.Length)]);
    }
}
