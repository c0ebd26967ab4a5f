using System.Globalization;
using System.Text;

namespace Lectern.Archives.Storage;

/// <summary>Mints the numbers of turns and paragraphs, and carries them over to new divisions of the text. Only adds.</summary>
internal sealed class IdLedger(Connection connection) : IDisposable
{
    private readonly Statement _last = new(connection, "SELECT id, text FROM assignment WHERE publication = ?1 ORDER BY id DESC LIMIT 1");
    private readonly Statement _anchors = new(connection, """
        SELECT turn, paragraph, start, "end" FROM anchor WHERE assignment = ?1 ORDER BY turn, paragraph
        """);
    private readonly Statement _addAssignment = new(connection, "INSERT INTO assignment (publication, text, anchors) VALUES (?1, ?2, ?3)");
    private readonly Statement _addFate = new(connection, """
        INSERT INTO fate (assignment, turn, paragraph, to_turn, to_paragraph) VALUES (?1, ?2, ?3, ?4, ?5)
        """);

    /// <summary>The numbers of the turns of a division, in its order; minted, carried over or found unchanged.</summary>
    public long[] Assign(long publication, long text, Document document)
    {
        var (words, division) = (document.Transcript.Source.Text, document.Turns);
        if (!_last.Begin().Bind(publication).Step())
        {
            _ = _addAssignment.Begin().Bind(publication).Bind(text).BindText(document.FirstAnchors).Insert();
            return [.. Enumerable.Range(1, division.Count).Select(number => (long)number)];
        }

        var (last, lastText) = (_last.Number(0), _last.Number(1));
        _ = _last.Begin();
        var old = ReadAnchors(last);
        if (lastText == text && IsSame(old, division))
        {
            return [.. old.Select(turn => turn.Number)];
        }

        var oldWords = lastText == text ? words : Captures.ReadText(connection, lastText);
        var carried = new Renumbering(old, oldWords, division, words, new NumbersUsed(connection, publication)).Run();
        Write(publication, text, carried);
        return [.. carried.Turns.Select(turn => turn.Number)];
    }

    /// <summary>The anchors of a text that is divided for the first time, in UTF-8: turns and the paragraphs of each are counted from one. Pure.</summary>
    public static byte[] FirstAnchors(IReadOnlyList<TurnDivision> division)
    {
        var anchors = new StringBuilder("[");
        for (var turn = 0; turn < division.Count; turn++)
        {
            Append(anchors, turn + 1, 0, division[turn].Span);
            for (var paragraph = 0; paragraph < division[turn].Paragraphs.Count; paragraph++)
            {
                Append(anchors, turn + 1, paragraph + 1, division[turn].Paragraphs[paragraph]);
            }
        }

        return Encoding.UTF8.GetBytes(anchors.Append(']').ToString());
    }

    private void Write(long publication, long text, Renumbered renumbered)
    {
        var assignment = _addAssignment.Begin().Bind(publication).Bind(text).Bind(Anchors(renumbered.Turns)).Insert();
        foreach (var fate in renumbered.Fates)
        {
            _addFate.Begin().Bind(assignment).Bind(fate.Turn).Bind(fate.Paragraph).Bind(fate.ToTurn).Bind(fate.ToParagraph).Run();
        }
    }

    private static string Anchors(IReadOnlyList<NumberedTurn> turns)
    {
        var anchors = new StringBuilder("[");
        foreach (var turn in turns)
        {
            Append(anchors, turn.Number, 0, turn.Span);
            foreach (var paragraph in turn.Paragraphs)
            {
                Append(anchors, turn.Number, paragraph.Number, paragraph.Span);
            }
        }

        return anchors.Append(']').ToString();
    }

    private static void Append(StringBuilder anchors, long turn, long paragraph, SourceSpan span) =>
        anchors.Append(CultureInfo.InvariantCulture, $"{(anchors.Length > 1 ? "," : "")}[{turn},{paragraph},{span.Start},{span.End}]");

    /// <summary>The turns of an assignment, in order of place.</summary>
    private List<NumberedTurn> ReadAnchors(long assignment)
    {
        var turns = new List<NumberedTurn>();
        _ = _anchors.Begin().Bind(assignment);
        while (_anchors.Step())
        {
            var (number, paragraph) = (_anchors.Number(0), _anchors.Number(1));
            var span = new SourceSpan((int)_anchors.Number(2), (int)_anchors.Number(3));
            if (paragraph == 0)
            {
                turns.Add(new NumberedTurn(number, span, []));
            }
            else
            {
                turns[^1].Paragraphs.Add(new NumberedSpan(paragraph, span));
            }
        }

        turns.Sort((a, b) => a.Span.CompareTo(b.Span));
        turns.ForEach(turn => turn.Paragraphs.Sort((a, b) => a.Span.CompareTo(b.Span)));
        return turns;
    }

    private static bool IsSame(List<NumberedTurn> old, IReadOnlyList<TurnDivision> division) =>
        old.Count == division.Count
        && old.Zip(division).All(pair => pair.First.Span == pair.Second.Span && pair.First.Paragraphs.Select(p => p.Span).SequenceEqual(pair.Second.Paragraphs));

    /// <summary>The present numbers of a publication, in order of place; empty where it has none.</summary>
    public IReadOnlyList<NumberedTurn> Present(long publication)
    {
        var last = _last.Begin().Bind(publication).FindNumber();
        return last is { } assignment ? ReadAnchors(assignment) : [];
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_last, _anchors, _addAssignment, _addFate])
        {
            statement.Dispose();
        }
    }
}

/// <summary>A stretch with its number.</summary>
internal readonly record struct NumberedSpan(long Number, SourceSpan Span);

/// <summary>A turn with its number, and its paragraphs with theirs.</summary>
internal sealed record NumberedTurn(long Number, SourceSpan Span, List<NumberedSpan> Paragraphs);

/// <summary>What became of a number that stands nowhere any more: another bears its words, or none does.</summary>
internal readonly record struct NumberFate(long Turn, long Paragraph, long? ToTurn, long? ToParagraph);

/// <summary>The numbers of a new division, and what became of those that are not in it.</summary>
internal sealed record Renumbered(IReadOnlyList<NumberedTurn> Turns, IReadOnlyList<NumberFate> Fates);
