namespace Lectern.Reading.Pdf;

/// <summary>Joins lines into paragraphs by their place and their type.</summary>
/// <remarks>
/// A line begins a paragraph where it stands farther below the last one than lines do, is indented (or, where the others are indented, is not), is
/// set in another size or weight, or where the last line ended although a word had room. At the head of a page or a column the gap says nothing.
/// </remarks>
internal sealed class Paragraphs(Typography type)
{
    private const double WideGap = 1.3;
    private const double LargeType = 1.15;

    /// <summary>The paragraphs of lines in reading order.</summary>
    public List<PrintedParagraph> Join(IEnumerable<PrintedLine> lines)
    {
        var paragraphs = new List<PrintedParagraph>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && !Begins(paragraphs[^1], line))
            {
                paragraphs[^1].Lines.Add(line);
            }
            else
            {
                paragraphs.Add(new(line));
            }
        }

        foreach (var paragraph in paragraphs)
        {
            Rank(paragraph);
        }

        return paragraphs;
    }

    private bool Begins(PrintedParagraph paragraph, PrintedLine line)
    {
        var last = paragraph.Last;
        if (line.OpensCell || line.Cell != last.Cell || line.Cell == 1)
        {
            return line.OpensCell || line.Cell != last.Cell;
        }

        if (Math.Abs(line.Size - last.Size) >= Math.Max(1.5, 0.12 * last.Size) || HasOtherWeight(last, line))
        {
            return true;
        }

        if (line.Column != last.Column && (line.Column == 0 || last.Column == 0))
        {
            return true; // a title over the columns, a table across them
        }

        var isNewColumn = line.Page != last.Page || line.Column != last.Column || line.Bottom < last.Bottom;
        if (!isNewColumn && IsLarge(line) && IsLarge(last) && line.Bottom - last.Bottom <= (type.Pitch * WideGap * line.Size / type.Size) + 1)
        {
            return false; // a title over several lines, centred or not
        }

        if (isNewColumn ? IsShortLine(last, line) && !GoesOn(last, line) : line.Bottom - last.Bottom > (type.Pitch * WideGap) + 1)
        {
            return true;
        }

        if (EndsSentence(last) && line.StartsBold && !last.EndsBold)
        {
            return true;
        }

        if (GoesOn(last, line))
        {
            return false;
        }

        var (indent, before) = (type.Indent(line), type.Indent(last));
        var step = type.Size * 0.7;
        if (type.HangsBack)
        {
            return indent < before - step || (indent < step && paragraph.Lines.Count > 0 && before < step) || IsShortLine(last, line);
        }

        return (indent > step && indent > before + step) || IsShortLine(last, line);
    }

    private bool IsLarge(PrintedLine line) => line.Size > type.Size * LargeType;

    private bool IsShortLine(PrintedLine last, PrintedLine line) => type.IsShort(last, line);

    // One of the two is bold from end to end and the other is not, where they meet.
    private static bool HasOtherWeight(PrintedLine last, PrintedLine line) =>
        (last.IsBold && !line.StartsBold) || (line.IsBold && !last.EndsBold);

    // In mid-sentence: a small letter after a word.
    private static bool GoesOn(PrintedLine last, PrintedLine line) =>
        char.IsLower(line.Text[0]) && !EndsSentence(last) && last.Text[^1] is not ':' && (last.Text.Length > 20 || last.Text[^1] == '-');

    private static bool EndsSentence(PrintedLine line) => line.Text[^1] is '.' or '?' or '!' or '…' or '"' or '”' or '»' or ')' or ']' or '。';

    private void Rank(PrintedParagraph paragraph)
    {
        var first = paragraph.First;
        if (first.Cell > 0)
        {
            paragraph.Kind = BlockKind.TableCell;
            return;
        }

        if (paragraph.Lines.Count > 4 || first.Size < type.Size - 1)
        {
            return;
        }

        if (IsLarge(first))
        {
            (paragraph.Kind, paragraph.Level) = (BlockKind.Heading, first.Size > type.Size * 1.5 ? 1 : 2);
        }
        else if (paragraph.Lines.All(line => line.IsBold && IsCentred(line)) && !first.Text.Contains(':', StringComparison.Ordinal))
        {
            (paragraph.Kind, paragraph.Level) = (BlockKind.Heading, 3);
        }
    }

    private bool IsCentred(PrintedLine line)
    {
        var (left, right) = (type.Indent(line), type.Room(line));
        return left > 2 * type.Size && Math.Abs(left - right) < 0.08 * type.Width(line) + type.Size;
    }
}
