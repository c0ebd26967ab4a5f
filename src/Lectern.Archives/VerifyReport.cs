namespace Lectern.Archives;

/// <summary>What a check of an archive found.</summary>
/// <param name="Captures">Captures whose hash was recomputed.</param>
/// <param name="Texts">Canonical texts whose hash was recomputed.</param>
/// <param name="Spans">Spans whose words were compared with the record.</param>
/// <param name="Faults">What is wrong, one whole sentence each, with what to do; empty where all is sound.</param>
public sealed record VerifyReport(long Captures, long Texts, long Spans, IReadOnlyList<string> Faults)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsSound => Faults.Count == 0;
}

/// <summary>What a rebuild did.</summary>
/// <param name="Publications">Publications derived anew.</param>
/// <param name="Turns">Turns derived.</param>
/// <param name="Changed">Publications whose derived data differ from before.</param>
/// <param name="Digest">SHA-256 over all derived data; equal for equal archives.</param>
/// <param name="Orphaned">Corrections that no longer apply.</param>
public sealed record RebuildReport(long Publications, long Turns, long Changed, string Digest, IReadOnlyList<Correction> Orphaned)
{
    /// <summary>Publications that this release cannot read although an earlier one could, with the reason; their captures and ids are kept.</summary>
    public IReadOnlyList<LedgerLine> Refused { get; init; } = [];
}
