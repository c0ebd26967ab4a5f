using Lectern.Archives.People;
using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>Writes what is derived from a publication: its reading, its turns, its line in lists, its words in the index.</summary>
internal sealed class DerivedRows(Connection connection) : IDisposable
{
    private const int ManyWaiting = 3_000;

    private readonly TurnIndex _index = new(connection);
    private readonly Sightings _sightings = new(connection);
    private readonly Mentions _mentions = new(connection);

    // SQLite's full-text search writes a segment whenever another table is written under a savepoint or with a guard. So words wait until
    // many turns can be indexed in one go.
    private readonly List<IndexedTurn> _waiting = [];
    private readonly Statement _addTranscript = new(connection, """
        INSERT OR REPLACE INTO transcript (publication, text, parser, json, layout) VALUES (?1, ?2, ?3, ?4, ?5)
        """);
    private readonly Statement _addSummary = new(connection, """
        INSERT INTO summary (publication, event, title, kind, date, date_basis, date_certainty, date_evidence, earliest, latest,
                             place, language, turns, doubts, speakers)
        VALUES (?1, (SELECT event FROM membership WHERE publication = ?1 ORDER BY id DESC LIMIT 1),
                ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
        """);
    private readonly Statement _addTurns = new(connection, "INSERT INTO turn_list (publication, first, count, turns) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _freeRow = new(connection, "SELECT first + count FROM turn_list ORDER BY first DESC, count DESC LIMIT 1");

    /// <summary>So many turns wait that their words should be written into the index.</summary>
    public bool IsIndexDue => _waiting.Count >= ManyWaiting;

    /// <summary>Writes down the parser's reading of a publication, in place of an earlier one.</summary>
    public void WriteTranscript(long publication, long text, Document document)
    {
        _addTranscript.Begin().Bind(publication).Bind(text).Bind(document.ParserRelease)
            .Bind(document.Json.Span).Bind(document.Layout.AsSpan()).Run();
    }

    /// <summary>Takes out of lists, turns and index what stands there of a publication.</summary>
    public void Clear(long publication)
    {
        _ = _waiting.RemoveAll(turn => turn.Publication == publication);
        _index.Remove(publication);
        _sightings.Remove(publication);
        connection.Execute("DELETE FROM turn_list WHERE publication = ?1", publication);
        connection.Execute("DELETE FROM summary WHERE publication = ?1", publication);
    }

    /// <summary>Writes the words that wait into the index. To be called before the transaction ends.</summary>
    public void WriteIndex()
    {
        _index.Add(_waiting);
        _waiting.Clear();
    }

    /// <summary>Adds a publication to lists and turns, and lets its words wait for <see cref="WriteIndex"/>. Nothing of it may stand there.</summary>
    /// <param name="publication">The publication's row.</param>
    /// <param name="transcript">Its transcript, corrections applied.</param>
    /// <param name="otherTitle">What it is called where the text has no title.</param>
    /// <param name="turns">Its <see cref="TurnList"/>.</param>
    /// <param name="terms">What the index is told of it, where that is at hand already.</param>
    public void Add(long publication, Transcript transcript, string otherTitle, ReadOnlySpan<byte> turns, PublicationTerms? terms = null)
    {
        var title = transcript.Title?.Value ?? otherTitle;
        terms ??= PublicationTerms.Of(transcript, title);
        AddSummary(publication, transcript, title);
        _sightings.Add(publication, transcript);
        if (_mentions.WasRead(publication))
        {
            _mentions.Write(publication, NamedInWords.In(transcript));
        }

        var first = _freeRow.Begin().FindNumber() ?? 1;
        _addTurns.Begin().Bind(publication).Bind(first).Bind(transcript.Turns.Count).BindText(turns).Run();
        for (var i = 0; i < transcript.Turns.Count; i++)
        {
            _waiting.Add(new IndexedTurn(first + i, publication, terms.Turns[i], terms));
        }
    }

    private void AddSummary(long publication, Transcript transcript, string title)
    {
        var date = transcript.Date;
        _addSummary.Begin().Bind(publication).Bind(title).Bind(transcript.Kind.Value)
            .Bind(date?.Value.Text).Bind(date is null ? null : StoredNames.Of(date.Basis)).Bind(date is null ? null : StoredNames.Of(date.Certainty))
            .Bind(date is null ? null : StoredNames.Pack(date.Evidence))
            .Bind(date is null ? null : StoredNames.Of(date.Value.Earliest)).Bind(date is null ? null : StoredNames.Of(date.Value.Latest))
            .Bind(transcript.Place?.Value).Bind(transcript.Language).Bind(transcript.Turns.Count)
            .Bind(transcript.Diagnostics.Count(d => d.Severity != Severity.Info))
            .Bind(string.Join('\n', transcript.Participants.Where(p => p.Speaks).Select(p => p.Name))).Run();
    }

    public void Dispose()
    {
        _index.Dispose();
        _sightings.Dispose();
        _mentions.Dispose();
        foreach (var statement in (ReadOnlySpan<Statement>)[_addTranscript, _addSummary, _addTurns, _freeRow])
        {
            statement.Dispose();
        }
    }
}
