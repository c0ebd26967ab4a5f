using System.Globalization;
using Lectern.Archives.Storage;

namespace Lectern.Archives.Imports;

/// <summary>Writes down what became of every offer, in the same transaction as the document itself. Only adds.</summary>
internal sealed class ImportLedger(Connection connection) : IDisposable
{
    private static readonly string[] Outcomes = ["stored", "held", "refused"];

    private readonly Statement _addRun = new(connection, "INSERT INTO run (started) VALUES (?1)");
    private readonly Statement _endRun = new(connection, "INSERT INTO run_end (run, ended, offered) VALUES (?1, ?2, ?3)");
    private readonly Statement _addLine = new(connection, """
        INSERT INTO ledger (run, ordinal, name, outcome, publication, sha256, code, reason, next_step)
        VALUES (?1, ?2, ?3, ?4, (SELECT id FROM publication WHERE name = ?5), unhex(?6), ?7, ?8, ?9)
        """);

    public long Begin(DateTimeOffset started) => _addRun.Begin().Bind(Text(started)).Insert();

    public void Add(long run, int ordinal, LedgerLine line) => _addLine.Begin().Bind(run).Bind(ordinal).Bind(line.Name)
        .Bind(Outcomes[(int)line.Outcome]).Bind(line.Publication).Bind(line.CaptureSha256).Bind(line.Code).Bind(line.Reason).Bind(line.NextStep).Run();

    public long End(long run, DateTimeOffset ended, long offered) => _endRun.Begin().Bind(run).Bind(Text(ended)).Bind(offered).Insert();

    /// <summary>The last runs, the newest first.</summary>
    public static IReadOnlyList<ImportReport> List(Connection connection, int limit)
    {
        using var row = connection.Prepare("""
            SELECT r.id, r.started, e.offered FROM run r LEFT JOIN run_end e ON e.run = r.id ORDER BY r.id DESC LIMIT ?1
            """, limit);
        var runs = new List<ImportReport>();
        while (row.Step())
        {
            var lines = Lines(connection, row.Number(0));
            runs.Add(new ImportReport(
                DateTimeOffset.Parse(row.Text(1), CultureInfo.InvariantCulture), !row.IsNull(2), row.NumberOrNull(2) ?? lines.Count, lines));
        }

        return runs;
    }

    private static List<LedgerLine> Lines(Connection connection, long run)
    {
        using var row = connection.Prepare("""
            SELECT l.name, l.outcome, p.name, l.sha256, l.code, l.reason, l.next_step
            FROM ledger l LEFT JOIN publication p ON p.id = l.publication WHERE l.run = ?1 ORDER BY l.ordinal
            """, run);
        var lines = new List<LedgerLine>();
        while (row.Step())
        {
            lines.Add(new LedgerLine(
                row.Text(0), (OfferOutcome)Array.IndexOf(Outcomes, row.Text(1)), row.TextOrNull(2), row.IsNull(3) ? null : row.Hex(3),
                row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6)));
        }

        return lines;
    }

    private static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_addRun, _endRun, _addLine])
        {
            statement.Dispose();
        }
    }
}
