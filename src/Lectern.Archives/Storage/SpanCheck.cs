using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>Compares what is derived of a publication with its capture, read again: the text, the words at every span, the numbers.</summary>
internal sealed class SpanCheck(Connection connection, List<string> faults) : IDisposable
{
    private readonly IdLedger _ids = new(connection);

    /// <summary>Checks one publication and gives how many spans were compared.</summary>
    public long Check(LastCapture capture, Document document)
    {
        StoredTranscript? stored;
        try
        {
            stored = StoredTranscript.Find(connection, capture.Publication);
        }
        catch (ArchiveException e)
        {
            faults.Add(e.Message);
            return 0;
        }

        if (stored is null)
        {
            faults.Add($"Nothing is derived of {capture.Name}. Run lectern rebuild.");
            return 0;
        }

        // A newer reader makes a new text; then the old one stands by its own hash, and a rebuild brings the derived data up to date.
        var source = document.Transcript.Source;
        if (stored.Parsed.Source.Rule == source.Rule && stored.Parsed.Source.Text != source.Text)
        {
            faults.Add($"The text of {capture.Name} is not what its capture says. Run lectern rebuild.");
            return 0;
        }

        CheckNumbers(stored);
        CheckRows(stored);
        return stored.Parsed.Source.Text == source.Text ? CheckSpans(stored, source) : 0;
    }

    /// <summary>Checks that lists and index hold as many turns as the transcripts.</summary>
    public void CheckIndex()
    {
        if (connection.FindNumber("SELECT count(*) FROM turn_index_docsize WHERE id < ?1", TurnIndex.FirstPublication) is var indexed && connection.FindNumber("SELECT coalesce(sum(count), 0) FROM turn_list") is var rows && indexed != rows)
        {
            faults.Add($"The index holds {indexed} turns of {rows}. Run lectern rebuild.");
        }

        if (connection.FindNumber("SELECT sum(turns) FROM summary") is { } expected && connection.FindNumber("SELECT coalesce(sum(count), 0) FROM turn_list") is var turns && turns != expected)
        {
            faults.Add($"The transcripts have {expected} turns, and {turns} are listed. Run lectern rebuild.");
        }
    }

    private long CheckSpans(StoredTranscript stored, SourceText source)
    {
        var spans = 0L;
        var transcript = stored.Parsed;
        foreach (var turn in transcript.Turns)
        {
            spans += turn.Parts.Count + (turn.LabelSpan is null ? 0 : 1);
            if (TurnText.Of(source, turn.Parts) != transcript.TextOf(turn) || turn.Parts.Any(part => part.IsEmpty))
            {
                faults.Add($"The words of {turn.Id} are not those of the capture. Run lectern rebuild.");
            }

            if (turn is { LabelSpan: { } place, Label: { } label } && !Squeeze(source[place]).Contains(Squeeze(label), StringComparison.Ordinal))
            {
                faults.Add($"The label of {turn.Id}, \"{label}\", does not stand at its place. Run lectern rebuild.");
            }
        }

        return spans;
    }

    private void CheckNumbers(StoredTranscript stored)
    {
        var turns = stored.Parsed.Turns.Select(turn => (turn.Id, turn.Span));
        var numbers = _ids.Present(stored.Publication).Select(turn => (PermanentId.Of(stored.Name, turn.Number), turn.Span));
        if (!turns.OrderBy(turn => turn.Span).SequenceEqual(numbers))
        {
            faults.Add($"The turns of {stored.Name} do not stand where the ledger of ids says. Run lectern rebuild.");
        }
    }

    private void CheckRows(StoredTranscript stored)
    {
        var transcript = CorrectionOverlay.Apply(stored.Parsed, CorrectionLog.Of(connection, stored.Publication)).Transcript;
        using var row = connection.Prepare("""
            SELECT id, kind, speaker, start, "end", parts FROM turn WHERE publication = ?1 ORDER BY ordinal
            """, stored.Publication);
        foreach (var turn in transcript.Turns)
        {
            var expected = (turn.Id, StoredNames.Of(turn.Kind), transcript.SpeakerOf(turn)?.Name, turn.Span.Start, turn.Span.End, TurnList.PartsOf(turn));
            if (!row.Step() || (row.Text(0), row.Text(1), row.TextOrNull(2), (int)row.Number(3), (int)row.Number(4), row.TextOrNull(5)) != expected)
            {
                faults.Add($"The row of {turn.Id} is not what its transcript says. Run lectern rebuild.");
            }
        }
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => _ids.Dispose();
}
