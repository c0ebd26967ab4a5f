using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>Reads what is shown of turns that were found; keeps the last text at hand, since neighbours in a page often share it.</summary>
internal sealed class FoundTurns(Connection connection)
{
    private (long Row, SourceText Text)? _last;

    public FoundTurn Find(long row)
    {
        using var turn = connection.Prepare("""
            SELECT u.id, p.name, s.title, u.speaker, u.kind, s.date, s.place, u.language, u.start, u."end", u.parts, t.text
            FROM (SELECT publication, first FROM turn_list WHERE first <= ?1 AND first + count > ?1 ORDER BY first DESC LIMIT 1) l
            JOIN turn u ON u.publication = l.publication AND u.ordinal = ?1 - l.first JOIN publication p ON p.id = l.publication
            JOIN summary s ON s.publication = l.publication JOIN transcript t ON t.publication = l.publication
            """, row);
        if (!turn.Step())
        {
            throw new ArchiveException(ArchiveFailure.Damaged, $"The index names turn {row}, which is not there. Run lectern rebuild.");
        }

        var parts = turn.TextOrNull(10) is { } several ? StoredNames.ToSpans(several) : [new SourceSpan((int)turn.Number(8), (int)turn.Number(9))];
        return new FoundTurn(
            turn.Text(0), turn.Text(1), turn.Text(2), turn.TextOrNull(3), StoredNames.FindTurnKind(turn.Text(4)) ?? TurnKind.Statement,
            turn.TextOrNull(5) is { } date ? Edtf.Parse(date) : null, turn.TextOrNull(6), turn.Text(7), TurnText.Of(Text(turn.Number(11)), parts), parts);
    }

    private SourceText Text(long row)
    {
        if (_last is { } last && last.Row == row)
        {
            return last.Text;
        }

        var text = new SourceText(Captures.ReadText(connection, row), "", []);
        _last = (row, text);
        return text;
    }
}
