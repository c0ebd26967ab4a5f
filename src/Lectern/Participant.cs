namespace Lectern;

/// <summary>A person (or an unnamed holder of a role) who takes part in one event, as one transcript shows them.</summary>
/// <param name="Id">Local to the transcript: <c>p1</c>, <c>p2</c> … in order of first mention.</param>
/// <param name="Name">The fullest name that the text prints, such as "Sergey Lavrov"; a label that is only a role ("THE PRESIDENT") where no name is known.</param>
public sealed record Participant(string Id, string Name)
{
    /// <summary>The office as printed ("Minister of Foreign Affairs"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The state or body for which the role is held ("Kyrgyz Republic"), or the outlet of a journalist; or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Somebody is named; false where the text has an office, an outlet or a word for whoever asks and nobody's name.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>At least one turn of the transcript is theirs. False for a partner who is named and never heard.</summary>
    public bool Speaks { get; init; }

    /// <summary>Asks questions for the media, as far as the text shows.</summary>
    public bool IsJournalist { get; init; }

    /// <summary>Labels under which the person speaks, as printed, each once, in order of first use.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Where the name comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether the identification may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words behind it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
