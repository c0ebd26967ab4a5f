using Lectern.Archives.People;

namespace Lectern.Archives.Storage;

/// <summary>Writes one document after another, inside the caller's transaction: what was received, the numbers of its turns, and what is derived.</summary>
internal sealed class DocumentWriter(Connection connection) : IDisposable
{
    private readonly Captures _captures = new(connection);
    private readonly Publications _publications = new(connection);
    private readonly IdLedger _ids = new(connection);
    private readonly DerivedRows _derived = new(connection);
    private readonly Statement _hasCorrections = new(connection, "SELECT 1 FROM correction WHERE publication = ?1 LIMIT 1");
    private readonly Statement _lastCapture = new(connection, "SELECT max(id) FROM capture WHERE publication = ?1");

    /// <summary>The publication that holds these bytes from this address already, or null.</summary>
    public string? FindHolder(byte[] key, byte[] sha256) =>
        _publications.Find(key) is { } publication && _captures.Find(publication.Row, sha256) is not null ? publication.Name : null;

    /// <summary>Stores a capture that is not held yet, and derives its publication anew.</summary>
    public (long Row, string Name) Store(byte[] key, byte[] sha256, ReadOnlySpan<byte> bytes, SourceOrigin origin, DateTimeOffset received, long run, Document document)
    {
        var known = _publications.Find(key);
        var publication = known ?? _publications.Add(key);
        var capture = _captures.Add(publication.Row, sha256, bytes, origin, received, run);
        Derive(publication.Row, publication.Name, capture, document, isNew: known is null);
        return publication;
    }

    /// <summary>Derives a publication anew from its last capture, read again.</summary>
    public void DeriveAgain(long publication, string name, Document document, bool isNew = false)
    {
        var capture = _lastCapture.Begin().Bind(publication).FindNumber() ?? throw new InvalidOperationException($"{name} has no capture.");
        Derive(publication, name, capture, document, isNew);
    }

    /// <summary>Lays the corrections over a publication's reading again, in lists, turns and index.</summary>
    public void Relay(StoredTranscript stored)
    {
        _derived.Clear(stored.Publication);
        AddOverlaid(stored.Publication, stored.Parsed, [.. stored.Parsed.Turns.Select(turn => PermanentId.Parse(turn.Id)!.Value.Turn!.Value)]);
    }

    /// <summary>Lays the corrections over every reading again, and gathers the people.</summary>
    public static void RelayAll(Connection connection)
    {
        var publications = new List<long>();
        using (var row = connection.Prepare("SELECT publication FROM transcript ORDER BY publication"))
        {
            while (row.Step())
            {
                publications.Add(row.Number(0));
            }
        }

        using var writer = new DocumentWriter(connection);
        foreach (var stored in publications.Select(publication => StoredTranscript.Find(connection, publication)).OfType<StoredTranscript>())
        {
            writer.Relay(stored);
            if (writer.IsIndexDue)
            {
                writer.WriteIndex();
            }
        }

        writer.WriteIndex();
        new PeopleUpdate(connection).Run();
    }

    /// <summary>So many turns wait for <see cref="WriteIndex"/> that it should be called, lest memory grow.</summary>
    public bool IsIndexDue => _derived.IsIndexDue;

    /// <summary>Writes the words of all documents so far into the index. To be called before the transaction ends.</summary>
    public void WriteIndex() => _derived.WriteIndex();

    private void Derive(long publication, string name, long capture, Document document, bool isNew)
    {
        var text = _captures.AddReading(capture, document);
        var numbers = _ids.Assign(publication, text, document);
        if (!isNew)
        {
            _derived.Clear(publication);
        }

        _derived.WriteTranscript(publication, text, document);
        if (_hasCorrections.Begin().Bind(publication).FindNumber() is not null)
        {
            AddOverlaid(publication, PermanentId.Give(document.Transcript, [.. numbers.Select(number => PermanentId.Of(name, number))]), numbers);
            return;
        }

        // Corrections alone ask for permanent ids; where the numbers are the first ones, all was made where the document was read.
        var turns = numbers.Index().All(turn => turn.Item == turn.Index + 1) ? document.TurnList : TurnList.Of(document.Transcript, numbers);
        _derived.Add(publication, document.Transcript, document.Title, turns.Span, document.Terms);
    }

    private void AddOverlaid(long publication, Transcript parsed, long[] numbers)
    {
        var transcript = CorrectionOverlay.Apply(parsed, CorrectionLog.Of(connection, publication)).Transcript;
        _derived.Add(publication, transcript, Document.TitleOf(parsed.Source.Origin), TurnList.Of(transcript, numbers).Span);
    }

    public void Dispose()
    {
        foreach (var part in (ReadOnlySpan<IDisposable>)[_captures, _publications, _ids, _derived, _hasCorrections, _lastCapture])
        {
            part.Dispose();
        }
    }
}
