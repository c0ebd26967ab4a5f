using Lectern.Sources;

namespace Lectern.Reading.Pdf;

/// <summary>The layout of a PDF, as the program that was handed in gives it.</summary>
internal static class PdfLayout
{
    /// <exception cref="UnreadableSourceException">There is no such program, it refuses the file, or there is not a word on its pages.</exception>
    public static DecodedSource Of(ReadOnlyMemory<byte> bytes, SourceLimits limits, PdfTool? tool)
    {
        tool = tool ?? throw ReadingMessages.NoPdfTool();
        var layout = Whole(tool(bytes, false, limits));
        if (HasWords(layout))
        {
            return new(layout, "utf-8", []);
        }

        layout = Whole(tool(bytes, true, limits));
        return HasWords(layout) ? new(layout, "utf-8", [ReadingMessages.HiddenWords()]) : throw ReadingMessages.OnlyPictures();
    }

    private static string Whole(string layout) => layout.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static bool HasWords(string layout) => new LayoutXml(layout).Read().Any(page => page.Runs.Any(run => run.Text.Any(char.IsLetterOrDigit)));
}
