namespace Lectern.Archives.Storage;

/// <summary>Which numbers a publication has ever given out, and the words of those that are gone.</summary>
internal sealed class NumbersUsed(Connection connection, long publication)
{
    /// <summary>The highest number given to a turn; 0 where there is none.</summary>
    public long LastTurn => connection.FindNumber("""
        SELECT max(turn) FROM anchor JOIN assignment a ON a.id = assignment WHERE publication = ?1
        """, publication) ?? 0;

    /// <summary>The highest number given to a paragraph of a turn; 0 where there is none.</summary>
    public long LastParagraph(long turn) => connection.FindNumber("""
        SELECT max(paragraph) FROM anchor JOIN assignment a ON a.id = assignment WHERE publication = ?1 AND turn = ?2
        """, publication, turn) ?? 0;

    /// <summary>Turns that stand nowhere in the last division, with the words that they last had.</summary>
    public IReadOnlyList<(long Turn, string Words)> Gone()
    {
        using var statement = connection.Prepare("""
            SELECT n.turn, n.start, n."end", a.text
            FROM (SELECT turn, max(assignment) AS assignment FROM anchor
                  WHERE assignment IN (SELECT id FROM assignment WHERE publication = ?1) AND paragraph = 0 GROUP BY turn) AS last
            JOIN anchor n ON n.assignment = last.assignment AND n.turn = last.turn AND n.paragraph = 0
            JOIN assignment a ON a.id = n.assignment
            WHERE last.assignment < (SELECT max(id) FROM assignment WHERE publication = ?1)
            ORDER BY n.turn
            """, publication);
        var gone = new List<(long, string)>();
        while (statement.Step())
        {
            var text = Captures.ReadText(connection, statement.Number(3));
            gone.Add((statement.Number(0), text[(int)statement.Number(1)..(int)statement.Number(2)]));
        }

        return gone;
    }
}
