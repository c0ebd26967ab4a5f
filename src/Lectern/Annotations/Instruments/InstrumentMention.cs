namespace Lectern.Annotations.Instruments;

/// <summary>A place where an instrument is named.</summary>
/// <param name="Span">The name as printed.</param>
/// <param name="Turn">Id of the turn in which it stands.</param>
/// <param name="IsReference">It is no name but points back to one: "this document", "the treaty".</param>
public sealed record InstrumentMention(SourceSpan Span, string Turn, bool IsReference);
