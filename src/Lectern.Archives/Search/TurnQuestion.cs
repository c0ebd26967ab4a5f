namespace Lectern.Archives.Search;

/// <summary>What is asked of the index: an FTS5 expression, and what must hold of a turn beside it.</summary>
/// <param name="Match">The expression; ranking follows it.</param>
internal sealed record TurnQuestion(string Match)
{
    /// <summary>SQL to be added to a WHERE over <c>turn_index</c>, with parameters <c>$0</c>, <c>$1</c> …; empty where the expression says all.</summary>
    public string Where { get; init; } = "";

    /// <summary>Values of the parameters: FTS5 expressions.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
