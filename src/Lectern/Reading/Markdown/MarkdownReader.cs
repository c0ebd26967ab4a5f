using Lectern.Sources;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Syntax = Markdig.Syntax;

namespace Lectern.Reading.Markdown;

/// <summary>The visible words of a Markdown file, block by block.</summary>
internal sealed class MarkdownReader
{
    public const string Rule = "markdown/1";

    private static readonly MarkdownPipeline Usual = Pipeline(SourceLimits.Default.Depth);

    private readonly string _source;
    private readonly BlockWriter _blocks;
    private readonly FileHeader _header;
    private readonly List<SourceField> _fields;
    private readonly InlineWriter _inlines;
    private SourceSpan _marker;

    private MarkdownReader(string source)
    {
        (_source, _blocks, _header) = (source, new(source), FileHeader.Read(source));
        _fields = [.. _header.Fields];
        _inlines = new(source, _header.Length, _blocks, _fields, new(source, _header.Length));
    }

    public static SourceText Read(string source, SourceLimits limits) => new MarkdownReader(source).Read(limits.Depth);

    private SourceText Read(int depth)
    {
        if (_header.Length > 0)
        {
            _blocks.Begin(span => new(span, BlockKind.FileHeader));
            _blocks.WriteVerbatim(0, _header.Length);
            _blocks.End();
        }

        Write(Parse(_source[_header.Length..], depth), new(BlockKind.Paragraph, 0, 0));
        return _blocks.Finish(Rule, _fields);
    }

    private static MarkdownDocument Parse(string text, int depth)
    {
        ParserGuard.Check(text);
        try
        {
            return Markdig.Markdown.Parse(text, depth == SourceLimits.Default.Depth ? Usual : Pipeline(depth));
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            throw ReadingMessages.TooDeep(depth, "lists, quotations or brackets", tooDeep);
        }
    }

    private static MarkdownPipeline Pipeline(int depth)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = depth }.UsePreciseSourceLocation().UsePipeTables();
        // Publishers indent paragraphs and mean no program; and a page inside a file is read tag by tag.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        return builder.Build();
    }

    /// <summary>What the blocks around make of a paragraph.</summary>
    private readonly record struct Surroundings(BlockKind Kind, int Lists, int Quotations)
    {
        public int Level => Kind == BlockKind.ListItem ? Lists : Kind == BlockKind.Quotation ? Quotations : 0;
    }

    // As deep as the parser allows: it refuses what is nested deeper.
    private void Write(Syntax.Block block, Surroundings around)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Words(heading.Inline, span => new(span, BlockKind.Heading) { Level = heading.Level });
                break;
            case ThematicBreakBlock rule:
                Verbatim(rule, BlockKind.Separator);
                break;
            case CodeBlock code:
                Lines(code, around.Kind);
                break;
            case QuoteBlock quote:
                WriteAll(quote, around with { Kind = BlockKind.Quotation, Quotations = around.Quotations + 1 });
                break;
            case ListItemBlock item:
                Item(item, around);
                break;
            case ListBlock list:
                WriteAll(list, around with { Kind = BlockKind.ListItem, Lists = around.Lists + 1 });
                break;
            case TableCell cell:
                WriteAll(cell, around with { Kind = BlockKind.TableCell });
                break;
            case LinkReferenceDefinition definition:
                _inlines.AddTitle(definition.Title);
                break;
            case ContainerBlock container:
                WriteAll(container, around);
                break;
            case LeafBlock { Inline: { } words }:
                Words(words, span => new(span, around.Kind) { Level = around.Level });
                break;
        }
    }

    private void WriteAll(ContainerBlock container, Surroundings around)
    {
        foreach (var block in container)
        {
            Write(block, around);
        }
    }

    /// <summary>The number of an item is a word of the text: a sentence that begins with a day or a year makes a list by accident.</summary>
    private void Item(ListItemBlock item, Surroundings around)
    {
        if (item.Parent is ListBlock { IsOrdered: true } && item.Count > 0 && item[0].Span.Start > item.Span.Start)
        {
            _marker = new(item.Span.Start, item[0].Span.Start);
        }

        WriteAll(item, around);
        _marker = default;
    }

    private void Words(ContainerInline? words, Func<SourceSpan, Block> block)
    {
        if (words is not null)
        {
            _inlines.Write(words, _marker, block);
            _marker = default;
        }
    }

    private void Verbatim(Syntax.Block block, BlockKind kind)
    {
        _blocks.Begin(span => new(span, kind));
        _blocks.Write(_header.Length + block.Span.Start, block.Span.Length);
        _blocks.End();
    }

    private void Lines(CodeBlock code, BlockKind kind)
    {
        _blocks.Begin(span => new(span, kind));
        _blocks.Style = TextStyle.Plain;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            if (line.Slice.Length > 0)
            {
                _blocks.WriteVerbatim(_header.Length + line.Position, line.Slice.Length);
            }

            _blocks.BreakLine();
        }

        _blocks.EndPreformatted();
    }
}
