namespace Lectern.Registers;

/// <summary>A line of the register of instruments.</summary>
/// <param name="Id">Its id: the same as long as the words that join its entries are the same.</param>
/// <param name="Name">The fullest name printed.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">How far it has come, for readers: "signed", "to be signed", "mentioned".</param>
public sealed record InstrumentRow(string Id, string Name, string Kind, string Status)
{
    /// <summary>The claim on which <see cref="Status"/> rests; null where nothing is said of it.</summary>
    public StatusEntry? StatusClaim { get; init; }

    /// <summary>Its acronym, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Other names under which it is printed.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Parties by ISO 3166-1 code, in order.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Where the parties come from, or null.</summary>
    public Basis? PartiesBasis { get; init; }

    /// <summary>What was said of its status, by the day on which it was said.</summary>
    public IReadOnlyList<StatusEntry> History { get; init; } = [];

    /// <summary>Places where it is named.</summary>
    public IReadOnlyList<RegisterQuote> Mentions { get; init; } = [];

    /// <summary>Whether it is an instrument for certain.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }

    /// <summary>Somebody says the contrary of <see cref="Status"/>.</summary>
    public bool IsContested { get; init; }
}
