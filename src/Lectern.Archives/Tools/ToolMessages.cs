using System.Globalization;
using Lectern.Sources;

namespace Lectern.Archives.Tools;

/// <summary>What this folder has to say about a source; every code is explained in <c>docs/diagnostics.md</c>.</summary>
internal static class ToolMessages
{
    private const string MissingCode = "LEC0030";
    private const string NotRunCode = "LEC0031";
    private const string TooLongCode = "LEC0032";

    /// <summary>The refusal says more about the machine than about the document: with the program in place, or with more time, it would be read.</summary>
    public static bool AreOfThisMachine(string code) => code is MissingCode or NotRunCode or TooLongCode;

    public static UnreadableSourceException Missing() => new(
        MissingCode,
        "The source is a PDF document, and pdftohtml, the program that lays PDFs out, is not on the search path.",
        "Install poppler (Debian and Ubuntu: apt install poppler-utils; Fedora: dnf install poppler-utils; macOS: brew install poppler) and try again.");

    public static UnreadableSourceException NotRun(Exception cause) =>
        new(NotRunCode, $"pdftohtml could not be run: {cause.Message}", "Look at the rights of the temporary folder and at the free space on its disk.", cause);

    public static UnreadableSourceException TooLong(TimeSpan limit) => new(
        TooLongCode,
        string.Create(CultureInfo.InvariantCulture, $"pdftohtml worked on the PDF for more than {limit.TotalSeconds:0} seconds and was stopped."),
        "Save the PDF anew with another program, or raise the limit on time.");

    public static UnreadableSourceException TooMuch(long limit) => new(
        "LEC0033",
        string.Create(CultureInfo.InvariantCulture, $"The PDF unfolds to more than {limit} characters."),
        "Split it, or raise the limit on what a source may unfold to.");

    public static UnreadableSourceException Refused(string complaint)
    {
        if (complaint.Contains("password", StringComparison.OrdinalIgnoreCase) || complaint.Contains("encrypted", StringComparison.OrdinalIgnoreCase))
        {
            return new("LEC0034", "The PDF is encrypted and needs a password.", "Ask its publisher for a copy without one.");
        }

        if (complaint.Contains("not allowed", StringComparison.OrdinalIgnoreCase) || complaint.Contains("copy", StringComparison.OrdinalIgnoreCase))
        {
            return new("LEC0035", "The PDF forbids that its text is copied.", "Ask its publisher for a copy that allows it, or for the text.");
        }

        var first = complaint.Split('\n', 2)[0].Trim();
        return new("LEC0036", $"pdftohtml could not read the PDF{(first.Length > 0 ? $" ({first})" : "")}.", "Fetch it again: it may be damaged or cut off. If it opens elsewhere, save it anew from there.");
    }
}
