namespace Lectern.Names;

/// <summary>Points at an observation: a name as printed in a document.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Name">The name as printed.</param>
public readonly record struct ObservationKey(string DocumentId, string Name) : IComparable<ObservationKey>
{
    /// <summary>By document, then by name, both ordinal.</summary>
    public int CompareTo(ObservationKey other) =>
        string.CompareOrdinal(DocumentId, other.DocumentId) is not 0 and var byDocument ? byDocument : string.CompareOrdinal(Name, other.Name);

    /// <summary>Left before right.</summary>
    public static bool operator <(ObservationKey left, ObservationKey right) => left.CompareTo(right) < 0;

    /// <summary>Left after right.</summary>
    public static bool operator >(ObservationKey left, ObservationKey right) => left.CompareTo(right) > 0;

    /// <summary>Left before right, or equal.</summary>
    public static bool operator <=(ObservationKey left, ObservationKey right) => left.CompareTo(right) <= 0;

    /// <summary>Left after right, or equal.</summary>
    public static bool operator >=(ObservationKey left, ObservationKey right) => left.CompareTo(right) >= 0;
}
