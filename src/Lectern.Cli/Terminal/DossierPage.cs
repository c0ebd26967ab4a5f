using Lectern.Interchange;
using Lectern.Registers;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>A dossier as a desk officer's note: what stands, what is ahead, what was, who said what last.</summary>
internal static class DossierPage
{
    private const int MostBehind = 12;

    /// <summary>Draws the note.</summary>
    public static void Draw(IAnsiConsole canvas, Dossier dossier)
    {
        var sheet = new Sheet(canvas, 2);
        sheet.Put(string.Join(" · ", dossier.Subjects.Select(s => s.Name)), Ink.Title);
        sheet.Put($"As said in {CountWords.Of(dossier.Documents, "transcript")}{(dossier.AsOf is { } day ? $", seen from {DateWords.Of(Edtf.Day(day))}" : "")}. Nothing here is more than what somebody said.", Ink.Quiet);
        if (dossier.Unread > 0)
        {
            sheet.Put($"{CountWords.Of(dossier.Unread, "transcript")} {(dossier.Unread == 1 ? "is" : "are")} not read for this yet.", Ink.Doubt);
        }

        sheet.Space();
        if (dossier.IsEmpty)
        {
            sheet.Put("Of an instrument, a meeting or a role between them these transcripts say nothing.");
            sheet.Space();
            return;
        }

        Section(sheet, "Ahead", dossier.Ahead, row => RegisterPage.Put(sheet, row), "Nothing is said to be coming.");
        Section(sheet, "Instruments", dossier.Instruments, row => RegisterPage.Put(sheet, row), "No instrument between them is named.");
        Section(sheet, "Bodies", dossier.Bodies, row => RegisterPage.Put(sheet, row), "No role in a body is told.");
        Section(sheet, dossier.Behind.Count > MostBehind ? $"Behind (the last {MostBehind} of {dossier.Behind.Count:N0})" : "Behind", dossier.Behind.Take(MostBehind).ToList(), row => RegisterPage.Put(sheet, row), "No occasion is told.");
        Section(sheet, "Said last", dossier.Last, quote => RegisterPage.Put(sheet, quote, null), "Nothing is said by anybody named.");
    }

    private static void Section<T>(Sheet sheet, string title, IReadOnlyList<T> rows, Action<T> put, string nothing)
    {
        sheet.Put(title.ToUpperInvariant(), Ink.Question);
        sheet.Space();
        foreach (var row in rows)
        {
            put(row);
            sheet.Space();
        }

        if (rows.Count == 0)
        {
            sheet.Put(nothing, Ink.Quiet);
            sheet.Space();
        }
    }
}
