namespace Lectern.Archives.Search;

/// <summary>A query cannot be understood.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">What cannot be understood, in the query.</param>
    /// <param name="message">What was found there, and how to write it instead.</param>
    public QueryException(string query, SourceSpan place, string message)
        : base(message) => (Query, Place) = (query, place);

    /// <summary>The query.</summary>
    public string Query { get; }

    /// <summary>What cannot be understood, in the query (UTF-16 code units, end excluded).</summary>
    public SourceSpan Place { get; }
}
