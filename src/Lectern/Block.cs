namespace Lectern;

/// <summary>What a block of a source is by its layout.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, or a line of a text that has one paragraph a line.</summary>
    Paragraph,

    /// <summary>A heading; its rank is <see cref="Block.Level"/>.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A paragraph inside a block quotation.</summary>
    Quotation,

    /// <summary>A rule or a row of asterisks or the like that parts what stands above from what stands below.</summary>
    Separator,

    /// <summary>The header of a file that is written for programs (YAML front matter), kept as it stands.</summary>
    FileHeader,

    /// <summary>The name of who speaks, and nothing else, as the source's own markup or column says.</summary>
    Speaker,

    /// <summary>What happened rather than what was said, as the source's own markup says: a note, applause, a gap.</summary>
    Direction,
}

/// <summary>The part of a page in which a block stands, as the page's own markup says.</summary>
public enum BlockRegion
{
    /// <summary>Nothing special, or the main part.</summary>
    Body,

    /// <summary>A menu or another list of links to elsewhere.</summary>
    Navigation,

    /// <summary>The head of the page or of the article.</summary>
    Header,

    /// <summary>The foot of the page.</summary>
    Footer,

    /// <summary>Beside the text: boxes, cards, related items.</summary>
    Aside,

    /// <summary>A form and its fields.</summary>
    Form,

    /// <summary>The caption of a picture, a video or a table.</summary>
    Caption,

    /// <summary>Printed on the pages beside the text again and again: running heads, page numbers, numbers of lines.</summary>
    Furniture,

    /// <summary>At the foot of a page or the end of the document, and pointed at by a mark in the text.</summary>
    Note,
}

/// <summary>A paragraph, heading, list item or table cell of a source, with its style.</summary>
/// <remarks>
/// Blocks of one text are in order, do not overlap, and leave only white space between them (and, in Markdown, marks of the layout).
/// A block may hold line breaks (<c>\n</c>) where the source breaks a line inside it. Immutable and safe to share.
/// </remarks>
/// <param name="Span">Its place in the canonical text, without white space around it.</param>
/// <param name="Kind">What it is by its layout.</param>
public sealed record Block(SourceSpan Span, BlockKind Kind)
{
    /// <summary>Rank of a heading (1 is the highest), depth of a list item or quotation; otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>The part of the page in which it stands.</summary>
    public BlockRegion Region { get; init; }

    /// <summary>Stretches set in bold, in order, each inside <see cref="Span"/>.</summary>
    public IReadOnlyList<SourceSpan> Bold { get; init; } = [];

    /// <summary>Stretches set in italics, in order, each inside <see cref="Span"/>.</summary>
    public IReadOnlyList<SourceSpan> Italic { get; init; } = [];

    /// <summary>Stretches that lead elsewhere when clicked, in order, each inside <see cref="Span"/>.</summary>
    public IReadOnlyList<SourceSpan> Links { get; init; } = [];

    /// <summary>Names that the page's markup gives to this part (class and id of the elements around it), lower case, or empty.</summary>
    public string MarkupNames { get; init; } = "";

    /// <summary>Name of the paragraph style that its author gave it (a word processor's), as printed there, or empty.</summary>
    public string Style { get; init; } = "";

    /// <summary>Of a cell: its place in its row, counted from 1; 0 where that is not known.</summary>
    public int Column { get; init; }
}
