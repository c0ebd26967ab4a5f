using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Web.Pages;
using Lectern.Web.Serving;

namespace Lectern.Web.Answers;

/// <summary>The front page and the search.</summary>
internal static class SearchAnswers
{
    public static Reply Front(Archive archive, Question question) =>
        Reply.Of(SearchPage.Front(archive.ListPublications(Limits.PageSize, (question.Page - 1) * Limits.PageSize), archive.Count(), question.Page));

    public static Reply Search(Archive archive, Question question)
    {
        var query = question["q"];
        if (query.Length == 0)
        {
            return Reply.Redirect("/");
        }

        try
        {
            return Reply.Of(SearchPage.Results(query, Find(archive, question), OrderOf(question), question.Page));
        }
        catch (QueryException error)
        {
            return Reply.Of(SearchPage.Misunderstood(error), 400);
        }
    }

    public static Reply SearchData(Archive archive, Question question)
    {
        try
        {
            var results = Find(archive, question);
            return Reply.Json(json => SearchJson.WriteMembers(json, results));
        }
        catch (QueryException error)
        {
            return Reply.Problem(400, error.Message);
        }
    }

    private static SearchResults Find(Archive archive, Question question)
    {
        var query = question["q"];
        return query.Length > Limits.QueryLength
            ? throw new QueryException(query, new(Limits.QueryLength, query.Length), $"A query has at most {Limits.QueryLength} characters. Leave out what is marked.")
            : archive.Search(query, new SearchOptions { Limit = Limits.PageSize, Offset = (question.Page - 1) * Limits.PageSize, Order = OrderOf(question), ExactNames = question["exact-names"] is "1" or "true" });
    }

    private static SearchOrder OrderOf(Question question) =>
        Enum.GetValues<SearchOrder>().FirstOrDefault(o => SearchPage.NameOf(o) == question["order"]);
}
