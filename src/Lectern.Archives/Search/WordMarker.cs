namespace Lectern.Archives.Search;

/// <summary>Finds in a text the words for which a query asks. What the query excludes is not looked for.</summary>
internal sealed class WordMarker
{
    private readonly List<(IReadOnlyList<string> Terms, bool IsPrefix, AboutForm? Form)> _wanted = [];
    private readonly List<ILookup<string, AboutForm>> _named;

    /// <summary>Makes a marker of a query.</summary>
    public WordMarker(QueryNode query)
    {
        Collect(query);
        IReadOnlyList<QueryNode> all = query is QueryNode.And and ? and.Operands : [query];
        _named = [.. all.OfType<QueryNode.About>().Select(about => about.Forms.ToLookup(form => form is { IsPrefix: true, Terms.Count: 1 } ? "" : form.Terms[0], StringComparer.Ordinal))];
    }

    /// <summary>The words must be read to see whether they name what is asked for.</summary>
    public bool MustRead => _named.Count > 0;

    /// <summary>Everything that the query asks to be spoken of is named in a text.</summary>
    public bool Names(string text)
    {
        var words = WordReader.ReadAll(text);
        return _named.TrueForAll(forms => Enumerable.Range(0, words.Count).Any(i =>
            forms[words[i].Term].Concat(forms[""]).Any(form => Stands((form.Terms, form.IsPrefix, form), text, words, i))));
    }

    /// <summary>The query asks for at least one word.</summary>
    public bool HasWords => _wanted.Count > 0;

    /// <summary>Matches in order of place; each with the number of the wanted words in the query.</summary>
    public List<Match> Mark(string text)
    {
        var words = WordReader.ReadAll(text);
        var matches = new List<Match>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var wanted = 0; wanted < _wanted.Count; wanted++)
            {
                if (Stands(_wanted[wanted], text, words, i))
                {
                    matches.Add(new(new SourceSpan(words[i].Start, words[i + _wanted[wanted].Terms.Count - 1].End), wanted));
                }
            }
        }

        return matches;
    }

    private static bool Stands((IReadOnlyList<string> Terms, bool IsPrefix, AboutForm? Form) wanted, string text, List<Word> words, int at)
    {
        var last = wanted.Terms.Count - 1;
        if (at + last >= words.Count)
        {
            return false;
        }

        for (var i = 0; i <= last; i++)
        {
            var term = words[at + i].Term;
            if (i == last && wanted.IsPrefix ? !term.StartsWith(wanted.Terms[i], StringComparison.Ordinal) : term != wanted.Terms[i])
            {
                return false;
            }
        }

        return wanted.Form?.IsWrittenAs(text.AsSpan(words[at].Start, words[at + last].End - words[at].Start)) ?? true;
    }

    private void Collect(QueryNode node)
    {
        switch (node)
        {
            case QueryNode.Words words:
                _wanted.Add((words.Terms, words.IsPrefix, null));
                break;
            case QueryNode.About about:
                _wanted.AddRange(about.Forms.Select(form => (form.Terms, form.IsPrefix, (AboutForm?)form)));
                break;
            case QueryNode.And and:
                and.Operands.ToList().ForEach(Collect);
                break;
            case QueryNode.Or or:
                or.Operands.ToList().ForEach(Collect);
                break;
        }
    }

    /// <summary>A match.</summary>
    /// <param name="Span">Where it stands in the text.</param>
    /// <param name="Wanted">Which of the query's words it is.</param>
    public sealed record Match(SourceSpan Span, int Wanted);
}
