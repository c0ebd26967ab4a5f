namespace Lectern.Reading.Xml;

/// <summary>What an element is for a reader of speeches.</summary>
internal enum MarkupPart
{
    /// <summary>It only holds other elements.</summary>
    Container,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Words inside a paragraph.</summary>
    Inline,

    /// <summary>One token of an annotated text; the white space after it is what the annotation says.</summary>
    Token,

    /// <summary>The end of a line.</summary>
    LineBreak,

    /// <summary>One person's speech.</summary>
    Speech,

    /// <summary>The name of who speaks.</summary>
    Label,

    /// <summary>The name of who speaks from there on, where it stands outside all speeches and a colon closes it; else a paragraph.</summary>
    LooseLabel,

    /// <summary>What happened rather than what was said.</summary>
    Direction,

    /// <summary>Not for readers.</summary>
    Hidden,
}
