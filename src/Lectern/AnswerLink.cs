namespace Lectern;

/// <summary>What an answer answers, where its words, the question's words or the people tell.</summary>
/// <param name="Answer">Id of the answer's turn.</param>
/// <param name="Span">The words of the answer that are meant; inside the turn's span.</param>
public sealed record AnswerLink(string Answer, SourceSpan Span)
{
    /// <summary>Numbers of the parts in <see cref="Exchange.Asked"/>, from 1; empty for the question as a whole.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Ids of the participants to whom the question was put and who do not answer it; may be empty.</summary>
    public IReadOnlyList<string> InsteadOf { get; init; } = [];

    /// <summary>Stated where the answer says it, derived from whom the question is put to, inferred from order or a name.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words that tell.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
