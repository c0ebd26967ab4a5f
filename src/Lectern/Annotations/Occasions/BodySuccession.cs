using Lectern.Annotations.Instruments;

namespace Lectern.Annotations.Occasions;

/// <summary>A body that becomes another, as somebody says: a customs union an economic union.</summary>
/// <param name="From">The earlier body: its key where it is known, else its name as printed.</param>
/// <param name="To">The later one.</param>
/// <param name="Turn">Id of the turn in which it is said.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Modality">In which sense it is said; a transition of which is only spoken is intended.</param>
public sealed record BodySuccession(string From, string To, string Turn, SourceSpan Span, Modality Modality);
