using Lectern.Annotations;
using Lectern.Archives.Storage;
using Lectern.Registers;

namespace Lectern.Archives.Registers;

/// <summary>Reads the registers of an archive: what is kept, and what is read for them now.</summary>
/// <remarks>In an archive that is open for writing what is read now is kept. It is derived: a rebuild throws it away, and it is made again.</remarks>
internal sealed class RegisterReading(Connection connection, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private const int Batch = 64;

    /// <summary>The registers.</summary>
    /// <param name="most">How many publications may be read now; the rest are counted as unread.</param>
    public RegisterSet Read(int most)
    {
        var keeps = !connection.IsReadOnly;
        var documents = RegisterTable.Read(connection);
        var publications = Publications();
        var missing = publications.Where(p => !documents.ContainsKey(p)).ToList();
        var done = 0L;
        foreach (var batch in missing.Take(most).Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (publication, document) in Annotate(batch))
            {
                documents[publication] = document;
                progress?.Report(new ImportProgress(++done, Math.Min(most, missing.Count), 0, document.Publication));
            }

            if (keeps)
            {
                Keep(batch.Where(documents.ContainsKey).Select(p => (p, documents[p])));
            }
        }

        return RegisterSet.Of([.. publications.Where(documents.ContainsKey).Select(p => documents[p])], Decisions()) with
        {
            Unread = publications.Count(p => !documents.ContainsKey(p)),
        };
    }

    // Transcripts are read one after the other, annotated side by side.
    private IEnumerable<(long, RegisterDocument)> Annotate(long[] batch) => batch
        .Select(p => (Publication: p, Found: ArchivedTranscripts.Find(connection, p)))
        .Where(p => p.Found is not null)
        .ToArray()
        .AsParallel().AsOrdered().WithCancellation(cancellation)
        .Select(p => (p.Publication, RegisterDocuments.Of(Annotator.Annotate(p.Found!.Transcript), p.Found.Id, p.Found.EventId, p.Found.Id)))
        .ToArray();

    private void Keep(IEnumerable<(long, RegisterDocument)> documents)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            RegisterTable.Create(connection);
            foreach (var (publication, document) in documents)
            {
                RegisterTable.Write(connection, publication, document);
            }

            connection.Execute("COMMIT");
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

    private List<long> Publications()
    {
        using var row = connection.Prepare("SELECT publication FROM summary ORDER BY earliest IS NULL, earliest, publication");
        var publications = new List<long>();
        while (row.Step())
        {
            publications.Add(row.Number(0));
        }

        return publications;
    }

    private List<RegisterDecision> Decisions() =>
    [
        .. CorrectionLog.Publications(connection).SelectMany(p => Corrections.WithStatus(connection, p))
            .Where(c => c is { IsUndo: false, Status: CorrectionStatus.Applied or CorrectionStatus.Orphaned } && RegisterDecision.IsField(c.Request.Field))
            .Select(c => new RegisterDecision(c.Number, PublicationOf(c.Request.Id), TurnOf(c.Request.Id), c.Request.Field, c.Request.Value, c.Request.Who, c.Request.Why) { IsLoose = c.Status == CorrectionStatus.Orphaned }),
    ];

    private static string PublicationOf(string id) => id.Split('.')[0];

    private static string? TurnOf(string id) => id.Contains('.', StringComparison.Ordinal) ? id : null;
}
