using Lectern.Names;

namespace Lectern.Archives;

/// <summary>Somebody who may be the same person, for a reader to decide.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Ground">What speaks for it, and why it was not enough.</param>
public sealed record LikePerson(string Id, string Name, IdentityGround Ground);
