namespace Lectern.Archives;

/// <summary>One source that is offered to an archive.</summary>
/// <param name="Name">How the user named it: a path as given, or <c>-</c>.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Read">Reads the bytes; called at most once, on any thread. What it throws refuses this offer alone.</param>
public sealed record Offer(string Name, SourceOrigin Origin, Func<ReadOnlyMemory<byte>> Read);

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Reads and parses, and says what would be stored or refused, but writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How many documents are read and parsed at once. Default: one a processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Called with the SHA-256 of a capture once it is on disk for good, on the writing thread.</summary>
    public Action<string>? Acknowledged { get; init; }
}

/// <summary>How far long work has come.</summary>
/// <param name="Done">Documents finished, refused ones included.</param>
/// <param name="Total">Documents in all, or null while unknown.</param>
/// <param name="Bytes">Bytes of the finished ones.</param>
/// <param name="Name">The document finished last.</param>
public readonly record struct ImportProgress(long Done, long? Total, long Bytes, string Name);

/// <summary>What became of an offer.</summary>
public enum OfferOutcome
{
    /// <summary>Stored now.</summary>
    Stored,

    /// <summary>Its bytes were in the archive already; nothing was written. Counts as stored.</summary>
    Held,

    /// <summary>Not stored, for the reason given.</summary>
    Refused,
}

/// <summary>A line of the ledger.</summary>
/// <param name="Name">The offer's name.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Publication">Id of the publication, or null where refused.</param>
/// <param name="CaptureSha256">SHA-256 of the bytes, or null where they could not be read.</param>
/// <param name="Code">Diagnostic code of a refusal, or null.</param>
/// <param name="Reason">Why it was refused, or null.</param>
/// <param name="NextStep">What to do about a refusal, or null.</param>
public sealed record LedgerLine(string Name, OfferOutcome Outcome, string? Publication, string? CaptureSha256, string? Code, string? Reason, string? NextStep);

/// <summary>A run of import: <see cref="Offered"/> = <see cref="Stored"/> + <see cref="Held"/> + <see cref="Refused"/> once <see cref="Finished"/>.</summary>
/// <param name="Started">When it began.</param>
/// <param name="Finished">It came to its end; false for one that was killed or stopped.</param>
/// <param name="Offered">Documents offered.</param>
/// <param name="Lines">One line an offer, in the order of the offers.</param>
public sealed record ImportReport(DateTimeOffset Started, bool Finished, long Offered, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>Offers stored now.</summary>
    public long Stored => Lines.Count(l => l.Outcome == OfferOutcome.Stored);

    /// <summary>Offers that were in the archive already.</summary>
    public long Held => Lines.Count(l => l.Outcome == OfferOutcome.Held);

    /// <summary>Offers refused.</summary>
    public long Refused => Lines.Count(l => l.Outcome == OfferOutcome.Refused);
}
