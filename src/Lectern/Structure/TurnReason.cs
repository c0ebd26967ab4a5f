namespace Lectern.Structure;

/// <summary>Why a turn begins where it begins, has its speaker and its kind, and what speaks against it.</summary>
/// <param name="Turn">Id of the turn.</param>
/// <param name="Begins">Why it begins here, in lower-case words, or null where its label alone tells.</param>
/// <param name="Speaker">Why this person, or nobody, in lower-case words.</param>
/// <param name="Kind">Why this kind, in lower-case words.</param>
/// <param name="Doubt">Why the turn is doubtful, in lower-case words, or null where it is certain.</param>
public sealed record TurnReason(string Turn, string? Begins, string Speaker, string Kind, string? Doubt);
