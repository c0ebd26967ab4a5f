namespace Lectern.Annotations.Instruments;

/// <summary>A treaty, agreement, declaration, plan, programme, resolution or the like, as one transcript speaks of it.</summary>
/// <param name="Id">Local to the transcript: <c>i1</c>, <c>i2</c> … in order of first mention.</param>
/// <param name="Name">The fullest name that the text prints, exactly as it stands at the first of <see cref="Mentions"/> that prints it.</param>
/// <param name="Kind">Lower-case English word: "treaty", "agreement", "declaration", "plan", "programme", "memorandum", "statement", "resolution", "convention", "protocol", "charter", "roadmap", "contract".</param>
public sealed record Instrument(string Id, string Name, string Kind)
{
    /// <summary>The acronym that the text prints for it, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Key in the table of well-known instruments (<c>jcpoa</c>), or null.</summary>
    public string? Known { get; init; }

    /// <summary>What joins it with the same instrument in other transcripts; null where its name does not tell it from others ("joint statement").</summary>
    public string? Key { get; init; }

    /// <summary>States that are its parties or sponsors, by ISO 3166-1 code; null where the text does not show them.</summary>
    public Finding<IReadOnlyList<string>>? Parties { get; init; }

    /// <summary>Places where it is named, in order; at least one.</summary>
    public IReadOnlyList<InstrumentMention> Mentions { get; init; } = [];

    /// <summary>What is said of how far it has come, in order of place; may be empty.</summary>
    public IReadOnlyList<StatusClaim> Claims { get; init; } = [];

    /// <summary>Whether the span is the name of an instrument for certain.</summary>
    public Certainty Certainty { get; init; }
}
