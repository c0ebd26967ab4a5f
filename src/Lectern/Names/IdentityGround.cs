namespace Lectern.Names;

/// <summary>Why two names of a person were taken for one person, or why two people may be one.</summary>
/// <param name="Left">A name as printed.</param>
/// <param name="Right">Another.</param>
/// <param name="Score">Of the names, 0 to 1; 1 where a person decided.</param>
/// <param name="Reason">In words: how the names fit, and what office, state or time says.</param>
/// <param name="Basis"><see cref="Basis.Inferred"/>, or <see cref="Basis.Entered"/> where a person decided.</param>
public sealed record IdentityGround(string Left, string Right, double Score, string Reason, Basis Basis);
