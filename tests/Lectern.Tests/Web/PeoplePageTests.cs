using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lectern.Tests.Archives;
using Lectern.Web.Pages;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class PeoplePageTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_person_s_page_tells_names_company_and_years()
    {
        using var archive = _folder.With("# Monday\n@ 2021-03-01\nARTEM ZHURAVIN: Yes.\nMARA QUIST: On what?", "# Friday\n@ 2023-03-02\nАРТЕМ ЖУРАВИН: Да.");
        var page = Parse(PeoplePage.One(archive.FindPerson("zhuravin")!));

        Assert.Equal(["Names", "Why these names are one person’s", "With whom", "Where they take part, the latest first"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("svg rect").Length);
        Assert.Equal(["2021", "1", "2023", "1"], page.QuerySelectorAll(".tabled td").Select(c => c.TextContent));
    }

    [Fact]
    public void The_list_links_to_each_person()
    {
        using var archive = _folder.With("ARTEM ZHURAVIN: Yes.\nMARA QUIST: On what?");
        var page = Parse(PeoplePage.List(archive.ListPeople(), [], "", "", 0));
        Assert.Equal(archive.ListPeople().Select(p => $"/people/{p.Id}"), page.QuerySelectorAll("h3 a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_page_says_how_often_somebody_is_mentioned_by_whom_and_where()
    {
        using var archive = _folder.With("# Monday\n@ 2021-03-01\nMARA QUIST: I met Anna Ostrander. Ostrander agreed.", "# Later\n@ 2021-04-01\nMARA QUIST: Mr. Ostrander was late.");
        _ = archive.ReadMentions(cancellation: TestContext.Current.CancellationToken);

        var page = Parse(PeoplePage.One(archive.FindPerson("anna ostrander")!));

        Assert.Contains("is mentioned 2 times in 1 transcript", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mentioned as", "Mentioned by", "Perhaps also meant", "Where they are mentioned, the latest first"], page.QuerySelectorAll("h2").Select(h => h.TextContent).Where(h => h.Contains("ention", StringComparison.Ordinal) || h.Contains("meant", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelectorAll("li a"), a => a.TextContent == "MARA QUIST");
    }

    [Fact]
    public void The_list_says_what_it_shows_and_what_is_not_read()
    {
        using var archive = _folder.With("MARA QUIST: I met Anna Ostrander.");

        var page = Parse(PeoplePage.List(archive.ListPeople(), archive.ListLoneNames("quist"), "quist", "speaking", archive.CountUnreadForMentions()));

        Assert.Equal("Those who speak", page.QuerySelector(".tools strong")!.TextContent);
        Assert.Equal(["/people?q=quist", "/people?q=quist&show=mentioned", "/people/perhaps"], page.QuerySelectorAll(".tools a").Select(a => a.GetAttribute("href")));
        Assert.Contains("1 transcript not read yet", page.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(Page page) => new HtmlParser().ParseDocument(page.Render().ToString());
}
