namespace Lectern.Annotations.Mentions;

/// <summary>A mention while the text around it is still being read.</summary>
internal sealed record MentionDraft(int Start, int End, MentionClass Class)
{
    public string? Entity { get; init; }

    public string? StandsFor { get; init; }

    public string? Name { get; init; }

    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    public required string Rule { get; init; }

    public Basis Basis { get; init; } = Basis.Stated;

    public Certainty Certainty { get; init; } = Certainty.Certain;

    public bool Overlaps(MentionDraft other) => Start < other.End && other.Start < End;

    public bool Holds(MentionDraft other) => Start <= other.Start && other.End <= End;
}
