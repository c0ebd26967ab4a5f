using System.Globalization;
using Lectern.Archives;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>Corrections: what, by whom, why, and what became of each.</summary>
internal static class LogPage
{
    /// <summary>Draws the corrections.</summary>
    public static void Draw(IAnsiConsole canvas, IReadOnlyList<Correction> corrections)
    {
        var sheet = new Sheet(canvas, 5);
        foreach (var correction in corrections)
        {
            var request = correction.Request;
            var what = correction.IsUndo
                ? $"takes back {correction.Supersedes}"
                : $"{request.Field} of {request.Id}: {(correction.Old is { } old ? $"“{old}” → " : "")}“{request.Value}”";
            sheet.Put($"{what}  [{Words.Of(correction.Status)}]", correction.Status == CorrectionStatus.Orphaned ? Ink.Bad : Ink.Plain, correction.Number.ToString(CultureInfo.InvariantCulture));
            sheet.Put($"{correction.Made.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, {request.Who}: {request.Why}", Ink.Quiet);
        }
    }
}
