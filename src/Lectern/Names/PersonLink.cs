namespace Lectern.Names;

/// <summary>Two sightings with what was made of them.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">Of their names.</param>
/// <param name="Reason">In words.</param>
/// <param name="IsOne">They were taken for one person.</param>
/// <param name="IsDecided">A person said so.</param>
internal sealed record PersonLink(PersonSighting Left, PersonSighting Right, double Score, string Reason, bool IsOne, bool IsDecided);
