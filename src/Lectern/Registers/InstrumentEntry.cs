namespace Lectern.Registers;

/// <summary>An instrument in one transcript.</summary>
/// <param name="Name">The fullest name printed.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">What joins it with the same instrument elsewhere; null where the name alone does not tell it ("joint statement").</param>
public sealed record InstrumentEntry(string Name, string Kind, string? Key)
{
    /// <summary>The acronym printed, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Parties by ISO 3166-1 code; empty where not known.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Where the parties come from, or null.</summary>
    public Basis? PartiesBasis { get; init; }

    /// <summary>Whether it is an instrument for certain.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }

    /// <summary>Places where it is named, in order.</summary>
    public IReadOnlyList<RegisterQuote> Mentions { get; init; } = [];

    /// <summary>What is said of its status, in order.</summary>
    public IReadOnlyList<StatusEntry> Statuses { get; init; } = [];
}
