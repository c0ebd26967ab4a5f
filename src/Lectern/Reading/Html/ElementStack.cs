namespace Lectern.Reading.Html;

/// <summary>The elements that are open, the innermost last. Takes the place of a tree, so that no depth can overflow the stack.</summary>
internal sealed class ElementStack(int limit)
{
    private readonly List<OpenElement> _open = [new(new("", ElementFlow.Page))];

    /// <summary>The innermost open element, or the page.</summary>
    public OpenElement Top => _open[^1];

    /// <summary>How many elements are open, the page included.</summary>
    public int Depth => _open.Count;

    /// <summary>The element is still open at that depth, or the page is.</summary>
    public bool Holds(OpenElement element, int depth) => depth <= _open.Count && ReferenceEquals(_open[depth - 1], element);

    /// <summary>The element that is open at a depth, counted from 1, the page; the innermost where none is so deep.</summary>
    public OpenElement At(int depth) => _open[Math.Clamp(depth, 1, _open.Count) - 1];

    /// <summary>Opens an element.</summary>
    /// <exception cref="Sources.UnreadableSourceException">It is nested too deep.</exception>
    public void Open(OpenElement element)
    {
        if (_open.Count > limit)
        {
            throw ReadingMessages.TooDeep(limit, $"<{element.Rule.Name}> elements");
        }

        _open.Add(element);
    }

    /// <summary>Takes the innermost element off.</summary>
    public OpenElement Close()
    {
        var top = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return top;
    }

    /// <summary>How many elements an end tag closes: those up to the innermost of that name; 0 where none is within reach.</summary>
    public int CountToEnd(ElementRule ended)
    {
        var isInline = ended.Flow == ElementFlow.Inline;
        for (var i = _open.Count - 1; i > 0; i--)
        {
            var rule = _open[i].Rule;
            if (ReferenceEquals(rule, ended))
            {
                return _open.Count - i;
            }

            // A stray end tag in a cell does not end the table's surroundings, nor an inline one the block around it.
            if ((rule.IsWall && !EndsTable(ended)) || (isInline && rule.Flow == ElementFlow.Block))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>How many elements a start tag closes by itself, because they may not hold it: an open paragraph, the item before.</summary>
    public int CountToBegin(ElementRule begun)
    {
        var count = 0;
        for (var i = _open.Count - 1; i > 0 && begun.Ends.Count > 0; i--)
        {
            var rule = _open[i].Rule;
            if (begun.Ends.Contains(rule.Name))
            {
                count = _open.Count - i;
                // The paragraph in an item is closed with the item; the cell in a row with the row.
                if (rule.Name != "p" && !EndsTable(begun))
                {
                    break;
                }
            }
            else if (IsBarrier(rule, begun))
            {
                break;
            }
        }

        return count;
    }

    private static bool EndsTable(ElementRule rule) => rule.Name is "table" or "tr" or "td" or "th" or "caption" or "thead" or "tbody" or "tfoot";

    private static bool IsBarrier(ElementRule rule, ElementRule begun) => begun.Name switch
    {
        "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" => rule.Name == "table",
        "li" => rule.IsWall || rule.Name is "ul" or "ol" or "menu" or "dir" or "blockquote" or "section" or "article",
        "dt" or "dd" => rule.IsWall || rule.Name is "dl" or "blockquote" or "section" or "article",
        _ => rule.Flow == ElementFlow.Block,
    };
}
