namespace Lectern.Annotations.Phrasing;

/// <summary>A day or a stretch of days that the words of a text name.</summary>
/// <param name="Span">The words.</param>
/// <param name="Value">What they mean.</param>
/// <param name="Basis">Stated, or counted from the day of the event.</param>
/// <param name="Certainty">Whether it may be relied on.</param>
internal sealed record SaidDate(SourceSpan Span, Edtf Value, Basis Basis, Certainty Certainty);
