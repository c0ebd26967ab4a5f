namespace Lectern.Names;

/// <summary>An office in which a person was met, from when to when.</summary>
/// <param name="Role">As printed, in its most frequent form; or null where only the affiliation is known.</param>
/// <param name="Affiliation">State, body or outlet as printed, or null.</param>
/// <param name="First">The first day of a document that shows them in it, or null.</param>
/// <param name="Last">The last such day, or null. The office may have been held before and after.</param>
/// <param name="Count">In how many observations.</param>
public sealed record HeldOffice(string? Role, string? Affiliation, DateOnly? First, DateOnly? Last, int Count);
