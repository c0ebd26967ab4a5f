namespace Lectern;

/// <summary>One of the questions that a turn asks.</summary>
/// <param name="Span">Its words, from the first that belongs to it up to the next part; inside the turn's span, and over what the turn leaves out.</param>
public sealed record AskedPart(SourceSpan Span)
{
    /// <summary>Ids of the participants to whom it is put, as its words say; may be empty.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Who asks, as printed, where somebody else reads the question out; or null.</summary>
    public string? From { get; init; }

    /// <summary>Stated where words number or address the part, derived where they give the number of questions, inferred from the sentences that ask.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it is a question of its own, put to these people.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words that tell.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
