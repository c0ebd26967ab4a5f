using System.Text.RegularExpressions;

namespace Lectern.Archives.Search;

/// <summary>Reads the value of a filter into the terms that the index holds for it.</summary>
internal sealed partial class FilterReader(QueryProblems problems)
{
    /// <summary>The filters that there are.</summary>
    public static IReadOnlyList<string> Names { get; } = ["speaker", "about", "date", "kind", "place", "language", "title"];

    /// <summary>A filter as it is written.</summary>
    public static string ExampleOf(string name) => name switch
    {
        "about" => "about:kyrgyzstan",
        "date" => "date:2011-11",
        "kind" => "kind:answer",
        "place" => "place:geneva",
        "language" => "language:ru",
        "title" => "title:\"press conference\"",
        _ => "speaker:\"ann lee\"",
    };

    /// <summary>Reads a filter.</summary>
    /// <param name="typed">Its name as typed.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isQuoted">The value was typed in quotation marks.</param>
    /// <param name="place">Where the filter stands in the query.</param>
    /// <exception cref="QueryException">There is no such filter, or the value is not of its kind.</exception>
    public QueryNode Read(string typed, string value, bool isQuoted, SourceSpan place)
    {
        var name = typed.ToLowerInvariant();
        if (!Names.Contains(name))
        {
            throw problems.UnknownFilter(place, typed);
        }

        var words = WordReader.ReadAll(value);
        if (words.Count == 0)
        {
            throw problems.EmptyFilter(place, name);
        }

        var isPrefix = words[^1].End < value.Length && value[words[^1].End] == '*';
        if (isPrefix && QueryParser.IsTooShort(words[^1].Term))
        {
            throw problems.PrefixTooShort(place);
        }

        var terms = words.ConvertAll(w => w.Term);
        var shown = value[words[0].Start..(words[^1].End + (isPrefix ? 1 : 0))];
        return name switch
        {
            "about" => new QueryNode.About(shown, [new AboutForm(value[words[0].Start..words[^1].End].ToLowerInvariant(), terms, isPrefix)]),
            "date" => ReadDays(value, place),
            "language" => new QueryNode.Filter(name, value, [new([TurnFacts.Language + ReadLanguage(value, place)])]),
            "kind" when FindTurnKind(terms) is { } kind => new QueryNode.Filter(name, kind, [new([TurnFacts.Kind + kind])]),
            "kind" => new QueryNode.Filter(name, shown, [SideBySide(TurnFacts.EventKind, terms, isPrefix)]),
            "title" when isQuoted => new QueryNode.Filter(name, shown, [SideBySide(TurnFacts.Title, terms, isPrefix)]),
            _ => new QueryNode.Filter(name, shown, AnyOrder(name + ":", terms, isPrefix)),
        };
    }

    private static FactTerms SideBySide(string prefix, List<string> terms, bool isPrefix) => new(terms.ConvertAll(t => prefix + t), isPrefix);

    // A name is found whichever way round it is written.
    private static List<FactTerms> AnyOrder(string prefix, List<string> terms, bool isPrefix) =>
        [.. terms.Select((t, i) => new FactTerms([prefix + t], isPrefix && i == terms.Count - 1))];

    private static string? FindTurnKind(List<string> terms) =>
        terms.Count == 1 ? Enum.GetNames<TurnKind>().Select(k => k.ToLowerInvariant()).FirstOrDefault(k => terms[0] == k || terms[0] == k + "s") : null;

    private string ReadLanguage(string value, SourceSpan place)
    {
        var tag = Folding.Fold(value);
        return LanguageNames.FindCode(tag) ?? (LanguageTag().IsMatch(tag) ? tag : throw problems.NoLanguage(place, value));
    }

    private QueryNode.Days ReadDays(string typed, SourceSpan place)
    {
        var value = Folding.Fold(typed);
        var match = DateRange().Match(value);
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        Edtf first = default, last = default;
        var isRead = match.Success && (from.Length > 0 || to.Length > 0)
            && (from.Length == 0 || Edtf.TryParse(from, out first)) && (to.Length == 0 || Edtf.TryParse(to, out last));
        if (!isRead)
        {
            throw problems.NoDate(place, typed);
        }

        var isBare = match.Groups["dots"].Length == 0;
        var days = match.Groups["sign"].Value switch
        {
            ">" => new QueryNode.Days(value, After(first.Latest), null),
            ">=" => new QueryNode.Days(value, first.Earliest, null),
            "<" => new QueryNode.Days(value, null, Before(first.Earliest)),
            "<=" => new QueryNode.Days(value, null, first.Latest),
            _ => new QueryNode.Days(value, from.Length == 0 ? null : first.Earliest, isBare ? first.Latest : to.Length == 0 ? null : last.Latest),
        };
        return days.Last < days.First ? throw problems.BackwardDates(place, typed) : days;
    }

    private static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    [GeneratedRegex(@"^(?:(?<sign>[<>]=?)(?<from>[^.<>=]+)|(?<from>[^.<>=]*)(?<dots>\.\.)(?<to>[^.<>=]*)|(?<from>[^.<>=]+))$", RegexOptions.ExplicitCapture)]
    private static partial Regex DateRange();

    [GeneratedRegex("^[a-z]{2,8}(-[a-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
