using System.Text;

namespace Lectern.Reading.Json;

/// <summary>Puts a text together from texts that were read each for itself, a blank line between, and keeps their blocks and the way back.</summary>
/// <param name="most">Most blocks that it may have.</param>
internal sealed class JoinedText(int most)
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<SourceMap.Stretch> _stretches = [];

    /// <summary>Blocks so far.</summary>
    public int Blocks => _blocks.Count;

    /// <summary>Adds characters of the source as one block; gives its index, or null where there are none.</summary>
    public int? Add(SourceSpan span, string source, BlockKind kind)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        var start = Begin();
        _text.Append(source, span.Start, span.Length);
        _stretches.Add(new(start, span.Start, span.Length));
        Add(new Block(new(start, _text.Length), kind));
        return _blocks.Count - 1;
    }

    /// <summary>Adds a text; one without blocks leaves nothing behind.</summary>
    /// <param name="read">The text.</param>
    /// <param name="at">Where in the source that begins which it was read from.</param>
    public void Add(SourceText read, int at)
    {
        if (read.Blocks.Count == 0)
        {
            return;
        }

        var start = Begin();
        _text.Append(read.Text);
        foreach (var stretch in read.Map.Stretches ?? [new(0, 0, read.Text.Length)])
        {
            _stretches.Add(new(start + stretch.Text, at + stretch.Source, stretch.Length));
        }

        foreach (var block in read.Blocks)
        {
            Add(block with { Span = Shift(block.Span), Bold = Shifted(block.Bold), Italic = Shifted(block.Italic), Links = Shifted(block.Links) });
        }

        SourceSpan Shift(SourceSpan span) => new(span.Start + start, span.End + start);
        IReadOnlyList<SourceSpan> Shifted(IReadOnlyList<SourceSpan> spans) => spans.Count == 0 ? spans : [.. spans.Select(Shift)];
    }

    /// <summary>Ends the text.</summary>
    public SourceText Finish(string rule)
    {
        var text = _text.ToString();
        return new(text, rule, _blocks) { Map = SourceMap.Of(_stretches), Diagnostics = _blocks.Count == 0 ? [ReadingMessages.NoWords()] : [] };
    }

    private int Begin()
    {
        _text.Append(_text.Length > 0 ? "\n\n" : "");
        return _text.Length;
    }

    private void Add(Block block)
    {
        if (_blocks.Count == most)
        {
            throw ReadingMessages.TooManyBlocks(_text.Length);
        }

        _blocks.Add(block);
    }
}
