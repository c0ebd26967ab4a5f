namespace Lectern.Names;

/// <summary>One document shows one person under a name.</summary>
/// <param name="Name">The fullest name that the document prints.</param>
/// <param name="DocumentId">Which document. With the name it is what decisions refer to.</param>
public sealed record NameObservation(string Name, string DocumentId)
{
    /// <summary>The office as printed, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The state, body or outlet as printed, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The day of the event, or null where it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The person is heard in the document, not only named.</summary>
    public bool Speaks { get; init; }

    /// <summary>BCP 47 language of the document, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What decisions refer to.</summary>
    public ObservationKey Key => new(DocumentId, Name);
}
