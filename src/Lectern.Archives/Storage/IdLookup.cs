namespace Lectern.Archives.Storage;

/// <summary>Where an id leads today: aliases followed, lost ones told with their last words.</summary>
internal sealed record IdTarget(long Publication, long? Turn = null, SourceSpan? Paragraph = null, LostPassage? Lost = null);

/// <summary>Follows permanent ids through the ledger.</summary>
internal sealed class IdLookup(Connection connection)
{
    /// <summary>Where an id leads, or null where it was never given out.</summary>
    public IdTarget? Find(string id)
    {
        if (PermanentId.Parse(id) is not { } asked || FindPublication(asked) is not { } publication)
        {
            return null;
        }

        if (asked.Turn is not { } turn)
        {
            return new IdTarget(publication);
        }

        return asked.Paragraph is { } paragraph ? FindParagraph(id, publication, turn, paragraph) : FindTurn(id, publication, turn);
    }

    private long? FindPublication(PermanentId asked) => asked.IsEvent
        ? asked.Turn is null
            ? connection.FindNumber("""
                SELECT min(m.publication) FROM membership m JOIN event e ON e.id = m.event
                WHERE e.name = ?1 AND m.id = (SELECT max(id) FROM membership WHERE publication = m.publication)
                """, asked.Name)
            : null
        : connection.FindNumber("SELECT id FROM publication WHERE name = ?1", asked.Name);

    private IdTarget? FindTurn(string id, long publication, long turn)
    {
        // A chain of aliases is as long as there are divisions at most, and never comes back: a fate is written when a number leaves.
        if (FindAnchor(publication, turn, 0) is not { } anchor)
        {
            return null;
        }

        if (anchor.IsPresent)
        {
            return new IdTarget(publication, turn);
        }

        return Fate(publication, anchor.Assignment, turn, 0) is { ToTurn: { } next }
            ? FindTurn(id, publication, next)
            : new IdTarget(publication, Lost: new LostPassage(id, anchor.Words()));
    }

    private IdTarget? FindParagraph(string id, long publication, long turn, long paragraph)
    {
        if (FindAnchor(publication, turn, paragraph) is not { } anchor)
        {
            return null;
        }

        if (anchor.IsPresent)
        {
            return new IdTarget(publication, turn, anchor.Span);
        }

        return Fate(publication, anchor.Assignment, turn, paragraph) switch
        {
            { ToTurn: { } next, ToParagraph: { } part } => FindParagraph(id, publication, next, part),
            null when FindTurn(id, publication, turn) is { Turn: not null } whole => whole,
            _ => new IdTarget(publication, Lost: new LostPassage(id, anchor.Words())),
        };
    }

    private Anchor? FindAnchor(long publication, long turn, long paragraph)
    {
        using var row = connection.Prepare("""
            SELECT n.assignment, n.start, n."end", a.text, n.assignment = (SELECT max(id) FROM assignment WHERE publication = ?1)
            FROM assignment a JOIN anchor n ON n.assignment = a.id AND n.turn = ?2 AND n.paragraph = ?3
            WHERE a.publication = ?1 ORDER BY a.id DESC LIMIT 1
            """, publication, turn, paragraph);
        return row.Step()
            ? new Anchor(connection, row.Number(0), new SourceSpan((int)row.Number(1), (int)row.Number(2)), row.Number(3), row.Number(4) != 0)
            : null;
    }

    private NumberFate? Fate(long publication, long after, long turn, long paragraph)
    {
        using var row = connection.Prepare("""
            SELECT f.to_turn, f.to_paragraph FROM fate f JOIN assignment a ON a.id = f.assignment
            WHERE a.publication = ?1 AND f.assignment > ?2 AND f.turn = ?3 AND f.paragraph = ?4 ORDER BY f.assignment DESC LIMIT 1
            """, publication, after, turn, paragraph);
        return row.Step() ? new NumberFate(turn, paragraph, row.NumberOrNull(0), row.NumberOrNull(1)) : null;
    }

    private sealed record Anchor(Connection Connection, long Assignment, SourceSpan Span, long Text, bool IsPresent)
    {
        public string Words() => Captures.ReadText(Connection, Text)[Span.Start..Span.End];
    }
}
