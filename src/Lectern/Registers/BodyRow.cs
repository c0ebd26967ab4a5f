namespace Lectern.Registers;

/// <summary>A line of the register of bodies: who holds which role in a body when, or which body follows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">The body's key or name.</param>
/// <param name="BodyName">A name to show.</param>
/// <param name="Role">"chair", "member", "observer" or "succession".</param>
/// <param name="Other">The state that holds the role, by code; of a succession the body that follows.</param>
/// <param name="Date">When, in EDTF, or null.</param>
public sealed record BodyRow(string Id, string Body, string BodyName, string Role, string Other, string? Date)
{
    /// <summary>Where the date comes from, or null.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>Name of the sense: only <c>actual</c> says that it is so.</summary>
    public string Modality { get; init; } = "actual";

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words, by the day on which they were said.</summary>
    public IReadOnlyList<RegisterQuote> Quotes { get; init; } = [];

    /// <summary>A person entered, corrected or confirmed it; else null.</summary>
    public Basis? Decided { get; init; }
}
