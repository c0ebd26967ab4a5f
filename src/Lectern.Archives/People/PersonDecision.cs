using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>What somebody decided about a person, and stands.</summary>
/// <param name="Number">Of the correction.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Why">Why.</param>
/// <param name="Person">Whom it is about: where their id is anchored.</param>
/// <param name="Other">The other person who is the same; null where spellings are taken apart.</param>
/// <param name="Spellings">The spellings under which somebody else was meant; empty where two are one.</param>
internal sealed record PersonDecision(long Number, string Who, string Why, ObservationKey Person, ObservationKey? Other, IReadOnlyList<string> Spellings);
