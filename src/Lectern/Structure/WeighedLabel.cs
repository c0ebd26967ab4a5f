namespace Lectern.Structure;

/// <summary>A possible label with its weight.</summary>
/// <param name="Candidate">The stretch.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="Factors">What made the weight; empty where nobody asked.</param>
internal sealed record WeighedLabel(LabelCandidate Candidate, double Weight, IReadOnlyList<Factor> Factors);
