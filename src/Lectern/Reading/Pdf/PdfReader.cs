using Lectern.Sources;

namespace Lectern.Reading.Pdf;

/// <summary>The text of a print, paragraph by paragraph, from the places of its words.</summary>
internal sealed class PdfReader
{
    public const string Rule = "pdf/1";

    private readonly BlockWriter _blocks;
    private readonly List<SourcePage> _pages = [];
    private readonly string _layout;
    private List<Beside> _beside = [];
    private int _written;

    private PdfReader(string layout) => (_layout, _blocks) = (layout, new(layout));

    /// <summary>Reads a layout.</summary>
    /// <param name="layout">What the <see cref="PdfTool"/> gave.</param>
    public static SourceText Read(string layout) => new PdfReader(layout).Read();

    private SourceText Read()
    {
        var pages = LineNumbers.Part([.. new LayoutXml(_layout).Read()]);
        var numbers = LineNumbers.Find(pages);
        var unnumbered = pages.Select((page, i) => Without(page, numbers[i])).ToList(); // the numbers of the first lines stand on every page, as running heads do
        var furniture = PageFurniture.Find(unnumbered);
        var ordered = PageColumns.Order([.. unnumbered.Select((page, i) => Without(page, furniture[i].SelectMany(row => row.Runs)))]).ToList();
        var size = new Typography([.. ordered.SelectMany(page => page)]).Size;
        _beside = [.. pages.Select((page, i) => new Beside(page.Number, furniture[i], numbers[i], PageNotes.TakeFrom(ordered[i], size)))];

        var lines = LabelColumn.Part([.. ordered.SelectMany(page => page)]);
        var type = new Typography(lines);
        var ends = new LineEnds(lines);
        var paragraphs = new Paragraphs(type);
        foreach (var paragraph in paragraphs.Join(lines))
        {
            WriteBeside(paragraph.First.Page, paragraphs, ends);
            Write(paragraph, ends);
        }

        WriteBeside(int.MaxValue, paragraphs, ends);
        var source = _blocks.Finish(Rule, []);
        return new(source.Text, source.Rule, source.Blocks) { Map = source.Map, Fields = source.Fields, Diagnostics = [.. source.Diagnostics, .. Nameless(source)], Pages = _pages };
    }

    private static IEnumerable<Diagnostic> Nameless(SourceText source)
    {
        var count = source.Text.AsSpan().Count('\uFFFD');
        var first = source.Text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return count == 0 ? [] : [ReadingMessages.NamelessLetters(count, new(first, first + 1))];
    }

    private static PrintedPage Without(PrintedPage page, IEnumerable<PrintedRun> runs)
    {
        var left = runs.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return left.Count == 0 ? page : page with { Runs = [.. page.Runs.Where(run => !left.Contains(run))] };
    }

    // The notes of the pages before, then what stands beside the text of the pages up to this one: before the first paragraph that begins there.
    private void WriteBeside(int upTo, Paragraphs paragraphs, LineEnds ends)
    {
        for (; _written < _beside.Count && _beside[_written].Page <= upTo; _written++)
        {
            WriteNotes(_written - 1, paragraphs, ends);
            var page = _beside[_written];
            foreach (var row in page.Furniture)
            {
                Begin(page.Page, BlockKind.Paragraph, 0, BlockRegion.Furniture);
                Write(row);
            }

            if (page.Numbers.Count > 0)
            {
                Begin(page.Page, BlockKind.Paragraph, 0, BlockRegion.Furniture);
                foreach (var number in page.Numbers)
                {
                    _blocks.Space();
                    Write(number, 0);
                }
            }
        }

        if (upTo == int.MaxValue)
        {
            WriteNotes(_beside.Count - 1, paragraphs, ends);
        }

        _blocks.End();
    }

    private void WriteNotes(int page, Paragraphs paragraphs, LineEnds ends)
    {
        foreach (var note in page < 0 ? [] : paragraphs.Join(_beside[page].Notes))
        {
            (note.Kind, note.Level, note.Region) = (BlockKind.Paragraph, 0, BlockRegion.Note);
            Write(note, ends);
        }
    }

    private void Write(PrintedParagraph paragraph, LineEnds ends)
    {
        Begin(paragraph.First.Page, paragraph.Kind, paragraph.Level, paragraph.Region, paragraph.First.Cell);
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines[i];
            var meeting = i + 1 < paragraph.Lines.Count ? ends.Between(line, paragraph.Lines[i + 1]) : Meeting.Close;
            Write(line, meeting == Meeting.DropHyphen ? 1 : 0);
            if (meeting == Meeting.Space)
            {
                _blocks.Space();
            }

            if (i + 1 < paragraph.Lines.Count && paragraph.Lines[i + 1].Page != line.Page)
            {
                OnPage(paragraph.Lines[i + 1].Page, _blocks.Length);
            }
        }

        _blocks.End();
    }

    private void Begin(int page, BlockKind kind, int level, BlockRegion region, int column = 0)
    {
        _blocks.Begin(span => new(span, kind) { Level = level, Region = region, Column = column });
        OnPage(page, _blocks.Length == 0 ? 0 : _blocks.Length + 2);
    }

    private void OnPage(int page, int start)
    {
        if (_pages.Count == 0 || _pages[^1].Number != page)
        {
            _pages.Add(new(start, page));
        }
    }

    private void Write(PrintedLine line, int dropped = 0)
    {
        for (var i = 0; i < line.Runs.Count; i++)
        {
            if (i > 0 && PrintedLine.IsParted(line.Runs[i - 1], line.Runs[i]))
            {
                _blocks.Space();
            }

            Write(line.Runs[i], i == line.Runs.Count - 1 ? dropped : 0);
        }
    }

    /// <param name="run">Words.</param>
    /// <param name="dropped">Characters before the white space at its end that are left out.</param>
    private void Write(PrintedRun run, int dropped)
    {
        var left = run.Text.TrimEnd().Length - dropped;
        foreach (var piece in run.Pieces)
        {
            var length = Math.Min(left, piece.Replaced?.Length ?? piece.Length);
            if (length <= 0)
            {
                break;
            }

            _blocks.Style = piece.Style;
            if (piece.Replaced is { } means)
            {
                _blocks.WriteReplaced(means.AsSpan(0, length));
            }
            else
            {
                _blocks.Write(piece.Start, length);
            }

            left -= length;
        }

        // White space at the end of a run parts it from the next one in its line.
        if (dropped == 0 && run.Text.Length > 0 && char.IsWhiteSpace(run.Text[^1]))
        {
            _blocks.Space();
        }
    }

    /// <summary>What is printed on a page beside its text.</summary>
    private sealed record Beside(int Page, IReadOnlyList<PrintedLine> Furniture, IReadOnlyList<PrintedRun> Numbers, List<PrintedLine> Notes);
}
