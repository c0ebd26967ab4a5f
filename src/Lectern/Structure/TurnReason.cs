namespace Lectern.Structure;

/// <summary>Why a turn has its speaker and its kind.</summary>
/// <param name="Turn">Id of the turn.</param>
/// <param name="Speaker">Why this person, or nobody, in lower-case words.</param>
/// <param name="Kind">Why this kind, in lower-case words.</param>
public sealed record TurnReason(string Turn, string Speaker, string Kind);
