namespace Lectern.Registers;

/// <summary>What somebody said of an instrument's status.</summary>
/// <param name="Status">Name of the status.</param>
/// <param name="Modality">Name of the sense: only <c>actual</c> says that it is so.</param>
/// <param name="InWords">The two together, for readers.</param>
/// <param name="Quote">The words.</param>
public sealed record StatusEntry(string Status, string Modality, string InWords, RegisterQuote Quote)
{
    /// <summary>When, in EDTF, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Where the date comes from, or null.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>Where the status comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }
}
