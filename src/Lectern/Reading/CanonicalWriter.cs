namespace Lectern.Reading;

/// <summary>Puts a canonical text together from pieces of a source, and keeps the way back.</summary>
/// <remarks>
/// White space is collapsed as a browser does: a run of it is one space, none stands at the beginning or the end of a line. A no-break space
/// is a character like any other.
/// </remarks>
internal sealed class CanonicalWriter(string source)
{
    private static readonly System.Buffers.SearchValues<char> WhiteSpace = System.Buffers.SearchValues.Create(" \t\n\f\r");
    private static readonly System.Buffers.SearchValues<char> OtherWhiteSpace = System.Buffers.SearchValues.Create("\t\n\f\r");
    private const int NoSpace = -1;
    private const int SpaceOfNoPlace = -2;

    private char[] _text = GC.AllocateUninitializedArray<char>(Math.Max(64, source.Length / 2));
    private int _length;
    private readonly List<SourceMap.Stretch> _stretches = [];
    private int _pendingSpace = NoSpace;
    private bool _needsGap;
    private int _lineStart;

    /// <summary>Characters written so far. The next ones may come after a space or a blank line.</summary>
    public int Length => _length;

    /// <summary>The current line of the current block has nothing but white space on it.</summary>
    public bool IsLineBlank
    {
        get
        {
            for (var i = _lineStart; i < _length; i++)
            {
                if (!char.IsWhiteSpace(_text[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What is written next begins a block: a blank line goes before its first character.</summary>
    public void BeginBlock()
    {
        _needsGap = _length > 0;
        _pendingSpace = NoSpace;
    }

    /// <summary>Writes visible characters of the source, white space collapsed.</summary>
    /// <returns>Offset of the first character written that is not a space; <see cref="Length"/> where there is none.</returns>
    public int Write(int start, int length)
    {
        var first = -1;
        var end = start + length;
        for (var i = start; i < end;)
        {
            if (IsCollapsible(source[i]))
            {
                Space(source[i] == ' ' ? i : SpaceOfNoPlace);
                i++;
                continue;
            }

            // Words with single spaces between them are kept as they stand, in one stretch.
            var words = WordsFrom(i, end);
            Prepare();
            first = first < 0 ? _length : first;
            Keep(i, words - i);
            i = words;
        }

        return first < 0 ? _length : first;
    }

    /// <summary>Writes characters of the source as they stand, white space included.</summary>
    public int WriteVerbatim(int start, int length)
    {
        Prepare();
        var first = _length;
        Keep(start, length);
        if (source.LastIndexOf('\n', start + length - 1, length) is >= 0 and var line)
        {
            _lineStart = first + (line - start) + 1;
        }

        return first;
    }

    /// <summary>Writes characters that stand otherwise in the source, such as those of a resolved reference; white space collapsed.</summary>
    /// <returns>As <see cref="Write"/>.</returns>
    public int WriteReplaced(ReadOnlySpan<char> characters)
    {
        var first = -1;
        while (!characters.IsEmpty)
        {
            if (IsCollapsible(characters[0]))
            {
                Space();
                characters = characters[1..];
                continue;
            }

            var word = characters.IndexOfAny(WhiteSpace);
            word = word < 0 ? characters.Length : word;
            Prepare();
            first = first < 0 ? _length : first;
            Append(characters[..word]);
            characters = characters[word..];
        }

        return first < 0 ? _length : first;
    }

    /// <summary>A space, unless a line begins here or one stands here already.</summary>
    public void Space() => Space(SpaceOfNoPlace);

    /// <summary>A tab, unless a line begins here or one stands here already.</summary>
    public void Tab()
    {
        _pendingSpace = NoSpace;
        if (!_needsGap && _length > _lineStart && _text[_length - 1] != '\t')
        {
            Append("\t");
        }
    }

    /// <summary>Ends the line inside the block.</summary>
    public void BreakLine()
    {
        _pendingSpace = NoSpace;
        if (!_needsGap)
        {
            Append("\n");
            _lineStart = _length;
        }
    }

    /// <summary>Takes back what was written from <paramref name="length"/> on.</summary>
    public void TakeBack(int length)
    {
        _length = Math.Min(_length, length);
        _lineStart = Math.Min(_lineStart, length);
        while (_stretches.Count > 0 && _stretches[^1] is var last && last.Text + last.Length > length)
        {
            _stretches.RemoveAt(_stretches.Count - 1);
            if (last.Text < length)
            {
                _stretches.Add(last with { Length = length - last.Text });
            }
        }
    }

    /// <summary>The span without white space at its ends.</summary>
    public SourceSpan Trim(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return new(start, end);
    }

    /// <summary>The characters of a stretch that was written.</summary>
    /// <remarks>Good until the next character is written.</remarks>
    public ReadOnlySpan<char> Written(SourceSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>Ends the writing.</summary>
    public (string Text, SourceMap Map) Finish() => (new string(_text, 0, _length), SourceMap.Of(_stretches));

    private static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    // Where words that single spaces part end: at other white space, at two spaces, or at the last word.
    private int WordsFrom(int start, int end)
    {
        var text = source.AsSpan(start, end - start);
        var other = text.IndexOfAny(OtherWhiteSpace);
        text = other < 0 ? text : text[..other];
        var two = text.IndexOf("  ", StringComparison.Ordinal);
        text = two < 0 ? text : text[..two];
        return start + (text[^1] == ' ' ? text.Length - 1 : text.Length);
    }

    private void Append(ReadOnlySpan<char> characters)
    {
        if (_length + characters.Length > _text.Length)
        {
            var longer = GC.AllocateUninitializedArray<char>(Math.Max(_length + characters.Length, _text.Length * 2));
            _text.AsSpan(0, _length).CopyTo(longer);
            _text = longer;
        }

        characters.CopyTo(_text.AsSpan(_length));
        _length += characters.Length;
    }

    private void Space(int place)
    {
        if (_pendingSpace == NoSpace && !_needsGap && _length > _lineStart)
        {
            _pendingSpace = place;
        }
    }

    private void Prepare()
    {
        if (_needsGap)
        {
            Append("\n\n");
            _lineStart = _length;
            _needsGap = false;
        }
        else if (_pendingSpace != NoSpace && _length > _lineStart)
        {
            if (_pendingSpace >= 0)
            {
                Keep(_pendingSpace, 1);
            }
            else
            {
                Append(" ");
            }
        }

        _pendingSpace = NoSpace;
    }

    private void Keep(int start, int length)
    {
        if (_stretches.Count > 0 && _stretches[^1] is var last && last.Text + last.Length == _length && last.Source + last.Length == start)
        {
            _stretches[^1] = last with { Length = last.Length + length };
        }
        else
        {
            _stretches.Add(new(_length, start, length));
        }

        Append(source.AsSpan(start, length));
    }
}
