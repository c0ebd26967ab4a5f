namespace Lectern.Registers;

/// <summary>What one transcript gives to the registers. Plain values, to be kept and read again.</summary>
/// <param name="Publication">Its id.</param>
/// <param name="Event">Id of the occasion.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day of the event in EDTF, or null.</param>
public sealed record RegisterDocument(string Publication, string Event, string Title, string? Date)
{
    /// <summary>Instruments.</summary>
    public IReadOnlyList<InstrumentEntry> Instruments { get; init; } = [];

    /// <summary>Occasions.</summary>
    public IReadOnlyList<OccasionEntry> Occasions { get; init; } = [];

    /// <summary>Chairmanships, memberships, seats as observer, and successions.</summary>
    public IReadOnlyList<BodyEntry> Bodies { get; init; } = [];
}
