namespace Lectern.Archives.Storage;

/// <summary>Reads whole transcripts out of an archive: derived reading, corrections, captures, numbers.</summary>
internal static class ArchivedTranscripts
{
    public static ArchivedTranscript? Find(Connection connection, string id) =>
        new IdLookup(connection).Find(id) is { } target && Find(connection, target.Publication) is { } found
            ? found with
            {
                FocusTurn = target.Turn is { } turn ? PermanentId.Of(found.Id, turn) : null,
                FocusParagraph = target.Paragraph,
                Lost = target.Lost,
            }
            : null;

    public static ArchivedTranscript? Find(Connection connection, long publication)
    {
        if (StoredTranscript.Find(connection, publication) is not { } stored)
        {
            return null;
        }

        var (transcript, corrections) = Corrections.WithStatus(stored, CorrectionLog.Of(connection, publication));
        return new ArchivedTranscript(stored.Name, stored.EventName, transcript, Captures.List(connection, publication), corrections)
        {
            Paragraphs = Paragraphs(connection, stored),
        };
    }

    private static Dictionary<string, IReadOnlyList<(string Id, SourceSpan Span)>> Paragraphs(Connection connection, StoredTranscript stored)
    {
        using var ids = new IdLedger(connection);
        return ids.Present(stored.Publication).ToDictionary(
            turn => PermanentId.Of(stored.Name, turn.Number),
            IReadOnlyList<(string, SourceSpan)> (turn) => [.. turn.Paragraphs.Select(p => (PermanentId.Of(stored.Name, turn.Number, p.Number), p.Span))],
            StringComparer.Ordinal);
    }
}
