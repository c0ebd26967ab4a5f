using Lectern.Reading.Envelopes;
using Lectern.Sources;

namespace Lectern.Reading.Yaml;

/// <summary>Writes the part of YAML in which people and programs keep rows (block mappings, sequences and scalars) as JSON, with the way back.</summary>
/// <remarks>Anchors, tags, flow collections and documents one below the other are not read: such a file is kept as plain text.</remarks>
internal sealed class YamlOutline
{
    private readonly string _source;
    private readonly SourceLimits _limits;
    private readonly List<TextLine> _lines;
    private readonly UnwrappedWriter _json;
    private int _at;

    private YamlOutline(string source, SourceLimits limits) =>
        (_source, _limits, _json, _lines) = (source, limits, new(source), TextLine.All(source).FindAll(line => !line.IsBlank && source[line.Words.Start] != '#' && !IsMark(source.AsSpan(line.Words.Start, line.Words.Length))));

    /// <summary>The source as JSON, or null where it holds more than rows and named values.</summary>
    /// <exception cref="UnreadableSourceException">It is nested too deep.</exception>
    public static Unwrapped? Of(string source, SourceLimits limits)
    {
        var outline = new YamlOutline(source, limits);
        return outline._lines.Count > 0 && outline.Node(outline.Indent(0), 0) && outline._at == outline._lines.Count ? outline._json.Finish() : null;
    }

    private static bool IsMark(ReadOnlySpan<char> line) => line is "---" or "..." || line.StartsWith("%YAML");

    private int Indent(int line) => _lines[line].Words.Start - _lines[line].Start;

    private bool Node(int indent, int depth)
    {
        if (depth > _limits.Depth)
        {
            throw ReadingMessages.TooDeep(_limits.Depth, "YAML collections");
        }

        return IsItem(Words(_at)) ? Sequence(indent, depth) : KeyEnd(_lines[_at].Words) > 0 && Mapping(indent, new(), depth);
    }

    private SourceSpan Words(int line) => _lines[line].Words;

    private bool IsItem(SourceSpan words) => _source[words.Start] == '-' && (words.Length == 1 || _source[words.Start + 1] == ' ');

    private bool Sequence(int indent, int depth)
    {
        _json.Put("[");
        for (var first = true; _at < _lines.Count && Indent(_at) == indent && IsItem(Words(_at)); first = false)
        {
            _json.Put(first ? "" : ",");
            var words = Words(_at);
            var start = words.Start + 1;
            while (start < words.End && _source[start] == ' ')
            {
                start++;
            }

            var inner = new SourceSpan(start, words.End);
            if (inner.IsEmpty)
            {
                _at++;
                if (_at < _lines.Count && Indent(_at) > indent)
                {
                    if (!Node(Indent(_at), depth + 1))
                    {
                        return false;
                    }
                }
                else
                {
                    _json.Put("null");
                }
            }
            else if (KeyEnd(inner) > 0 ? !Mapping(indent + (start - words.Start), inner, depth + 1) : IsItem(inner) || !Scalar(inner, indent))
            {
                return false;
            }
        }

        _json.Put("]");
        return true;
    }

    // The first pair may stand behind the dash of an item.
    private bool Mapping(int indent, SourceSpan behindDash, int depth)
    {
        if (depth > _limits.Depth)
        {
            throw ReadingMessages.TooDeep(_limits.Depth, "YAML collections");
        }

        _json.Put("{");
        for (var first = true; _at < _lines.Count && (first && !behindDash.IsEmpty || Indent(_at) == indent); first = false)
        {
            var words = first && !behindDash.IsEmpty ? behindDash : Words(_at);
            var colon = KeyEnd(words);
            if (colon <= 0)
            {
                return false;
            }

            _json.Put(first ? "" : ",");
            String(Unquoted(new(words.Start, colon)));
            _json.Put(":");
            var start = colon + 1;
            while (start < words.End && _source[start] is ' ' or '\t')
            {
                start++;
            }

            if (start < words.End)
            {
                if (!Scalar(new(start, words.End), indent))
                {
                    return false;
                }

                continue;
            }

            _at++;
            if (_at < _lines.Count && (Indent(_at) > indent || (Indent(_at) == indent && IsItem(Words(_at)) && behindDash.IsEmpty)))
            {
                if (!Node(Indent(_at), depth + 1))
                {
                    return false;
                }
            }
            else
            {
                _json.Put("null");
            }
        }

        _json.Put("}");
        return true;
    }

