namespace Lectern.Archives.Search;

/// <summary>Reads the query language of <c>docs/search.md</c> by recursive descent. Whatever is typed ends in a <see cref="QueryNode"/> or a <see cref="QueryException"/>.</summary>
internal sealed class QueryParser
{
    private const int MaxLength = 2_000;
    private const int MaxParts = 100;

    // SQLite's own expression parser holds a stack of 100 entries, of which each level here can take six.
    private const int MaxDepth = 12;

    private readonly string _query;
    private readonly QueryProblems _problems;
    private int _at;
    private int _depth;
    private int _parts;

    private QueryParser(string query) => (_query, _problems) = (query, new QueryProblems(query));

    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryException">It cannot be understood.</exception>
    public static QueryNode Parse(string query)
    {
        var parser = new QueryParser(query);
        if (query.Length > MaxLength)
        {
            throw parser._problems.TooLong(MaxLength);
        }

        var node = parser.ReadAlternatives();
        return parser._at < query.Length ? throw parser._problems.UnopenedParenthesis(parser._at) : node ?? throw parser._problems.Nothing();
    }

    // a b OR c d
    private QueryNode? ReadAlternatives()
    {
        var alternatives = new List<QueryNode>();
        Add(alternatives, ReadSequence());
        while (TryTake("OR", out var operation))
        {
            Add(alternatives, alternatives.Count > 0 ? ReadSequence() ?? throw _problems.NothingAfter("OR", operation) : throw _problems.NothingBefore("OR", operation));
        }

        return One(alternatives, a => new QueryNode.Or(a));
    }

    // a AND b c
    private QueryNode? ReadSequence()
    {
        var operands = new List<QueryNode>();
        for (SkipIdle(); !IsAtEnd() && !IsAt("OR"); SkipIdle())
        {
            if (!TryTake("AND", out var operation))
            {
                Add(operands, ReadOperand());
                continue;
            }

            SkipIdle();
            if (operands.Count == 0 || !IsAtOperand())
            {
                throw operands.Count == 0 ? _problems.NothingBefore("AND", operation) : _problems.NothingAfter("AND", operation);
            }
        }

        return One(operands, a => new QueryNode.And(a));
    }

    private QueryNode? ReadOperand()
    {
        var start = _at;
        if (TryTake("NOT", out var operation) || TryTakeMinus(out operation))
        {
            Descend(start);
            SkipIdle();
            var operand = IsAtOperand() ? ReadOperand() : null;
            _depth--;
            return operand switch
            {
                null => throw _problems.NothingAfter(_query.Substring(start, operation.Length), operation),
                QueryNode.Not not => not.Operand,
                _ => new QueryNode.Not(operand),
            };
        }

        if (_query[_at] == '(')
        {
            return ReadParentheses();
        }

        if (++_parts > MaxParts)
        {
            throw _problems.TooManyParts(new SourceSpan(_at, _query.Length), MaxParts);
        }

        return IsQuote(_query[_at]) ? ReadPhrase() : ReadWord();
    }

    private QueryNode? ReadParentheses()
    {
        var start = _at++;
        Descend(start);
        var inner = ReadAlternatives();
        _depth--;
        if (_at == _query.Length)
        {
            throw _problems.UnclosedParenthesis(start);
        }

        _at++;
        return inner;
    }

    private QueryNode.Words ReadPhrase()
    {
        var place = TakeQuoted();
        var words = WordReader.ReadAll(_query.AsSpan(place.Start, place.Length));
        if (words.Count == 0)
        {
            throw _problems.EmptyPhrase(new SourceSpan(place.Start - 1, place.End + 1));
        }

        var text = _query[(place.Start + words[0].Start)..(place.Start + words[^1].End)];
        var isPrefix = IsStar(place.Start + words[^1].End) || IsStar(_at);
        if (IsStar(_at))
        {
            _at++;
        }

        return Words(place, text, words, isQuoted: true, isPrefix);
    }

    // A word, or a filter: read up to the next space, parenthesis or quotation mark.
    private QueryNode? ReadWord()
    {
        var place = TakeChunk();
        var chunk = _query.AsSpan(place.Start, place.Length);
        var colon = chunk.IndexOf(':');
        if (colon > 0 && chunk[..colon].ToString().All(char.IsLetter))
        {
            return ReadFilter(place, colon);
        }

        var words = WordReader.ReadAll(chunk);
        var star = chunk.IndexOf('*');
        if (words.Count == 0)
        {
            return star >= 0 ? throw _problems.StarAlone(place) : null;
        }

        if (star >= 0 && star < words[^1].End)
        {
            throw _problems.StarInside(place);
        }

        var text = chunk[words[0].Start..words[^1].End].ToString();
        return Words(place, text, words, isQuoted: false, IsStar(place.Start + words[^1].End));
    }

