namespace Lectern.Registers;

/// <summary>What one transcript says of a body over time.</summary>
/// <param name="Role">"chair", "member", "observer" or "succession".</param>
/// <param name="Body">The body's key or name.</param>
/// <param name="BodyName">A name to show.</param>
/// <param name="Other">The state that holds the role, by code; of a succession the body that follows.</param>
/// <param name="Modality">Name of the sense.</param>
/// <param name="Quote">The words.</param>
public sealed record BodyEntry(string Role, string Body, string BodyName, string Other, string Modality, RegisterQuote Quote)
{
    /// <summary>When, in EDTF, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Where the date comes from, or null.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>Where it comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }
}
