using Lectern.Archives.Storage;

namespace Lectern.Archives.People;

/// <summary>Reads transcripts for the people whom their words name, where that was not done yet, and lays them into the register.</summary>
/// <remarks>What was read stays when it is stopped. A batch is in memory at a time.</remarks>
internal sealed class MentionReading(Connection connection, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private const int Batch = 64;

    private const string Unread = """
        FROM transcript t LEFT JOIN mention_reading r ON r.publication = t.publication WHERE (r.release IS NULL OR r.release <> ?1)
        """;

    /// <summary>How many publications are not read.</summary>
    public static long CountUnread(Connection connection) => connection.FindNumber($"SELECT count(*) {Unread}", NamedInWords.Release) ?? 0;

    /// <summary>Reads what is not read, and gives how many publications are left: all of them where the archive cannot be written.</summary>
    public long Run()
    {
        var total = CountUnread(connection);
        if (connection.IsReadOnly)
        {
            return total;
        }

        var done = 0L;
        for (var batch = Next(0); batch.Count > 0; batch = Next(batch[^1]))
        {
            cancellation.ThrowIfCancellationRequested();
            Keep(Read(batch));
            done += batch.Count;
            progress?.Report(new ImportProgress(done, total, 0, ""));
        }

        if (connection.FindNumber("SELECT 1 FROM spelling WHERE fresh = 1 LIMIT 1") is not null)
        {
            _ = connection.Write(new PeopleUpdate(connection).Run);
        }

        return 0;
    }

    private List<long> Next(long after)
    {
        using var row = connection.Prepare($"SELECT t.publication {Unread} AND t.publication > ?2 ORDER BY t.publication LIMIT ?3", NamedInWords.Release, after, Batch);
        var batch = new List<long>();
        while (row.Step())
        {
            batch.Add(row.Number(0));
        }

        return batch;
    }

    // Transcripts are fetched one after the other, looked through side by side.
    private (long Publication, IReadOnlyList<NamedInWords> Names)[] Read(List<long> batch) =>
    [
        .. batch.Select(publication => StoredTranscript.Find(connection, publication)).OfType<StoredTranscript>()
            .Select(stored => (stored.Publication, CorrectionOverlay.Apply(stored.Parsed, CorrectionLog.Of(connection, stored.Publication)).Transcript))
            .ToArray()
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(p => (p.Publication, NamedInWords.In(p.Transcript))),
    ];

    private void Keep((long Publication, IReadOnlyList<NamedInWords> Names)[] batch) => _ = connection.Write(() =>
    {
        using var mentions = new Mentions(connection);
        foreach (var (publication, names) in batch)
        {
            mentions.Write(publication, names);
        }

        new PeopleUpdate(connection).Place();
        return batch.Length;
    });
}
