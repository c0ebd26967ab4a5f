namespace Lectern;

/// <summary>What a turn is for.</summary>
public enum TurnKind
{
    /// <summary>Said without being asked: opening remarks, announcements, speeches in parliament.</summary>
    Statement,

    /// <summary>A question from the media or the floor.</summary>
    Question,

    /// <summary>Said in reply to a question.</summary>
    Answer,

    /// <summary>Said to run the event: giving the floor, announcing, closing.</summary>
    Moderator,

    /// <summary>A stage direction or time line that stands alone.</summary>
    Procedural,
}

/// <summary>One person's uninterrupted speech.</summary>
/// <remarks>Its text is what stands at its <see cref="Parts"/>, joined by what separates them in the canonical text; no label is in it.</remarks>
/// <param name="Id">Local to the transcript (<c>t1</c>, <c>t2</c> …) as parsed; the permanent id in an archive.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Parts">Its words in order, without label, clutter and directions in its middle; at least one, none empty, none overlapping.</param>
public sealed record Turn(string Id, TurnKind Kind, IReadOnlyList<SourceSpan> Parts)
{
    /// <summary>Id of the participant who speaks, or null where the text names nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>The label as printed, without its closing mark ("Foreign Minister Lavrov (speaks first)"), or null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Where the label stands, its closing mark included; null where there is none.</summary>
    public SourceSpan? LabelSpan { get; init; }

    /// <summary>Ids of the participants to whom the turn is put, as the label or the words say; may be empty.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Where a question asks more than once: the sentences that ask, in order, each inside one of <see cref="Parts"/>; empty for one question and for other turns.</summary>
    public IReadOnlyList<SourceSpan> Asks { get; init; } = [];

    /// <summary>What the publisher notes about the turn, as printed: "speaks first", "via interpreter".</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>BCP 47 language of the turn, or null where it is the transcript's.</summary>
    public string? Language { get; init; }

    /// <summary>Where the attribution comes from: stated by a label, derived from the convention, inferred from the title.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether beginning, end and speaker may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The hull of the parts, without the label.</summary>
    public SourceSpan Span => new(Parts[0].Start, Parts[^1].End);
}

/// <summary>An answer that the publisher left out, as the text itself shows.</summary>
/// <param name="Question">Id of the question's turn.</param>
/// <param name="By">Id of the participant whose answer is missing.</param>
public sealed record Omission(string Question, string By)
{
    /// <summary>The words that show it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
