using Lectern.Archives.Storage;

namespace Lectern.Archives.Imports;

/// <summary>Says what an import would do, and writes nothing.</summary>
internal static class DryRun
{
    public static ImportReport Run(
        string path, DateTimeOffset started, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse, IEnumerable<Offer> offers,
        ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        using var held = HeldCaptures.Open(path);
        using var queue = new OfferQueue(offers, offer => ReadOffer.Of(offer, held.FindHolder, parse), options.Parallelism, cancellation);
        var total = offers.TryGetNonEnumeratedCount(out var count) ? (long?)count : null;
        var lines = new List<LedgerLine>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0L;
        while (queue.Take() is { } read && !cancellation.IsCancellationRequested)
        {
            bytes += read.Bytes.Length;
            lines.Add(Foretell(read, seen));
            progress?.Report(new ImportProgress(lines.Count, total, bytes, read.Offer.Name));
        }

        cancellation.ThrowIfCancellationRequested();
        return new ImportReport(started, Finished: true, lines.Count, lines);
    }

    private static LedgerLine Foretell(ReadOffer read, HashSet<string> seen)
    {
        var sha256 = read.Sha256 is { } hash ? Convert.ToHexStringLower(hash) : null;
        if (read.Refusal is { } refusal)
        {
            return new LedgerLine(read.Offer.Name, OfferOutcome.Refused, null, sha256, refusal.Code, refusal.Reason, refusal.NextStep);
        }

        var isNew = read.Holder is null && seen.Add($"{Convert.ToHexStringLower(read.Key!)} {sha256}");
        return new LedgerLine(
            read.Offer.Name, isNew ? OfferOutcome.Stored : OfferOutcome.Held, read.Holder ?? Publications.ShortName(read.Key!), sha256, null, null, null);
    }
}
