namespace Lectern.Reading.Tables;

/// <summary>A cell of a table: where its characters stand, the quotation marks around it left out.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="IsQuoted">Two quotation marks in it are one.</param>
internal readonly record struct TableCell(SourceSpan Span, bool IsQuoted);

/// <summary>The rows and cells of a table of separated values, with their places.</summary>
/// <remarks>RFC 4180, with the separators and the unclosed quotation marks that are met in practice. Own code, because CsvHelper does not tell where in the source a cell stands.</remarks>
internal static class TableCells
{
    private const int LinesSearched = 20;

    /// <summary>All rows; blank lines are left out.</summary>
    public static List<TableCell[]> Read(string source)
    {
        var separator = Separator(source);
        var closes = true;
        var rows = new List<TableCell[]>();
        var cells = new List<TableCell>();
        for (var at = 0; at < source.Length;)
        {
            var cell = ReadCell(source, ref at, separator, ref closes);
            if (cells.Count < TableColumns.MostColumns)
            {
                cells.Add(cell);
            }

            if (at < source.Length && source[at] == separator)
            {
                at++;
                if (at < source.Length)
                {
                    continue;
                }
            }

            at++;
            if (cells.Count > 1 || !cells[0].Span.IsEmpty)
            {
                rows.Add([.. cells]);
            }

            cells.Clear();
        }

        return rows;
    }

    /// <summary>The mark that stands most often in the line that has it least often, quoted stretches left aside.</summary>
    private static char Separator(string source)
    {
        var best = (Mark: ',', Count: 0);
        foreach (var mark in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            var count = FewestInRows(source, mark);
            best = count > best.Count ? (mark, count) : best;
        }

        return best.Mark;
    }

    private static int FewestInRows(string source, char mark)
    {
        var (fewest, count, rows, isQuoted) = (int.MaxValue, 0, 0, false);
        for (var i = 0; i < source.Length && rows < LinesSearched; i++)
        {
            isQuoted ^= source[i] == '"';
            count += !isQuoted && source[i] == mark ? 1 : 0;
            if (!isQuoted && source[i] == '\n')
            {
                fewest = Math.Min(fewest, count);
                (count, rows) = (0, rows + 1);
            }
        }

        return fewest == int.MaxValue ? count : fewest;
    }

    // Where one quoted cell is never closed, no later one is looked for: a broken table costs one look to its end.
    private static TableCell ReadCell(string source, ref int at, char separator, ref bool closes)
    {
        while (at < source.Length && source[at] == ' ')
        {
            at++;
        }

        if (closes && at < source.Length && source[at] == '"')
        {
            var close = Closing(source, at + 1, separator);
            closes = close >= 0;
            if (!closes)
            {
                return Plain(source, ref at, separator);
            }

            var cell = new TableCell(new SourceSpan(at + 1, close), true);
            at = close + 1;
            while (at < source.Length && source[at] != separator && source[at] != '\n')
            {
                at++;
            }

            return cell;
        }

        return Plain(source, ref at, separator);
    }

    private static TableCell Plain(string source, ref int at, char separator)
    {
        var end = source.AsSpan(at).IndexOfAny(separator, '\n') is >= 0 and var length ? at + length : source.Length;
        var plain = new TableCell(new SourceSpan(at, end), false);
        at = end;
        return plain;
    }

    // The mark that ends a cell stands before a separator or the end of the line.
    private static int Closing(string source, int at, char separator)
    {
        for (; at < source.Length; at++)
        {
            var next = source.IndexOf('"', at);
            if (next < 0)
            {
                return -1;
            }

            at = next;
            if (at + 1 < source.Length && source[at + 1] == '"')
            {
                at++;
                continue;
            }

            var after = at + 1;
            while (after < source.Length && source[after] == ' ')
            {
                after++;
            }

            if (after >= source.Length || source[after] == separator || source[after] == '\n')
            {
                return at;
            }
        }

        return -1;
    }
}
