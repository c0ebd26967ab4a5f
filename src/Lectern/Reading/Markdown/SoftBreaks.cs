namespace Lectern.Reading.Markdown;

/// <summary>What the line ends inside paragraphs mean in one file: the width ran out, or a new line was meant.</summary>
/// <remarks>A renderer makes a space of each. Where lines are not wrapped, publishers break one for each speaker and forget the blank line.</remarks>
internal sealed class SoftBreaks
{
    private readonly string _source;
    private readonly List<TextLine> _lines;
    private readonly LineWrap _wrap;

    public SoftBreaks(string source, int start)
    {
        (_source, _lines) = (source, [.. TextLine.All(source).Where(line => line.Start >= start).Select(line => WithoutMarks(source, line))]);
        _wrap = LineWrap.Find(source, _lines);
    }

    /// <summary>The line end at or near a place parts two lines.</summary>
    public bool Parts(int place)
    {
        var line = LineAt(place);
        return line + 1 < _lines.Count && !_wrap.Flows(_source, _lines[line], _lines[line + 1]);
    }

    private int LineAt(int place) => Math.Min(_lines.Count - 1, Ordered.FirstAfter(_lines, place - 1, static line => line.End));

    /// <summary>The marks of a quotation are no words of the line.</summary>
    private static TextLine WithoutMarks(string source, TextLine line)
    {
        var start = line.Words.Start;
        while (start < line.Words.End && (source[start] == '>' || char.IsWhiteSpace(source[start])))
        {
            start++;
        }

        return line with { Words = new(start, line.Words.End) };
    }
}
