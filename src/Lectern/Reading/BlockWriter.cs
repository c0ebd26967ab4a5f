using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>Writes the blocks of a text one after the other.</summary>
internal sealed class BlockWriter(string source)
{
    private readonly CanonicalWriter _writer = new(source);
    private readonly List<Block> _blocks = [];
    private readonly int _most = SourceLimits.MostBlocks(source.Length);
    private readonly StyleRuns _bold = new();
    private readonly StyleRuns _italic = new();
    private readonly StyleRuns _links = new();
    private int _blockStart;
    private Func<SourceSpan, Block>? _block;

    /// <summary>The style in which characters are written.</summary>
    public TextStyle Style { get; set; }

    /// <summary>Characters written so far.</summary>
    public int Length => _writer.Length;

    /// <summary>Blocks ended so far. A reader that learns later what they were may exchange one for another with the same span.</summary>
    public IList<Block> Blocks => _blocks;

    /// <summary>A block has begun and its words are being written.</summary>
    public bool IsOpen => _block is not null;

    /// <summary>The block that is being written holds nothing but white space on its last line.</summary>
    public bool IsLineBlank => _writer.IsLineBlank;

    /// <summary>Begins a block; ends the one before.</summary>
    /// <param name="block">Makes it, once its span is known.</param>
    public void Begin(Func<SourceSpan, Block> block)
    {
        End();
        _writer.BeginBlock();
        _block = block;
        _blockStart = _writer.Length;
    }

    /// <summary>Writes visible characters of the source, white space collapsed.</summary>
    public void Write(int start, int length) => Styled(_writer.Write(start, length));

    /// <summary>Writes characters of the source as they stand.</summary>
    public void WriteVerbatim(int start, int length) => Styled(_writer.WriteVerbatim(start, length));

    /// <summary>Writes characters that stand otherwise in the source.</summary>
    public void WriteReplaced(ReadOnlySpan<char> characters) => Styled(_writer.WriteReplaced(characters));

    /// <summary>A space, unless one stands here already.</summary>
    public void Space() => _writer.Space();

    /// <summary>The last character written is one of these.</summary>
    public bool EndsWithAny(ReadOnlySpan<char> characters) => Length > 0 && characters.Contains(_writer.Written(new(Length - 1, Length))[0]);

    /// <summary>Goes to the next stop of the line: a tab is written, unless the line begins here.</summary>
    public void Tab() => _writer.Tab();

    /// <summary>The characters of a stretch that was written.</summary>
    public string Written(SourceSpan span) => _writer.Written(span).ToString();

    /// <summary>Takes the last block back, with its words.</summary>
    public void TakeBack()
    {
        _writer.TakeBack(_blocks.Count > 1 ? _blocks[^2].Span.End : 0);
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    /// <summary>Ends the line inside the block.</summary>
    public void BreakLine() => _writer.BreakLine();

    /// <summary>Ends the block. One without words leaves nothing behind.</summary>
    public void End() => End(span => [span]);

    /// <summary>Ends a block that keeps its lines: it becomes as many as a plain text has there.</summary>
    public void EndPreformatted() =>
        End(span => PlainTextReader.Read(_writer.Written(span).ToString()).Blocks.Select(line => new SourceSpan(span.Start + line.Span.Start, span.Start + line.Span.End)));

    /// <summary>What was written from an offset up to here, without white space at its ends.</summary>
    public SourceSpan WrittenSince(int start) => start <= _writer.Length ? _writer.Trim(start, _writer.Length) : default;

    /// <summary>Ends the last block and the text.</summary>
    public SourceText Finish(string rule, IReadOnlyList<SourceField> fields)
    {
        End();
        var (text, map) = _writer.Finish();
        return new(text, rule, _blocks) { Map = map, Fields = fields, Diagnostics = _blocks.Count == 0 ? [ReadingMessages.NoWords()] : [] };
    }

    private void End(Func<SourceSpan, IEnumerable<SourceSpan>> parts)
    {
        if (_block is null)
        {
            return;
        }

        var span = _writer.Trim(_blockStart, _writer.Length);
        _writer.TakeBack(span.IsEmpty ? _blockStart : span.End);
        if (!span.IsEmpty)
        {
            foreach (var part in parts(span))
            {
                if (_blocks.Count == _most)
                {
                    throw ReadingMessages.TooManyBlocks(source.Length);
                }

                var block = _block(part);
                var isRule = block.Kind == BlockKind.Paragraph && PlainTextReader.IsRule(_writer.Written(part));
                _blocks.Add(block with
                {
                    Kind = isRule ? BlockKind.Separator : block.Kind,
                    Bold = _bold.Inside(part, _writer),
                    Italic = _italic.Inside(part, _writer),
                    Links = _links.Inside(part, _writer),
                });
            }
        }

        _block = null;
        _bold.Clear();
        _italic.Clear();
        _links.Clear();
    }

    private void Styled(int start)
    {
        if (Style == TextStyle.Plain)
        {
            return;
        }

        var end = _writer.Length;
        if (Style.HasFlag(TextStyle.Bold))
        {
            _bold.Add(start, end);
        }

        if (Style.HasFlag(TextStyle.Italic))
        {
            _italic.Add(start, end);
        }

        if (Style.HasFlag(TextStyle.Link))
        {
            _links.Add(start, end);
        }
    }
}
