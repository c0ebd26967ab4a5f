using Lectern.Names;

namespace Lectern.Archives;

/// <summary>Two people of an archive who may be one, for somebody to decide.</summary>
/// <param name="Left">One, the one of more publications.</param>
/// <param name="Right">The other.</param>
/// <param name="Ground">What speaks for it, and why it was not enough.</param>
public sealed record LikePair(PersonSummary Left, PersonSummary Right, IdentityGround Ground);
