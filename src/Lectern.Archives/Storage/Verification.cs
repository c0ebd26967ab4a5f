using System.Globalization;
using System.Security.Cryptography;

namespace Lectern.Archives.Storage;

/// <summary>Checks an archive from the bytes up: the file, the hashes, the names, the ledger, and the words at every span.</summary>
internal sealed class Verification(
    Connection connection, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private readonly List<string> _faults = [];
    private long _captures;
    private long _texts;
    private long _spans;

    public VerifyReport Run()
    {
        Check("file", CheckFile);
        Check("triggers", CheckTriggers);
        Check("contents", CheckContents);
        Check("names", CheckNames);
        Check("ledger", CheckLedger);
        Check("corrections", CheckCorrections);
        Check("publications", CheckPublications);
        return new VerifyReport(_captures, _texts, _spans, _faults);
    }

    // A part of the file that cannot be read must not hide what is wrong with the rest.
    private void Check(string what, Action check)
    {
        try
        {
            check();
        }
        catch (DatabaseException e)
        {
            _faults.Add($"The {what} cannot be checked: the database says \"{e.Message}\". Restore the archive from a backup.");
        }
    }

    private void CheckFile()
    {
        using (var row = connection.Prepare("PRAGMA integrity_check"))
        {
            while (row.Step())
            {
                if (row.Text(0) != "ok")
                {
                    _faults.Add($"The database file is damaged: {row.Text(0)}. Restore the archive from a backup.");
                }
            }
        }

        using var orphan = connection.Prepare("PRAGMA foreign_key_check");
        while (orphan.Step())
        {
            _faults.Add($"A row of {orphan.Text(0)} names a row of {orphan.Text(2)} that is not there. Restore the archive from a backup.");
        }
    }

    private void CheckTriggers()
    {
        foreach (var (table, triggers) in Schema.Guards)
        {
            using var row = connection.Prepare("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?1", table);
            if (!row.Step() || row.Number(0) != triggers)
            {
                _faults.Add($"The table {table} is not guarded against changes as it should be: a trigger was taken out. Compare the archive with a backup.");
            }
        }
    }

    private void CheckContents()
    {
        using var row = connection.Prepare("""
            SELECT sha256, bytes, EXISTS (SELECT 1 FROM capture WHERE content = c.id), EXISTS (SELECT 1 FROM text WHERE content = c.id) FROM content c
            """);
        while (row.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            var (isCapture, isText) = (row.Number(2) != 0, row.Number(3) != 0);
            _captures += isCapture ? 1 : 0;
            _texts += isText ? 1 : 0;
            if (!SHA256.HashData(row.Blob(1)).AsSpan().SequenceEqual(row.Blob(0)))
            {
                var what = isCapture ? "capture" : "canonical text";
                _faults.Add($"The bytes of the {what} {row.Hex(0)} have another hash: they were altered. Restore it from a backup.");
            }

            if (!isCapture && !isText)
            {
                _faults.Add($"The content {row.Hex(0)} belongs to no capture and no text. Restore the archive from a backup.");
            }
        }
    }

    private void CheckNames()
    {
        using var row = connection.Prepare("""
            SELECT p.name, p.key, c.address, b.sha256, e.name FROM publication p
            LEFT JOIN capture c ON c.id = (SELECT min(id) FROM capture WHERE publication = p.id)
            LEFT JOIN content b ON b.id = c.content
            LEFT JOIN event e ON e.id = (SELECT event FROM membership WHERE publication = p.id ORDER BY id LIMIT 1)
            """);
        while (row.Step())
        {
            var (name, key) = (row.Text(0), row.Blob(1).ToArray());
            if (row.IsNull(3))
            {
                _faults.Add($"The publication {name} has no capture. Restore the archive from a backup.");
            }
            else if (!Captures.KeyOf(new SourceOrigin(Address: row.TextOrNull(2)), row.Blob(3).ToArray()).AsSpan().SequenceEqual(key)
                || !Publications.NamesOf("", key).Contains(name) || !Publications.NamesOf("e-", Publications.EventKey(key)).Contains(row.TextOrNull(4)))
            {
                _faults.Add($"The name {name} or that of its event does not come from its address or first capture. Restore the archive from a backup.");
            }
        }
    }

    private void CheckLedger()
    {
        using var row = connection.Prepare("""
            SELECT r.started, e.offered, count(l.run), sum(l.outcome = 'refused' AND (l.reason IS NULL OR l.next_step IS NULL)),
                   sum(l.outcome <> 'refused' AND NOT EXISTS (
                       SELECT 1 FROM capture c JOIN content b ON b.id = c.content WHERE c.publication = l.publication AND b.sha256 = l.sha256))
            FROM run r JOIN run_end e ON e.run = r.id LEFT JOIN ledger l ON l.run = r.id GROUP BY r.id
            """);
        while (row.Step())
        {
            if (row.Number(1) != row.Number(2))
            {
                _faults.Add(string.Create(
                    CultureInfo.InvariantCulture, $"The import of {row.Text(0)} was offered {row.Number(1)} documents and accounts for {row.Number(2)}. Import them again."));
            }

            if (row.Number(3) > 0 || row.Number(4) > 0)
            {
                _faults.Add($"The ledger of the import of {row.Text(0)} names a capture that is not there, or a refusal without a reason. Restore the archive from a backup.");
            }
        }
    }

    private void CheckCorrections()
    {
        using var row = connection.Prepare("""
            SELECT c.id FROM correction c LEFT JOIN correction u ON u.id = c.supersedes
            WHERE c.id > (SELECT count(*) FROM correction) OR (c.undo = 1 AND (u.id IS NULL OR u.publication <> c.publication))
            """);
        while (row.Step())
        {
            _faults.Add($"The log of corrections has a gap or a broken link at {row.Number(0)}. Restore the archive from a backup.");
        }
    }

    private void CheckPublications()
    {
        var (done, bytes) = (0L, 0L);
        var total = connection.FindNumber("SELECT count(*) FROM publication") ?? 0;
        using var spans = new SpanCheck(connection, _faults);
        foreach (var capture in LastCapture.All(connection))
        {
            cancellation.ThrowIfCancellationRequested();
            if (capture.TryRead(parse, out var document, out var refusal))
            {
                _spans += spans.Check(capture, document);
            }
            else
            {
                _faults.Add($"The capture of {capture.Name} cannot be read any more: {refusal.Reason} {refusal.NextStep}");
            }

            bytes += capture.Bytes.Length;
            done++;
            progress?.Report(new ImportProgress(done, total, bytes, capture.Name));
        }

        spans.CheckIndex();
    }
}
