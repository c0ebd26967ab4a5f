using Lectern.Archives.People;
using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>Writes what is derived from a publication: its reading, its turns, its line in lists, its words in the index.</summary>
internal sealed class DerivedRows(Connection connection) : IDisposable
{
    private const int ManyWaiting = 5_000;

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
    private readonly Statement _addTurn = new(connection, """
        INSERT INTO turn (publication, ordinal, id, kind, speaker, language, start, "end", parts) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """);

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
        connection.Execute("DELETE FROM turn WHERE publication = ?1", publication);
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
    /// <param name="transcript">Its transcript, corrections applied, with permanent ids.</param>
    /// <param name="otherTitle">What it is called where the text has no title.</param>
    /// <param name="terms">What the index is told of it, where that is at hand already.</param>
    public void Add(long publication, Transcript transcript, string otherTitle, PublicationTerms? terms = null)
    {
        var title = transcript.Title?.Value ?? otherTitle;
        terms ??= PublicationTerms.Of(transcript, title);
        AddSummary(publication, transcript, title);
        _sightings.Add(publication, transcript);
        if (_mentions.WasRead(publication))
        {
            _mentions.Write(publication, NamedInWords.In(transcript));
        }

        var people = transcript.Participants.ToDictionary(person => person.Id, StringComparer.Ordinal);
        for (var i = 0; i < transcript.Turns.Count; i++)
        {
            var turn = transcript.Turns[i];
            var row = AddTurn(publication, i, transcript, turn, turn.Speaker is { } id ? people.GetValueOrDefault(id) : null);
            _waiting.Add(new IndexedTurn(row, publication, terms.Turns[i], terms));
        }
    }

    private long AddTurn(long publication, int ordinal, Transcript transcript, Turn turn, Participant? speaker) => _addTurn.Begin()
        .Bind(publication).Bind(ordinal).Bind(turn.Id).Bind(StoredNames.Of(turn.Kind)).Bind(speaker?.Name)
        .Bind(turn.Language ?? transcript.Language).Bind(turn.Span.Start).Bind(turn.Span.End)
        .Bind(PartsOf(turn)).Insert();

    /// <summary>How the parts of a turn are spelled in its row; null where it is one part.</summary>
    public static string? PartsOf(Turn turn) => turn.Parts.Count == 1 ? null : string.Join(' ', turn.Parts);

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
        foreach (var statement in (ReadOnlySpan<Statement>)[_addTranscript, _addSummary, _addTurn])
        {
            statement.Dispose();
        }
    }
}
