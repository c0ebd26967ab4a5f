namespace Lectern;

/// <summary>A question with all its answers.</summary>
/// <remarks>
/// <see cref="Answers"/> follow from the order of the turns. What the words say beyond it stands in <see cref="Asked"/> and <see cref="Replies"/>: a part or an
/// answer that is not in them is not denied, only not told. Immutable.
/// </remarks>
/// <param name="Question">Id of the question's turn.</param>
/// <param name="Answers">Ids of the turns that answer it, in order; may be empty.</param>
public sealed record Exchange(string Question, IReadOnlyList<string> Answers)
{
    /// <summary>Derived where the question stands alone before its answers; inferred where several questions share them and no words say that all are answered.</summary>
    public Basis Basis { get; init; } = Basis.Derived;

    /// <summary>Whether all of <see cref="Answers"/> answer this question.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>What is asked, part by part, where the turn holds several questions, names whom it asks, or reads out somebody else's; else empty.</summary>
    public IReadOnlyList<AskedPart> Asked { get; init; } = [];

    /// <summary>Which answer answers which part, where that can be told; in order of the answers.</summary>
    public IReadOnlyList<AnswerLink> Replies { get; init; } = [];

    /// <summary>The same question with these answers; what was told of others is left out.</summary>
    /// <param name="answers">Ids of turns, in order.</param>
    public Exchange WithAnswers(IReadOnlyList<string> answers) => this with { Answers = answers, Replies = [.. Replies.Where(reply => answers.Contains(reply.Answer))] };
}
