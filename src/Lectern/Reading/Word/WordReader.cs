using Lectern.Sources;

namespace Lectern.Reading.Word;

/// <summary>The text of a Word document, paragraph by paragraph, with the styles that its author gave them.</summary>
/// <remarks>
/// What tracked changes took out is no part of the text, and what they put in is. Words that are hidden are left out. Running heads come first and
/// feet last; text boxes come after the paragraph to which they are bound, notes after the text.
/// </remarks>
internal sealed class WordReader
{
    public const string Rule = "word/1";

    private const int MostNesting = 32;

    private readonly string _source;
    private readonly SourceLimits _limits;
    private readonly BlockWriter _blocks;
    private readonly WordStyles _styles = new();
    private readonly HashSet<string> _furniture = new(StringComparer.Ordinal);

    private WordReader(string source, SourceLimits limits) => (_source, _limits, _blocks) = (source, limits, new(source));

    /// <summary>Reads the parts that <see cref="WordPackage"/> unfolded.</summary>
    public static SourceText Read(string parts, SourceLimits limits) => new WordReader(parts, limits).Read();

    private SourceText Read()
    {
        var parts = Parts().ToLookup(part => part.Root, part => part.Span);
        foreach (var styles in parts["styles"])
        {
            _styles.Read(Tokens(styles));
        }

        ReadAll(parts["hdr"], BlockRegion.Furniture);
        ReadAll(parts["document"], BlockRegion.Body);
        ReadAll(parts["footnotes"].Concat(parts["endnotes"]), BlockRegion.Note);
        ReadAll(parts["ftr"], BlockRegion.Furniture);
        return _blocks.Finish(Rule, []);
    }

    private void ReadAll(IEnumerable<SourceSpan> parts, BlockRegion region)
    {
        foreach (var part in parts)
        {
            Story(part, region, 0);
        }
    }

    private XmlTokens Tokens(SourceSpan span) => new(_source, span.Start, span.End, _limits.Depth);

    // Each part is a document of its own and begins with a declaration or with its root.
    private IEnumerable<(string Root, SourceSpan Span)> Parts()
    {
        for (var start = 0; start < _source.Length;)
        {
            var tokens = Tokens(new(start, _source.Length));
            while (tokens.Next() is not (XmlToken.Open or XmlToken.End))
            {
            }

            if (tokens.End >= _source.Length)
            {
                yield break;
            }

            var (root, from) = (tokens.Name, tokens.Start);
            tokens.SkipElement();
            yield return (root, new(from, tokens.End));
            start = tokens.End;
        }
    }

    private void Story(SourceSpan part, BlockRegion region, int nesting)
    {
        var tokens = Tokens(part);
        var at = new Place();
        var tables = new Stack<Place>();
        for (var token = tokens.Next(); token != XmlToken.End; token = tokens.Next())
        {
            if (token == XmlToken.Text)
            {
                continue;
            }

            switch (tokens.Name, token)
            {
                case ("p", XmlToken.Open):
                    var boxes = Paragraph(tokens, region, at);
                    foreach (var box in nesting < MostNesting ? boxes : [])
                    {
                        Story(box, region == BlockRegion.Body ? BlockRegion.Aside : region, nesting + 1);
                    }

                    break;
                case ("tbl", XmlToken.Open):
                    tables.Push(at);
                    at = new Place { IsInTable = true };
                    break;
                case ("tbl", XmlToken.Close) when tables.Count > 0:
                    at = tables.Pop();
                    break;
                case ("tr", XmlToken.Open):
                    at = at with { Column = 0 };
                    break;
                case ("tc", XmlToken.Open):
                    at = at with { Column = at.Column + 1, FirstBlock = _blocks.Blocks.Count };
                    break;
                case ("tc", XmlToken.Close):
                    CloseCell(at);
                    break;
                case ("del" or "moveFrom" or "Fallback" or "pPrChange" or "rPrChange", XmlToken.Open):
                    tokens.SkipElement();
                    break;
                case ("footnote" or "endnote", XmlToken.Open) when tokens.Attribute("type") is "separator" or "continuationSeparator" or "continuationNotice":
                    tokens.SkipElement();
                    break;
            }
        }
    }

    // A cell with more than one paragraph in it is a part of the page.
    private void CloseCell(Place at)
    {
        for (var i = at.FirstBlock; _blocks.Blocks.Count - at.FirstBlock > 1 && i < _blocks.Blocks.Count; i++)
        {
            var block = _blocks.Blocks[i];
            _blocks.Blocks[i] = block with { Kind = block.Kind == BlockKind.TableCell ? BlockKind.Paragraph : block.Kind };
        }
    }

    /// <summary>Reads one paragraph; gives the text boxes that are bound to it.</summary>
    private List<SourceSpan> Paragraph(XmlTokens tokens, BlockRegion region, Place at)
    {
        var boxes = new List<SourceSpan>();
        var paragraph = new WordParagraph(_source, _blocks, _styles, tokens);
        var before = _blocks.Blocks.Count;
        _blocks.Begin(span => new(span, paragraph.HeadingLevel > 0 ? BlockKind.Heading : at.IsInTable ? BlockKind.TableCell : paragraph.ListLevel > 0 ? BlockKind.ListItem : BlockKind.Paragraph)
        {
            Level = paragraph.HeadingLevel > 0 ? paragraph.HeadingLevel : at.IsInTable ? 0 : paragraph.ListLevel,
            Region = region,
            Style = paragraph.StyleName,
            Column = at.IsInTable ? at.Column : 0,
        });
        paragraph.Read(boxes);
        _blocks.End();
        if (region == BlockRegion.Furniture && _blocks.Blocks.Count > before && !_furniture.Add(_blocks.Written(_blocks.Blocks[^1].Span)))
        {
            _blocks.TakeBack();
        }

        return boxes;
    }

    /// <summary>Where in the document's tables reading has come to.</summary>
    private readonly record struct Place
    {
        public bool IsInTable { get; init; }

        public int Column { get; init; }

        public int FirstBlock { get; init; }
    }
}
