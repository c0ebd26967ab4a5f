using AngleSharp.Html.Parser;
using Lectern.Archives.Search;
using Lectern.Knowledge;
using Lectern.Tests.Archives;
using Lectern.Web.Answers;
using Lectern.Web.Pages;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class SubjectPageTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_person_under_two_names_is_one_speaker_and_what_is_named_beside_is_told()
    {
        using var archive = _folder.With("# Monday\n@ 2021-03-01\nARTEM ZHURAVIN: We spoke of Norway and of Chile.\nMARA QUIST: Of Norway?", "# Friday\n@ 2021-03-02\nАРТЕМ ЖУРАВИН: We will meet in Norway.");
        var norway = KnownEntities.FindById("NO")!;
        var results = archive.Search("about:NO", new SearchOptions { Limit = 10 });
        var summary = SubjectSummary.Of(archive, norway, results);

        Assert.Equal([(archive.FindPerson("zhuravin")!.Id, 2, 2), (archive.FindPerson("quist")!.Id, 1, 1)], summary.Speakers.Select(s => (s.Id!, s.Turns, s.Publications)));
        Assert.Equal(("CL", 1, 1), summary.Together.Select(t => (t.Entity.Id, t.Turns, t.Publications)).Single());

        var page = new HtmlParser().ParseDocument(SubjectPage.Render(norway, results, summary).Render().ToString());
        Assert.Equal(["Who spoke of it", "Named together with", "The latest turns"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal("/states/CL", page.QuerySelector("[aria-labelledby=together] a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_names_that_a_state_bore_stand_on_its_page_with_their_days()
    {
        using var archive = _folder.With("# Monday\n@ 2021-03-01\nMARA QUIST: We spoke of Zaire.");
        var state = KnownEntities.FindById("CD")!;
        var results = archive.Search("about:CD", new SearchOptions { Limit = 10 });

        var page = SubjectPage.Render(state, results, SubjectSummary.Of(archive, state, results)).Render().ToString();

        Assert.Contains("Formerly Zaire (27 October 1971 to 17 May 1997).", page, StringComparison.Ordinal);
        Assert.Contains("spoke of", page, StringComparison.Ordinal);
    }
}
