namespace Lectern.Reading;

/// <summary>A line of a plain text, without its line end.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Words">Its words without the white space around them; empty where the line is blank.</param>
internal readonly record struct TextLine(int Start, int End, SourceSpan Words)
{
    public bool IsBlank => Words.IsEmpty;

    public int Indent => Words.Start - Start;

    /// <summary>Characters up to the last one that is not white space.</summary>
    public int Length => IsBlank ? 0 : Words.End - Start;

    // A paragraph has several lines where lines were wrapped, and blank ones around it.
    private const int MostLinesOfBlock = 8;

    /// <summary>All lines of a text; one after the last line end is left out where it is empty, and so are blank ones after two blank ones.</summary>
    /// <exception cref="Sources.UnreadableSourceException">There are more of them than a text of this length has.</exception>
    public static List<TextLine> All(string text)
    {
        var lines = new List<TextLine>();
        var most = MostLinesOfBlock * Sources.SourceLimits.MostBlocks(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (lines.Count == most)
            {
                throw ReadingMessages.TooManyBlocks(text.Length);
            }

            var words = Trim(text, start, end);
            if (!words.IsEmpty || lines.Count < 2 || !lines[^1].IsBlank || !lines[^2].IsBlank)
            {
                lines.Add(new(start, end, words)); // of blank lines in a row two say as much as a thousand
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>A stretch of a line.</summary>
    public static TextLine Of(string text, int start, int end) => new(start, end, Trim(text, start, end));

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(start, end);
    }
}
