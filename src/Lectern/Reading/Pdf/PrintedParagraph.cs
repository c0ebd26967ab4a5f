namespace Lectern.Reading.Pdf;

/// <summary>Lines that make one paragraph, or one row of a printed table.</summary>
internal sealed class PrintedParagraph(PrintedLine first)
{
    public List<PrintedLine> Lines { get; } = [first];

    public PrintedLine First => Lines[0];

    public PrintedLine Last => Lines[^1];

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    public int Level { get; set; }

    public BlockRegion Region { get; set; }
}
