using System.Globalization;
using System.Text.Json;
using Lectern.Archives;
using Lectern.Interchange;

namespace Lectern.Cli.Json;

/// <summary>The ledger of an import as JSON.</summary>
internal static class LedgerJson
{
    /// <summary>Writes the members of the object.</summary>
    public static void Write(Utf8JsonWriter json, ImportReport report, bool dryRun = false)
    {
        json.WriteString("started", report.Started.ToString("O", CultureInfo.InvariantCulture));
        json.WriteBoolean("finished", report.Finished);
        json.WriteBoolean("dry_run", dryRun);
        json.WriteNumber("offered", report.Offered);
        json.WriteNumber("stored", report.Stored);
        json.WriteNumber("held", report.Held);
        json.WriteNumber("refused", report.Refused);
        json.WriteObjects("lines", report.Lines, line =>
        {
            json.WriteString("name", line.Name);
            json.WriteString("outcome", Words.Of(line.Outcome));
            json.WriteString("publication", line.Publication);
            json.WriteString("capture_sha256", line.CaptureSha256);
            json.WriteString("code", line.Code);
            json.WriteString("reason", line.Reason);
            json.WriteString("next_step", line.NextStep);
        });
    }
}
