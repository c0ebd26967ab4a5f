namespace Lectern.Registers;

/// <summary>An occasion in one transcript.</summary>
/// <param name="Name">The words that name it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Time">"past", "coming" or "unknown", as said.</param>
/// <param name="Modality">Name of the sense.</param>
/// <param name="Quote">The words, the date included.</param>
public sealed record OccasionEntry(string Name, string Kind, string Time, string Modality, RegisterQuote Quote)
{
    /// <summary>When, in EDTF, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Where the date comes from, or null.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>States that take part or are concerned.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Bodies named with it.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Where, as printed, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }
}
