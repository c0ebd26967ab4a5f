using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>A page of passages with one margin and lines that can be read: at most 72 columns.</summary>
/// <param name="canvas">Where it is drawn.</param>
/// <param name="margin">Columns of the margin.</param>
internal sealed class Sheet(IAnsiConsole canvas, int margin)
{
    private const int Longest = 72;
    private readonly bool _plain = canvas.Profile.Capabilities.ColorSystem == ColorSystem.NoColors;
    private readonly int _width = Math.Clamp(canvas.Profile.Width - margin - 1, 20, Longest);

    /// <summary>An empty line.</summary>
    public void Space() => canvas.WriteLine();

    /// <summary>Words in one style.</summary>
    public void Put(string words, Style? style = null, string note = "", Style? noteStyle = null, int indent = 0) =>
        Put(new Paragraph(Printable.Of(words), style ?? Ink.Plain), note, noteStyle, indent);

    /// <summary>A paragraph, with what stands beside it in the margin.</summary>
    public void Put(Paragraph words, string note = "", Style? noteStyle = null, int indent = 0)
    {
        var beside = note.Length <= margin + indent - (note.Length > 0 ? 1 : 0) ? note.PadRight(margin + indent) : note + " ";
        canvas.Write(new Passage(words, Math.Max(20, _width - indent), beside, noteStyle ?? Ink.Quiet, _plain));
    }

    /// <summary>Words on one line, cut at a word where they are longer.</summary>
    public void PutLine(string words, Style? style = null, int indent = 0)
    {
        var room = _width - indent;
        var line = words.ReplaceLineEndings(" ");
        var cut = line.Length <= room ? -1 : line.LastIndexOf(' ', room - 2);
        Put(cut < 0 ? line : line[..cut] + " …", style, indent: indent);
    }

    /// <summary>Words with some of them marked: by style, and by brackets of their own where there is no colour.</summary>
    public Paragraph Marked(string words, IEnumerable<SourceSpan> marks, string open = "«", string close = "»")
    {
        var paragraph = new Paragraph();
        var from = 0;
        foreach (var mark in marks)
        {
            paragraph.Append(Printable.Of(words[from..mark.Start]));
            var marked = Printable.Of(words[mark.Start..mark.End]);
            paragraph.Append(_plain ? open + marked + close : marked, Ink.Match);
            from = mark.End;
        }

        return paragraph.Append(Printable.Of(words[from..]));
    }
}
