namespace Lectern.Archives.Search;

/// <summary>How results are ordered.</summary>
public enum SearchOrder
{
    /// <summary>The best match first.</summary>
    Relevance,

    /// <summary>The newest event first.</summary>
    Newest,

    /// <summary>The oldest event first.</summary>
    Oldest,
}

/// <summary>How to search.</summary>
public sealed record SearchOptions
{
    /// <summary>Most results; at most 1,000. Default 20.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many results to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>People, states and bodies are found by the very words alone, not by other names, spellings and scripts.</summary>
    public bool ExactNames { get; init; }

    /// <summary>The order. Default: the best first.</summary>
    public SearchOrder Order { get; init; }
}

/// <summary>A page of results.</summary>
/// <param name="Query">The query as it was understood, written in the query language.</param>
/// <param name="Total">How many turns match in all; never more than <paramref name="TotalIsAtLeast"/> says.</param>
/// <param name="TotalIsAtLeast">The count was stopped; there are at least <paramref name="Total"/>.</param>
/// <param name="Hits">The results.</param>
/// <param name="Suggestions">Nearest spellings or looser queries where nothing was found; may be empty.</param>
public sealed record SearchResults(string Query, long Total, bool TotalIsAtLeast, IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Suggestions);

/// <summary>A turn that matches.</summary>
/// <param name="Id">Permanent id of the turn.</param>
/// <param name="Publication">Permanent id of the publication.</param>
/// <param name="Title">Its title.</param>
/// <param name="Speaker">Who speaks, or null where the text names nobody.</param>
/// <param name="Kind">Question, answer …</param>
/// <param name="Date">Date of the event, or null.</param>
/// <param name="Place">Place, or null.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Words">Words around the matches, cut at word ends, verbatim but for white space, which is folded to single spaces.</param>
/// <param name="Marks">Matched words in <paramref name="Words"/> (UTF-16 code units, end excluded).</param>
/// <param name="Cut">The words begin or end inside the turn: (before, after).</param>
/// <param name="Span">The first match in the canonical text.</param>
public sealed record SearchHit(
    string Id, string Publication, string Title, string? Speaker, TurnKind Kind, Edtf? Date, string? Place, string Language,
    string Words, IReadOnlyList<SourceSpan> Marks, (bool Before, bool After) Cut, SourceSpan Span);
