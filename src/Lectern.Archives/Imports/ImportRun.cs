using System.Diagnostics;
using Lectern.Archives.People;
using Lectern.Archives.Storage;

namespace Lectern.Archives.Imports;

/// <summary>One run of import: many threads read and parse, this one writes; several documents a transaction, each whole or not at all.</summary>
internal sealed class ImportRun(
    Connection connection, string path, TimeProvider clock, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse,
    ImportOptions options, IProgress<ImportProgress>? progress)
{
    private const int MostDocuments = 512;
    private const long MostBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(1000);

    private readonly List<LedgerLine> _lines = [];
    private readonly List<ImportProgress> _finished = [];
    private readonly List<string> _stored = [];
    private readonly Stopwatch _open = new();
    private readonly PeopleUpdate _people = new(connection);
    private long _openBytes;
    private long _bytes;

    public ImportReport Run(IEnumerable<Offer> offers, CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        var total = offers.TryGetNonEnumeratedCount(out var count) ? (long?)count : null;
        using var checkpoints = new Checkpoints(path);
        using var writer = new DocumentWriter(connection);
        using var ledger = new ImportLedger(connection);
        var run = Commit(() => ledger.Begin(started));
        using var savepoint = new Savepoint(connection);
        using var held = HeldCaptures.Open(path);
        using var queue = new OfferQueue(offers, offer => ReadOffer.Of(offer, held.FindHolder, parse), options.Parallelism, cancellation);
        try
        {
            while (queue.Take() is { } read && !cancellation.IsCancellationRequested)
            {
                Open();
                var line = Write(writer, savepoint, read, run);
                ledger.Add(run, _lines.Count, line);
                _lines.Add(line);
                Note(read, line, total);
                CloseWhenDue(queue, writer, checkpoints);
            }

            Close(writer, checkpoints);
        }
        catch
        {
            RollBack();
            throw;
        }

        // Once, not each time a transaction ends: who many documents name would be looked at as often. What a killed run leaves, the next one takes up.
        _ = Commit(() =>
        {
            _people.Run();
            return cancellation.IsCancellationRequested ? 0 : ledger.End(run, clock.GetUtcNow(), _lines.Count);
        });
        checkpoints.End();
        cancellation.ThrowIfCancellationRequested();
        return new ImportReport(started, Finished: true, _lines.Count, _lines);
    }

    private LedgerLine Write(DocumentWriter writer, Savepoint savepoint, ReadOffer read, long run)
    {
        var name = read.Offer.Name;
        var sha256 = read.Sha256 is { } hash ? Convert.ToHexStringLower(hash) : null;
        if (read.Refusal is { } refusal)
        {
            return new LedgerLine(name, OfferOutcome.Refused, null, sha256, refusal.Code, refusal.Reason, refusal.NextStep);
        }

        if ((read.Holder ?? writer.FindHolder(read.Key!, read.Sha256!)) is { } holder)
        {
            return new LedgerLine(name, OfferOutcome.Held, holder, sha256, null, null, null);
        }

        savepoint.Begin();
        try
        {
            var (_, publication) = writer.Store(read.Key!, read.Sha256!, read.Bytes.Span, read.Offer.Origin, clock.GetUtcNow(), run, read.Document!);
            savepoint.Keep();
            _stored.Add(sha256!);
            return new LedgerLine(name, OfferOutcome.Stored, publication, sha256, null, null, null);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or DatabaseException))
        {
            savepoint.TakeBack();
            var (code, reason, nextStep) = Refusal.Of(e);
            return new LedgerLine(name, OfferOutcome.Refused, null, sha256, code, reason, nextStep);
        }
    }

    private void Note(ReadOffer read, LedgerLine line, long? total)
    {
        _openBytes += read.Bytes.Length;
        _bytes += read.Bytes.Length;
        _finished.Add(new ImportProgress(_lines.Count, total, _bytes, line.Name));
    }

    private void Open()
    {
        if (!_open.IsRunning)
        {
            connection.Execute("BEGIN IMMEDIATE");
            _open.Restart();
        }
    }

    private void CloseWhenDue(OfferQueue queue, DocumentWriter writer, Checkpoints checkpoints)
    {
        while (!queue.IsReady && !queue.IsEmpty && MostTime - _open.Elapsed is { Ticks: > 0 } patience)
        {
            queue.Wait(patience);
        }

        // The words of many turns go to the disk with their documents, while others are read, rather than all at the end.
        if (writer.IsIndexDue || _finished.Count >= MostDocuments || _openBytes >= MostBytes || _open.Elapsed >= MostTime)
        {
            Close(writer, checkpoints);
        }
    }

    // Only what is on disk for good is acknowledged.
    private void Close(DocumentWriter writer, Checkpoints checkpoints)
    {
        if (!_open.IsRunning)
        {
            return;
        }

        writer.WriteIndex();
        _people.Place();
        connection.Execute("COMMIT");
        checkpoints.Begin();
        _open.Reset();
        _openBytes = 0;
        _stored.ForEach(sha256 => options.Acknowledged?.Invoke(sha256));
        _stored.Clear();
        _finished.ForEach(done => progress?.Report(done));
        _finished.Clear();
    }

    private void RollBack()
    {
        if (connection.IsInTransaction)
        {
            connection.Execute("ROLLBACK");
        }
    }

    private T Commit<T>(Func<T> write)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = write();
            connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }
}
