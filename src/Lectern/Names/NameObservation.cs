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

    /// <summary>The person takes no part in the document; its words name them. Such an observation joins people, and never decides who is one among those who take part.</summary>
    public bool IsMention { get; init; }

    /// <summary>Enough is printed for a mention to mean one person in another document too: a whole name, initials beside a state or body, one word beside an office that one holds at a time for a state.</summary>
    /// <remarks>Both halves of "Jean-François" or "López-Gatell" are one word here.</remarks>
    public bool TellsWho => NameEntry.FullnessOf(PersonName.Parse(Name)) switch
    {
        NameFullness.Full when PersonName.Parse(Name).Words is var words && (words[0].Script is NameScript.Han or NameScript.Hangul || words.Count(w => !w.IsJoined) > 1) => true,
        NameFullness.Initials => OfficeKind.Place(Affiliation, Role) is not null,
        _ => PersonName.Parse(Name).Words.Count > 0 && OfficeKind.IsHeldByOne(OfficeKind.Of(Role)) && OfficeKind.Place(Affiliation, Role) is not null,
    };

    /// <summary>BCP 47 language of the document, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What decisions refer to.</summary>
    public ObservationKey Key => new(DocumentId, Name);
}
