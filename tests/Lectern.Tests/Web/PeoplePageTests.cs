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

    private static IHtmlDocument Parse(Page page) => new HtmlParser().ParseDocument(page.Render().ToString());
}
