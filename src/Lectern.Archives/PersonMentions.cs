namespace Lectern.Archives;

/// <summary>What the words of transcripts say of a person. Names in labels, titles and lists of participants are no mentions.</summary>
public sealed record PersonMentions
{
    /// <summary>How often they are named.</summary>
    public long Count { get; init; }

    /// <summary>In how many publications.</summary>
    public long Publications { get; init; }

    /// <summary>The first day of an event, known to the day, at which they are named; or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last such day, or null.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Every form as printed, with its count, the most frequent first.</summary>
    public IReadOnlyList<(string Form, long Count)> Forms { get; init; } = [];

    /// <summary>Roles and affiliations that the words give them, with the number of publications, the most frequent first.</summary>
    public IReadOnlyList<(string? Role, string? Affiliation, long Publications)> As { get; init; } = [];

    /// <summary>By whom, the most frequent first.</summary>
    public IReadOnlyList<PersonMentioner> By { get; init; } = [];

    /// <summary>Where, the newest event first.</summary>
    public IReadOnlyList<PersonMentionPlace> Places { get; init; } = [];

    /// <summary>Names that may be theirs and say too little ("Mr. Arden" in transcripts that name no Arden in full). They are not counted above.</summary>
    public IReadOnlyList<LoneName> Alone { get; init; } = [];
}
