namespace Lectern.Names;

/// <summary>A person across documents.</summary>
/// <param name="Key">The first observation of the person, those where they take part before mentions, by date (days that are not known last), then by document and name: stable as long as that observation stays with them.</param>
/// <param name="Name">The name to show: the most frequent of the fullest spellings.</param>
public sealed record RegisteredPerson(ObservationKey Key, string Name)
{
    /// <summary>Every spelling, the most frequent first.</summary>
    public required IReadOnlyList<NameSpelling> Spellings { get; init; }

    /// <summary>Offices in which they took part somewhere, by their first day.</summary>
    public required IReadOnlyList<HeldOffice> Offices { get; init; }

    /// <summary>The first day on which they speak, or null.</summary>
    public DateOnly? FirstHeard { get; init; }

    /// <summary>The last day on which they speak, or null.</summary>
    public DateOnly? LastHeard { get; init; }

    /// <summary>Every observation of them, in order of <see cref="ObservationKey"/>.</summary>
    public required IReadOnlyList<ObservationKey> Observations { get; init; }

    /// <summary>Why their names are taken for one person's; empty where there is one name only.</summary>
    public required IReadOnlyList<IdentityGround> Grounds { get; init; }

    /// <summary>Other people who may be the same, the likeliest first.</summary>
    public required IReadOnlyList<CandidatePerson> Candidates { get; init; }
}
