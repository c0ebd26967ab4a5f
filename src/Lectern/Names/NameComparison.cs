namespace Lectern.Names;

/// <summary>The answer to "are these two spellings of one name?".</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Score">0 to 1; <see cref="NameComparer.SameFrom"/> and more is the same name, under <see cref="NameComparer.UnsureFrom"/> another.</param>
/// <param name="Parts">Which parts matched how, in the order of the first name.</param>
/// <param name="Reason">The same in a sentence for people.</param>
public sealed record NameComparison(NameVerdict Verdict, double Score, IReadOnlyList<NamePartMatch> Parts, string Reason)
{
    /// <summary>What speaks against the names being one, or null.</summary>
    public string? Objection { get; init; }
}
