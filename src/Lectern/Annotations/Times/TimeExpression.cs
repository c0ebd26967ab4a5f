namespace Lectern.Annotations.Times;

/// <summary>Words of a text that name a time, and what they mean.</summary>
/// <param name="Span">Where the words stand: determiners and "about", "early", "ago" belong to them, prepositions ("on", "since") do not.</param>
/// <param name="Type">What the words name.</param>
/// <param name="Value">
/// The meaning in EDTF (ISO 8601-2), or null where the words or the anchor do not give one: <c>2022-03-20</c>, <c>2022-21</c> (spring), <c>2022-33</c> (first
/// quarter), <c>2022-40</c> (first half), <c>199X</c>, <c>19XX</c>, <c>2012/2013</c>, <c>XXXX-03-20</c> (of no known year), <c>2022-03-20T10:00</c>. A duration is
/// written as ISO 8601 does (<c>P3Y</c>, <c>PXY</c> for an unknown number of years), a recurrence as <c>R/</c> and its distance (<c>R/P1Y</c>).
/// </param>
/// <param name="Basis">Stated: all of the value is printed. Derived: counted from the anchor by the calendar. Inferred: a choice had to be made.</param>
/// <param name="Certainty">Whether the value may be relied on; always doubtful where <paramref name="Value"/> is null.</param>
public sealed record TimeExpression(SourceSpan Span, TimeType Type, string? Value, Basis Basis, Certainty Certainty)
{
    /// <summary>
    /// What the words mean together with what stands around them, in EDTF: <c>1991/..</c> for "since 1991", <c>2003/2007</c> for both years of "from 2003 to 2007",
    /// the years meant by "the past two decades". Null where that is not more than <see cref="Value"/>.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>Which part of the value is meant: "start", "early", "mid", "late", "end", or of a day "morning", "noon", "afternoon", "evening", "night"; else null.</summary>
    public string? Part { get; init; }

    /// <summary>"past", "present" or "future" where the words say no more than that ("recently", "now"); else null.</summary>
    public string? Vague { get; init; }

    /// <summary>The first day that the value can mean, or null where it names none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day that the value can mean, or null where it names none.</summary>
    public DateOnly? Last { get; init; }
}
