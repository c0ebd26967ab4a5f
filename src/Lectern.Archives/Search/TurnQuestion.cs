namespace Lectern.Archives.Search;

/// <summary>What is asked of the index: an FTS5 expression, and what must hold of a turn beside it.</summary>
/// <param name="Match">The expression; ranking follows it.</param>
internal sealed record TurnQuestion(string Match)
{
    /// <summary>Number of the first parameter of <see cref="Where"/>.</summary>
    public const int FirstValue = 4;

    /// <summary>SQL to be added to a WHERE over <c>turn_index</c>, with parameters from <c>?4</c> on; empty where the expression says all.</summary>
    public string Where { get; init; } = "";

    /// <summary>Values of the parameters: FTS5 expressions.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
