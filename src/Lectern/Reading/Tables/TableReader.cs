using System.Globalization;
using Lectern.Reading.Json;

namespace Lectern.Reading.Tables;

/// <summary>A table of speeches as a text: each speaker on a line of its own where the speaker changes, then the words.</summary>
internal static class TableReader
{
    public const string Rule = "table/1";

    /// <summary>Reads a table of separated values.</summary>
    /// <exception cref="Sources.UnreadableSourceException">It has no column of speakers or of words, or is of several days.</exception>
    public static SourceText Read(string source)
    {
        var rows = TableCells.Read(source);
        var blocks = new BlockWriter(source);
        if (Questions(source, rows, blocks) is { } asked)
        {
            return blocks.Finish(Rule, []).With(speeches: asked);
        }

        var columns = TableColumns.Find(source, rows) ?? throw ReadingMessages.NoSpeeches();
        var speeches = new List<MarkedSpeech>();
        var spoken = columns.HasHead ? rows.Skip(1) : rows;
        var before = "";
        int? label = null;
        foreach (var row in spoken)
        {
            var speaker = Words(source, row, columns.Speaker);
            if (speaker.Length > 0 && speaker != before)
            {
                label = Write(blocks, source, row[columns.Speaker], BlockKind.Speaker);
                before = speaker;
            }

            var first = blocks.Blocks.Count;
            if (columns.Words < row.Length)
            {
                Write(blocks, source, row[columns.Words], BlockKind.Paragraph);
            }

            if (blocks.Blocks.Count > first)
            {
                speeches.Add(new MarkedSpeech(first, blocks.Blocks.Count) { LabelBlock = label, Speaker = before.Length > 0 ? before : null, IsStretch = true });
                label = null;
            }
        }

        return blocks.Finish(Rule, [.. Fields(source, rows, columns)]).With(
            speeches: speeches,
            markedSpeakers: [.. speeches.Select(speech => speech.Speaker).OfType<string>().Distinct().Select(key => new MarkedSpeaker(key))]);
    }

    // Two columns, called a question and an answer, and nobody's name.
    private static List<MarkedSpeech>? Questions(string source, List<TableCell[]> rows, BlockWriter blocks)
    {
        var kinds = rows.Count < 2 ? [] : rows[0].Select((_, column) => JsonQuestions.KindOf(Words(source, rows[0], column).ToLowerInvariant())).ToArray();
        if (kinds is not ([TurnKind.Question, TurnKind.Answer] or [_, TurnKind.Question, TurnKind.Answer]))
        {
            return null;
        }

        var speeches = new List<MarkedSpeech>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = kinds.Length - 2; column < Math.Min(kinds.Length, row.Length); column++)
            {
                var first = blocks.Blocks.Count;
                if (Write(blocks, source, row[column], BlockKind.Paragraph) is not null && blocks.Blocks.Count > first)
                {
                    speeches.Add(new(first, blocks.Blocks.Count) { Kind = kinds[column] });
                }
            }
        }

        return speeches.Count > 0 ? speeches : null;
    }

    // Lines of a cell are paragraphs.
    private static int? Write(BlockWriter blocks, string source, TableCell cell, BlockKind kind)
    {
        int? written = null;
        for (var at = cell.Span.Start; at < cell.Span.End;)
        {
            var end = source.IndexOf('\n', at, cell.Span.End - at);
            end = end < 0 ? cell.Span.End : end;
            blocks.Begin(span => new(span, kind));
            WriteLine(blocks, source, at, end, cell.IsQuoted);
            blocks.End();
            written = blocks.Blocks.Count - 1;
            at = end + 1;
        }

        return written;
    }

    private static void WriteLine(BlockWriter blocks, string source, int start, int end, bool isQuoted)
    {
        while (start < end)
        {
            var twice = isQuoted ? source.IndexOf("\"\"", start, end - start, StringComparison.Ordinal) : -1;
            if (twice < 0)
            {
                blocks.Write(start, end - start);
                return;
            }

            blocks.Write(start, twice + 1 - start);
            start = twice + 2;
        }
    }

    private static IEnumerable<SourceField> Fields(string source, List<TableCell[]> rows, TableColumns columns)
    {
        if (Only(source, rows, columns.Title) is { Length: > 0 } title)
        {
            yield return new("title", title);
        }

        if (columns.Dates < 0)
        {
            yield break;
        }

        var days = rows.Skip(1).Select(row => Words(source, row, columns.Dates)).Where(day => day.Length > 0).Distinct(StringComparer.Ordinal).Take(3).ToArray();
        if (days.Length == 1)
        {
            yield return new("event-date", WithCentury(days[0]));
        }
        else if (days.Length > 1)
        {
            throw ReadingMessages.SeveralDays(days[0], days[1]);
        }
    }

    // "9/26/16": such tables are of recordings; nobody recorded before 1930.
    private static string WithCentury(string day) => day.Length is >= 6 and <= 8 && day[^3] == '/' && int.TryParse(day.AsSpan(day.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && day.Count(c => c == '/') == 2 ? string.Create(CultureInfo.InvariantCulture, $"{day[..^2]}{(year < 30 ? 2000 : 1900) + year}") : day;

    private static string? Only(string source, List<TableCell[]> rows, int column)
    {
        var values = column < 0 ? [] : rows.Skip(1).Select(row => Words(source, row, column)).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return values.Length == 1 ? values[0] : null;
    }

    private static string Words(string source, TableCell[] row, int column)
    {
        if (column >= row.Length)
        {
            return "";
        }

        var span = row[column].Span;
        return string.Join(' ', source.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
