using System.Globalization;
using Lectern.Archives;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>The ledger of an import: every refusal with its reason and the next step, then the sum.</summary>
internal static class LedgerPage
{
    /// <summary>Draws the ledger of a run that just ended.</summary>
    public static void Draw(IAnsiConsole canvas, ImportReport report, bool dryRun)
    {
        var sheet = new Sheet(canvas, 0);
        foreach (var line in report.Lines.Where(line => line.Outcome == OfferOutcome.Refused))
        {
            sheet.Put($"refused {line.Name}: {line.Code} {line.Reason} {line.NextStep}", Ink.Bad);
        }

        sheet.Put(Sum(report, dryRun), Ink.Title);
    }

    /// <summary>Draws one run of a list.</summary>
    public static void DrawRun(IAnsiConsole canvas, ImportReport report)
    {
        var sheet = new Sheet(canvas, 0);
        sheet.Put($"{report.Started.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC  {Sum(report)}{(report.Finished ? "" : "  (stopped before its end)")}");
        foreach (var line in report.Lines.Where(line => line.Outcome == OfferOutcome.Refused))
        {
            sheet.Put($"refused {line.Name}: {line.Code} {line.Reason} {line.NextStep}", Ink.Quiet, indent: 2);
        }
    }

    /// <summary>The sum in one line.</summary>
    public static string Sum(ImportReport report, bool dryRun = false) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(dryRun ? "dry run: " : "")}offered {report.Offered} = stored {report.Stored} + held {report.Held} + refused {report.Refused}");
}
