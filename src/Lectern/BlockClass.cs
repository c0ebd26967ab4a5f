namespace Lectern;

/// <summary>What a block is in the record.</summary>
public enum BlockClass
{
    /// <summary>About the record: title, dateline, lead, source line, headings.</summary>
    Matter,

    /// <summary>What somebody said.</summary>
    Speech,

    /// <summary>A stage direction that stands alone, such as "(Laughter)".</summary>
    Direction,

    /// <summary>No part of the record: share bars, menus, comment forms, adverts. Kept and marked.</summary>
    Clutter,
}

/// <summary>A block with what it was taken for, and why.</summary>
/// <param name="Span">Its place in the canonical text.</param>
/// <param name="Class">What it is in the record; each block is exactly one.</param>
/// <param name="Reason">Why, in a few lower-case words, such as "share bar" or "before the first label".</param>
public sealed record ClassifiedBlock(SourceSpan Span, BlockClass Class, string Reason);