    // Where the key of a pair ends: at a colon that a space or the end of the line follows.
    private int KeyEnd(SourceSpan words)
    {
        var line = _source.AsSpan(words.Start, words.Length);
        if (line[0] is '"' or '\'')
        {
            var close = line[1..].IndexOf(line[0]) + 1;
            return close > 0 && close + 1 < line.Length && line[close + 1] == ':' && (close + 2 == line.Length || line[close + 2] == ' ') ? words.Start + close + 1 : -1;
        }

        var colon = line.IndexOf(": ");
        colon = colon < 0 && line[^1] == ':' ? line.Length - 1 : colon;
        return colon > 0 && line[0] is not ('[' or '{' or '&' or '*' or '!' or '|' or '>' or '?') ? words.Start + colon : -1;
    }

    private SourceSpan Unquoted(SourceSpan words) =>
        words.Length > 1 && _source[words.Start] is '"' or '\'' && _source[words.End - 1] == _source[words.Start] ? new(words.Start + 1, words.End - 1) : words;

    private bool Scalar(SourceSpan words, int indent)
    {
        var opens = _source[words.Start];
        _at++;
        switch (opens)
        {
            case '[' or '{' or '&' or '*' or '!':
                return false;
            case '|' or '>':
                _json.Put("\"");
                for (var isFirst = true; _at < _lines.Count && Indent(_at) > indent; _at++, isFirst = false)
                {
                    _json.Put(isFirst ? "" : opens == '|' ? "\\n" : IsAfterGap() ? "\\n\\n" : " ");
                    Characters(Words(_at));
                }

                _json.Put("\"");
                return true;
        }

        var end = words.End;
        if (opens is '"' or '\'')
        {
            var from = words.Start + 1;
            while ((end = Close(from, words.End, opens)) < 0)
            {
                if (_at >= _lines.Count)
                {
                    return false;
                }

                (from, words) = (Words(_at).Start, new(words.Start, Words(_at).End));
                _at++;
            }

            Quoted(new(words.Start + 1, end), opens);
            return true;
        }

        _json.Put("\"");
        Characters(words);
        for (; _at < _lines.Count && Indent(_at) > indent && !IsItem(Words(_at)) && KeyEnd(Words(_at)) < 0; _at++)
        {
            _json.Put(" ");
            Characters(Words(_at));
        }

        _json.Put("\"");
        return true;
    }

    private bool IsAfterGap() => _source.AsSpan(_lines[_at - 1].End, _lines[_at].Start - _lines[_at - 1].End).Count('\n') > 1;

    private int Close(int from, int end, char quote)
    {
        for (var i = from; i < end; i++)
        {
            if (quote == '"' && _source[i] == '\\')
            {
                i++;
            }
            else if (_source[i] == quote)
            {
                if (quote == '"' || i + 1 >= end || _source[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private void Quoted(SourceSpan words, char quote)
    {
        _json.Put("\"");
        for (var i = words.Start; i < words.End; i++)
        {
            var c = _source[i];
            if (c == '\n')
            {
                while (i + 1 < words.End && char.IsWhiteSpace(_source[i + 1]))
                {
                    i++;
                }

                _json.Put(" ");
            }
            else if (quote == '"' && c == '\\' && i + 1 < words.End && _source[i + 1] is '"' or '\\' or '/' or 'n' or 't' or 'r' or 'u')
            {
                _json.Keep(i, 2);
                i++;
            }
            else if (c == '\'' && quote == '\'')
            {
                _json.Keep(i, 1);
                i++;
            }
            else
            {
                Characters(new(i, i + 1));
            }
        }

        _json.Put("\"");
    }

    private void String(SourceSpan words)
    {
        _json.Put("\"");
        Characters(words);
        _json.Put("\"");
    }

    private void Characters(SourceSpan words)
    {
        var from = words.Start;
        for (var i = words.Start; i < words.End; i++)
        {
            if (_source[i] is '"' or '\\' or < ' ')
            {
                _json.Keep(from, i - from);
                _json.Put(_source[i] < ' ' ? " " : "\\");
                from = _source[i] < ' ' ? i + 1 : i;
            }
        }

        _json.Keep(from, words.End - from);
    }
}
