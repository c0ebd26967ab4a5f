using Lectern.Archives.People;
using Lectern.Archives.Tools;

namespace Lectern.Archives.Storage;

/// <summary>Makes all derived data anew, in one transaction: readers see the old until the new is whole, and whoever stops it changes nothing.</summary>
internal sealed class Rebuild(
    Connection connection, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    public RebuildReport Run()
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var report = Derive();
            connection.Execute("COMMIT");
            return report;
        }
        catch
        {
            if (connection.IsInTransaction)
            {
                connection.Execute("ROLLBACK");
            }

            throw;
        }
    }

    private RebuildReport Derive()
    {
        var before = DerivedDigest.OfEach(connection);
        Schema.RecreateDerived(connection);
        var refused = new List<LedgerLine>();
        var (done, bytes) = (0L, 0L);
        var total = connection.FindNumber("SELECT count(*) FROM publication") ?? 0;
        using (var writer = new DocumentWriter(connection))
        {
            foreach (var capture in LastCapture.All(connection))
            {
                cancellation.ThrowIfCancellationRequested();
                if (capture.TryRead(parse, out var document, out var refusal))
                {
                    writer.DeriveAgain(capture.Publication, capture.Name, document, isNew: true);
                    if (writer.IsIndexDue)
                    {
                        writer.WriteIndex();
                    }
                }
                else if (ToolMessages.AreOfThisMachine(refusal.Code))
                {
                    // What was read once must not be lost because a program is missing here: all stays as it was.
                    throw new ArchiveException(ArchiveFailure.Outside, $"{capture.Name} cannot be read on this machine, so nothing was changed. {refusal.Reason} {refusal.NextStep}");
                }
                else
                {
                    refused.Add(new LedgerLine(
                        capture.Name, OfferOutcome.Refused, capture.Name, capture.Sha256, refusal.Code, refusal.Reason, refusal.NextStep));
                }

                bytes += capture.Bytes.Length;
                done++;
                progress?.Report(new ImportProgress(done, total, bytes, capture.Name));
            }

            writer.WriteIndex();
            new PeopleUpdate(connection).Run();
        }

        var after = DerivedDigest.OfEach(connection);
        return new RebuildReport(
            done, connection.FindNumber("SELECT sum(count) FROM turn_list") ?? 0, after.Count(p => before.GetValueOrDefault(p.Key) != p.Value),
            DerivedDigest.Of(after), Orphans()) { Refused = refused };
    }

    private List<Correction> Orphans() => [.. CorrectionLog.Publications(connection)
        .SelectMany(publication => Corrections.WithStatus(connection, publication))
        .Concat(new PeopleDecisions(connection).All())
        .Where(correction => correction.Status == CorrectionStatus.Orphaned)
        .OrderBy(correction => correction.Number)];
}
