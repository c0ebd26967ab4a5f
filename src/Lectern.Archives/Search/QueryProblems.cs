namespace Lectern.Archives.Search;

/// <summary>All that can be wrong with a query, in words.</summary>
internal sealed class QueryProblems(string query)
{
    public QueryException Nothing() =>
        At(new SourceSpan(0, query.Length), "The query asks for nothing. Write a word, a \"phrase in quotation marks\" or a filter such as speaker:lee.");

    public QueryException TooLong(int most) =>
        At(new SourceSpan(most, query.Length), $"The query is {query.Length} characters long; at most {most} are read. Leave out what comes after them.");

    public QueryException TooManyParts(SourceSpan place, int most) =>
        At(place, $"The query has more than {most} words and filters. Leave out those from here on, or put words that belong together in quotation marks.");

    public QueryException TooDeep(int at, int most) =>
        At(new SourceSpan(at, query.Length), $"Parentheses and NOT stand more than {most} deep here. Write the query with fewer of them.");

    public QueryException UnopenedParenthesis(int at) =>
        At(new SourceSpan(at, at + 1), "This ) closes nothing. Take it away, or write ( before the words that belong together.");

    public QueryException UnclosedParenthesis(int at) =>
        At(new SourceSpan(at, at + 1), "This ( is not closed. Write ) after the words that belong together.");

    public QueryException UnclosedQuote(int at) =>
        At(new SourceSpan(at, at + 1), "This quotation mark is not closed. Write another one after the phrase, or take it away.");

    public QueryException EmptyPhrase(SourceSpan place) =>
        At(place, "No word stands between these quotation marks. Write one, or take them away.");

    public QueryException NothingBefore(string operation, SourceSpan place) =>
        At(place, $"Nothing stands before {operation}. Write a word before it; to search for the word itself, write \"{operation.ToLowerInvariant()}\" in small letters.");

    public QueryException NothingAfter(string operation, SourceSpan place) =>
        At(place, $"Nothing stands after {operation}. Write a word after it, or take it away.");

    public QueryException StarAlone(SourceSpan place) =>
        At(place, "This * has no word before it. Write the beginning of a word and then *, as in sanct*.");

    public QueryException StarInside(SourceSpan place) =>
        At(place, $"In {Quote(place)} the * stands inside the word. It may stand only at the end, as in sanct*.");

    public QueryException PrefixTooShort(SourceSpan place) =>
        At(place, $"{Quote(place)} begins too many words. Write at least two letters before *.");

    public QueryException UnknownFilter(SourceSpan place, string name)
    {
        var nearest = FilterReader.Names.MinBy(n => Spelling.Distance(n, name.ToLowerInvariant(), 3)) ?? "";
        var guess = Spelling.Distance(nearest, name.ToLowerInvariant(), 3) <= 2 ? $"Did you mean {nearest}:? " : "";
        return At(place, $"There is no filter {name}:. {guess}The filters are {string.Join(' ', FilterReader.Names.Select(n => n + ":"))}. To search for the words, put them in quotation marks.");
    }

    public QueryException EmptyFilter(SourceSpan place, string name) =>
        At(place, $"Nothing stands after {name}:. Write a value, as in {FilterReader.ExampleOf(name)}.");

    public QueryException FilterOfParentheses(SourceSpan place, string name) =>
        At(place, $"After {name}: stands one value, no parentheses. Write ({name}:one OR {name}:another).");

    public QueryException NoDate(SourceSpan place, string value) =>
        At(place, $"\"{value}\" is no date. Write date:2011, date:2011-11, date:2011-11-21, date:2011..2013 or date:>2011-03.");

    public QueryException BackwardDates(SourceSpan place, string value) =>
        At(place, $"In \"{value}\" the end lies before the beginning. Write the earlier date first, as in date:2011..2013.");

    public QueryException NoLanguage(SourceSpan place, string value) =>
        At(place, $"\"{value}\" is no language. Write its code, as in language:ru, or its English name, as in language:Russian.");

    private QueryException At(SourceSpan place, string message) => new(query, place, message);

    private string Quote(SourceSpan place) => $"\"{query.Substring(place.Start, place.Length)}\"";
}