    private QueryNode ReadFilter(SourceSpan place, int colon)
    {
        var name = _query.Substring(place.Start, colon);
        var value = new SourceSpan(place.Start + colon + 1, place.End);
        var isQuoted = false;
        if (value.IsEmpty)
        {
            SkipSpaces();
            isQuoted = _at < _query.Length && IsQuote(_query[_at]);
            value = isQuoted ? TakeQuoted() : TakeChunk();
        }

        if (value.IsEmpty && _at < _query.Length && _query[_at] == '(')
        {
            throw _problems.FilterOfParentheses(new SourceSpan(place.Start, _at + 1), name);
        }

        return new FilterReader(_problems).Read(name, _query.Substring(value.Start, value.Length).Trim(), isQuoted, new SourceSpan(place.Start, value.End));
    }

    private QueryNode.Words Words(SourceSpan place, string text, List<Word> words, bool isQuoted, bool isPrefix) =>
        isPrefix && IsTooShort(words[^1].Term)
            ? throw _problems.PrefixTooShort(place)
            : new QueryNode.Words(text, [.. words.Select(w => w.Term)], isQuoted, isPrefix);

    /// <summary>One Latin letter begins too many words to be worth looking for.</summary>
    public static bool IsTooShort(string prefix) => prefix.Length == 1 && prefix[0] < '\u2E80';

    private SourceSpan TakeQuoted()
    {
        var open = _at++;
        while (_at < _query.Length && !IsQuote(_query[_at]))
        {
            _at++;
        }

        return _at < _query.Length ? new SourceSpan(open + 1, _at++) : throw _problems.UnclosedQuote(open);
    }

    private SourceSpan TakeChunk()
    {
        var start = _at;
        while (_at < _query.Length && !char.IsWhiteSpace(_query[_at]) && _query[_at] is not ('(' or ')') && !IsQuote(_query[_at]))
        {
            _at++;
        }

        return new SourceSpan(start, _at);
    }

    private void Descend(int start)
    {
        if (++_depth > MaxDepth)
        {
            throw _problems.TooDeep(start, MaxDepth);
        }
    }

    private bool TryTake(string operation, out SourceSpan place)
    {
        var length = IsAt(operation) ? operation.Length : 0;
        place = new SourceSpan(_at, _at + length);
        _at += length;
        return length > 0;
    }

    private bool TryTakeMinus(out SourceSpan place)
    {
        var length = IsAtMinus() ? 1 : 0;
        place = new SourceSpan(_at, _at + length);
        _at += length;
        return length > 0;
    }

    private bool IsAtMinus() =>
        IsDash(_at) && _at + 1 < _query.Length && !char.IsWhiteSpace(_query[_at + 1]) && !IsDash(_at + 1) && _query[_at + 1] != ')';

    private bool IsDash(int at) => _query[at] is '-' or '\u2212';

    private bool IsAtOperand() => !IsAtEnd() && !IsAt("OR") && !IsAt("AND");

    private bool IsAt(string operation)
    {
        var after = _at + operation.Length;
        return string.CompareOrdinal(_query, _at, operation, 0, operation.Length) == 0
            && (after >= _query.Length || char.IsWhiteSpace(_query[after]) || _query[after] is '(' or ')' || IsQuote(_query[after]));
    }

    private bool IsAtEnd() => _at >= _query.Length || _query[_at] == ')';

    private bool IsStar(int at) => at < _query.Length && _query[at] == '*';

    private static bool IsQuote(char c) => Folding.Fold(c) == '"';

    private void SkipSpaces()
    {
        while (_at < _query.Length && char.IsWhiteSpace(_query[_at]))
        {
            _at++;
        }
    }

    // Dashes and other marks that stand alone ask for nothing.
    private void SkipIdle()
    {
        SkipSpaces();
        while (_at < _query.Length && IsDash(_at) && !IsAtMinus())
        {
            _at++;
            SkipSpaces();
        }
    }

    private static void Add(List<QueryNode> nodes, QueryNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }

    private static QueryNode? One(List<QueryNode> nodes, Func<IReadOnlyList<QueryNode>, QueryNode> several) =>
        nodes.Count switch { 0 => null, 1 => nodes[0], _ => several(nodes) };
}
