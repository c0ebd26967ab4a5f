namespace Lectern.Registers;

/// <summary>A line of the calendar.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The words that name it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Date">When, in EDTF, or null.</param>
/// <param name="Time">"past", "coming" or "unknown", as said when it was said last.</param>
public sealed record CalendarRow(string Id, string Name, string Kind, string? Date, string Time)
{
    /// <summary>Where the date comes from, or null.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>Name of the sense: only <c>actual</c> says that it is so.</summary>
    public string Modality { get; init; } = "actual";

    /// <summary>States that take part or are concerned, by ISO 3166-1 code.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Bodies named with it.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Where, as printed, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words, by the day on which they were said.</summary>
    public IReadOnlyList<RegisterQuote> Quotes { get; init; } = [];

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }
}
