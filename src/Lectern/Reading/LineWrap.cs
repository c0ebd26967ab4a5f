namespace Lectern.Reading;

/// <summary>Whether the lines of a text were broken to a width, so that a paragraph takes several, or each line is a paragraph.</summary>
/// <remarks>
/// A program that wraps at a width breaks a line only where the next word would not fit. So the longest lines give the width, and in a wrapped
/// text most lines that go on in the next one are full: with the next word they would pass it.
/// </remarks>
internal sealed class LineWrap
{
    // Wider lines than this are written by paragraphs; nobody wraps so far out.
    private const int WidestWrap = 140;

    private readonly int _width;

    private LineWrap(int width) => _width = width;

    /// <summary>Lines were broken to a width.</summary>
    public bool IsWrapped => _width > 0;

    /// <summary>Decides for a whole text.</summary>
    public static LineWrap Find(string text, IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Length).Order().ToList();
        if (lengths.Count < 3)
        {
            return new(0);
        }

        // Some lines stick out: an address that cannot be broken, a table.
        var width = lengths[(lengths.Count - 1) * 9 / 10];
        if (width is > WidestWrap or < 30)
        {
            return new(0);
        }

        var (full, pairs) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank)
            {
                pairs++;
                full += Fills(text, lines[i], lines[i + 1], width * 9 / 10) && !EndsSentence(text, lines[i]) ? 1 : 0;
            }
        }

        // Two lines can be full by chance: a title, an address.
        return new(full > 2 && full * 2 > pairs ? width : 0);
    }

    /// <summary>The paragraph of <paramref name="line"/> goes on in <paramref name="next"/>, the line after it.</summary>
    public bool Continues(string text, TextLine line, TextLine next) => next.Indent <= line.Indent + 1 && Flows(text, line, next);

    /// <summary>As <see cref="Continues"/>, where indents mean something else.</summary>
    /// <remarks>A line far from full ends its paragraph, unless the next one plainly goes on in mid-sentence.</remarks>
    public bool Flows(string text, TextLine line, TextLine next) =>
        IsWrapped && !line.IsBlank && !next.IsBlank
        && (Fills(text, line, next, _width * 3 / 4) || char.IsLower(text[next.Words.Start]));

    private static bool Fills(string text, TextLine line, TextLine next, int width)
    {
        var word = next.Words.Start;
        while (word < next.Words.End && !char.IsWhiteSpace(text[word]) && !IsIdeograph(text[word]))
        {
            word++;
        }

        return line.Length + 1 + (word - next.Words.Start) >= width;
    }

    private static bool EndsSentence(string text, TextLine line) =>
        text[line.Words.End - 1] is '.' or '?' or '!' or ':' or ';' or '…' or '"' or '”' or '»' or ')' or ']' or '。' or '？' or '！' or '：' or '；' or '）' or '」';

    // Ideographs and kana are written without spaces: a line can break after each.
    private static bool IsIdeograph(char c) => c is >= '\u3040' and < '\uA000' or >= '\uF900' and < '\uFB00';
}
