namespace Lectern.Names;

/// <summary>What a person decided about two observations. It wins over every score; of two decisions on the same pair the later in the list wins.</summary>
/// <param name="Left">One observation.</param>
/// <param name="Right">The other.</param>
/// <param name="IsSamePerson">True: one person. False: two, however alike their names are.</param>
public sealed record IdentityDecision(ObservationKey Left, ObservationKey Right, bool IsSamePerson);
