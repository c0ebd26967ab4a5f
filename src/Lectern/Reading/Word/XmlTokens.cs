using Lectern.Sources;

namespace Lectern.Reading.Word;

/// <summary>What a stretch of XML is.</summary>
internal enum XmlToken
{
    /// <summary>The text is over.</summary>
    End,

    /// <summary>A start tag, or an empty element.</summary>
    Open,

    /// <summary>An end tag; given for an empty element too.</summary>
    Close,

    /// <summary>Characters.</summary>
    Text,
}

/// <summary>The tokens of XML with their places. Names are local ones: a prefix says nothing here. No entity is declared, none is fetched.</summary>
/// <exception cref="UnreadableSourceException">A document type is declared, or elements are nested too deep.</exception>
internal sealed class XmlTokens(string xml, int start, int end, int depth)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _at = start;
    private int _depth;
    private bool _isEmpty;

    /// <summary>Local name of the element.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the characters begin; of a tag, where it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where they end.</summary>
    public int End => _at;

    /// <summary>The next token.</summary>
    public XmlToken Next()
    {
        if (_isEmpty)
        {
            _isEmpty = false;
            return XmlToken.Close;
        }

        while (_at < end)
        {
            Start = _at;
            if (xml[_at] != '<')
            {
                var tag = xml.IndexOf('<', _at, end - _at);
                _at = tag < 0 ? end : tag;
                return XmlToken.Text;
            }

            var rest = xml.AsSpan(_at, end - _at);
            if (rest.StartsWith("<!--"))
            {
                Skip("-->");
            }
            else if (rest.StartsWith("<?"))
            {
                Skip("?>");
            }
            else if (rest.StartsWith("<!"))
            {
                throw ReadingMessages.DeclaresEntities();
            }
            else
            {
                return Tag();
            }
        }

        return XmlToken.End;
    }

    /// <summary>The value of an attribute of the start tag, as it stands, or null.</summary>
    public string? Attribute(string name)
    {
        var tag = xml.AsSpan(Start, _at - Start);
        for (var at = 0; tag[at..].IndexOf(name) is >= 0 and var found; at += found + name.Length)
        {
            var before = tag[at + found - 1];
            var after = at + found + name.Length;
            if (before is ':' or ' ' or '\n' or '\t' && after + 1 < tag.Length && tag[after] == '=' && tag[after + 1] is '"' or '\'')
            {
                var value = tag[(after + 2)..];
                var quote = value.IndexOf(tag[after + 1]);
                return quote < 0 ? null : value[..quote].ToString();
            }
        }

        return null;
    }

    /// <summary>Goes to the end of the element that has just been opened.</summary>
    public void SkipElement()
    {
        for (var open = 1; open > 0;)
        {
            open += Next() switch { XmlToken.Open => 1, XmlToken.Close => -1, XmlToken.End => -open, _ => 0 };
        }
    }

    private void Skip(string to)
    {
        var found = xml.IndexOf(to, _at, end - _at, StringComparison.Ordinal);
        _at = found < 0 ? end : found + to.Length;
    }

    private XmlToken Tag()
    {
        var close = EndOfTag();
        var isEnd = _at + 1 < end && xml[_at + 1] == '/';
        _isEmpty = !isEnd && close > _at && xml[close - 1] == '/';
        var name = xml.AsSpan(_at + (isEnd ? 2 : 1), Math.Max(0, close - _at - (isEnd ? 2 : 1)));
        var over = name.IndexOfAny(" \t\n/");
        name = over < 0 ? name : name[..over];
        Name = Known(name[(name.IndexOf(':') + 1)..]);
        _at = Math.Min(end, close + 1);
        _depth += isEnd ? -1 : _isEmpty ? 0 : 1;
        return _depth > depth ? throw ReadingMessages.TooDeep(depth, "elements") : isEnd ? XmlToken.Close : XmlToken.Open;
    }

    private int EndOfTag()
    {
        var quote = '\0';
        for (var at = _at + 1; at < end; at++)
        {
            var c = xml[at];
            if (quote == '\0' && c == '>')
            {
                return at;
            }

            quote = quote == '\0' && c is '"' or '\'' ? c : c == quote ? '\0' : quote;
        }

        return end;
    }

    private string Known(ReadOnlySpan<char> name)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(name, out var known))
        {
            names[name] = known = name.ToString();
        }

        return known;
    }
}
