namespace Lectern.Reading.Html;

/// <summary>An element whose end has not come yet, with what it hands down to the text inside it.</summary>
internal sealed record OpenElement(ElementRule Rule)
{
    public bool IsHidden { get; init; }

    public bool IsPreformatted { get; init; }

    public TextStyle Style { get; init; }

    public BlockKind Kind { get; init; }

    public int Level { get; init; }

    public BlockRegion Region { get; init; }

    /// <summary>Class and id of this element and those around it, the innermost first.</summary>
    public string MarkupNames { get; init; } = "";

    /// <summary>How many list items and quotations are open, this one included.</summary>
    public int Nesting { get; init; }

    /// <summary>Blocks of the text before the element began.</summary>
    public int BlocksBefore { get; init; }

    /// <summary>Characters of the text before the element began.</summary>
    public int CharactersBefore { get; init; }

    /// <summary>The moment that a <c>time</c> element names for programs, or null.</summary>
    public string? Moment { get; init; }

    /// <summary>The name of whoever speaks that the element's attribute gives, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>The row of a table in which it stands, or null.</summary>
    public TableRow? Row { get; init; }

    /// <summary>Of a cell and what stands in it: its place in its row, counted from 1; otherwise 0.</summary>
    public int Column { get; init; }

    public bool IsBlock => Rule.Flow == ElementFlow.Block;
}
