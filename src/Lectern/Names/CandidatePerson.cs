namespace Lectern.Names;

/// <summary>A person who may be the same, for somebody to decide.</summary>
/// <param name="Other">The other person, by the key of <see cref="RegisteredPerson"/>.</param>
/// <param name="Ground">What speaks for it, and why it was not enough.</param>
public sealed record CandidatePerson(ObservationKey Other, IdentityGround Ground);
