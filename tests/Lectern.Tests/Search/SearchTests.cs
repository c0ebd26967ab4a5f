using Lectern.Archives.Search;
using Xunit;

namespace Lectern.Tests.Search;

public sealed class SearchTests
{
    private static readonly TurnToFind[] Turns =
    [
        new(1, 1, "We will lift the sanctions on grain.")
        {
            Speaker = ["Ann Lee", "Foreign Minister Lee"], Kind = TurnKind.Statement, Language = "en", EventKind = "joint press conference",
            Title = "Joint press conference in Sandor", Place = "Sandor", Date = Edtf.Parse("2011-11-21"),
        },
        new(2, 1, "Will the sanctions on fish be lifted, too?")
        {
            Kind = TurnKind.Question, Language = "en", EventKind = "joint press conference",
            Title = "Joint press conference in Sandor", Place = "Sandor", Date = Edtf.Parse("2011-11-21"),
        },
        new(3, 2, "О зерне мы ещё поговорим: ёлки и палки.")
        {
            Speaker = ["Иван Берёзов"], Kind = TurnKind.Answer, Language = "ru", EventKind = "briefing",
            Title = "Брифинг", Place = "Велгород", Date = Edtf.Parse("2013-02-01/2013-03-20"),
        },
        new(4, 3, "The café in Sandor’s harbour does not sell grain; sanctioned goods, yes.")
        {
            Speaker = ["Bo Ström"], Kind = TurnKind.Answer, Language = "sv", EventKind = "interview",
        },
    ];

    [Theory]
    [InlineData("grain", "1 4")]
    [InlineData("GRAIN sanctions", "1")]
    [InlineData("grain AND sanctions", "1")]
    [InlineData("grain OR fish", "1 2 4")]
    [InlineData("sanctions -fish", "1")]
    [InlineData("sanctions NOT fish", "1")]
    [InlineData("(fish OR café) -sell", "2")]
    [InlineData("sanct*", "1 2 4")]
    [InlineData("\"sanctions on grain\"", "1")]
    [InlineData("“sanctions on”", "1 2")]
    [InlineData("«sanctions on gr*»", "1")]
    [InlineData("cafe", "4")]
    [InlineData("Sandor's", "4")]
    [InlineData("елки", "3")]
    [InlineData("-grain", "2 3")]
    public void Words_are_found(string query, string ids)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(ids, string.Join(' ', archive.Ids(query).Replace("t", "", StringComparison.Ordinal).Split(' ').Order()));
    }

    [Theory]
    [InlineData("sanctions title:sandor -lift", "2")]
    [InlineData("title:pre* grain", "1")]
    [InlineData("-title:press", "3 4")]
    [InlineData("grain -title:press", "4")]
    [InlineData("title:брифинг OR fish", "2 3")]
    [InlineData("(title:press fish) OR café", "2 4")]
    [InlineData("grain -(title:press lift)", "4")]
    [InlineData("-(title:press OR title:брифинг)", "4")]
    [InlineData("title:press title:брифинг", "")]
    public void Titles_and_words_are_asked_for_in_any_combination(string query, string ids)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(ids, string.Join(' ', archive.Ids(query).Replace("t", "", StringComparison.Ordinal).Split(' ').Order()));
    }

    [Theory]
    [InlineData("speaker:lee", "t1")]
    [InlineData("speaker:\"ann lee\"", "t1")]
    [InlineData("speaker:\"Lee, Ann\"", "t1")]
    [InlineData("speaker:minister", "t1")]
    [InlineData("speaker:берез*", "t3")]
    [InlineData("speaker: strom", "t4")]
    [InlineData("kind:question", "t2")]
    [InlineData("kind:answers", "t3 t4")]
    [InlineData("kind:\"joint press conference\"", "t1 t2")]
    [InlineData("kind:interview", "t4")]
    [InlineData("place:sandor", "t1 t2")]
    [InlineData("language:ru", "t3")]
    [InlineData("language:Swedish", "t4")]
    [InlineData("title:\"press conference\"", "t1 t2")]
    [InlineData("grain language:en", "t1")]
    [InlineData("-language:en", "t3 t4")]
    public void Filters_choose_by_what_is_known_of_a_turn(string query, string ids)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(ids, archive.Ids(query));
    }

    [Theory]
    [InlineData("date:2011", "t1 t2")]
    [InlineData("date:2011-11", "t1 t2")]
    [InlineData("date:2011-11-21", "t1 t2")]
    [InlineData("date:2011-11-22", "")]
    [InlineData("date:2011..2013", "t3 t1 t2")]
    [InlineData("date:2011-11-21..2013-02-01", "t3 t1 t2")]
    [InlineData("date:>2011-11", "t3")]
    [InlineData("date:>=2011-11", "t3 t1 t2")]
    [InlineData("date:<2013-03", "t3 t1 t2")]
    [InlineData("date:<2013", "t1 t2")]
    [InlineData("date:..2011-11-21", "t1 t2")]
    [InlineData("date:2012..", "t3")]
    [InlineData("date:2012", "")]
    [InlineData("date:1990..1999", "")]
    public void A_date_finds_what_may_have_happened_then(string query, string ids)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(ids, archive.Ids(query));
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "t3 t1 t2 t4")]
    [InlineData(SearchOrder.Oldest, "t1 t2 t3 t4")]
    public void Events_without_a_date_come_last(SearchOrder order, string ids)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(ids, archive.Ids("grain OR fish OR ёлки", order));
    }

    [Fact]
    public void The_turn_that_says_it_more_often_comes_first()
    {
        using var archive = new IndexedArchive(
            new TurnToFind(1, 1, "Fish, and many other things that were never asked about."), new TurnToFind(2, 1, "Fish! Fish and more fish."), new TurnToFind(3, 1, "None."));
        Assert.Equal("t2 t1", archive.Ids("fish"));
    }

    [Fact]
    public void Ideographs_are_found_as_phrases()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "双方举行了会谈。"), new TurnToFind(2, 1, "会议上谈到。"));
        Assert.Equal("t1", archive.Ids("会谈"));
    }

    [Fact]
    public void The_page_is_cut_out_of_all_that_match()
    {
        using var archive = new IndexedArchive(Turns);
        var results = archive.Search("grain OR fish", new SearchOptions { Limit = 1, Offset = 1, Order = SearchOrder.Newest });
        Assert.Equal((3, false, "t2"), (results.Total, results.TotalIsAtLeast, results.Hits.Single().Id));
    }

    [Fact]
    public void Counting_stops_at_ten_thousand()
    {
        using var archive = new IndexedArchive([.. Enumerable.Range(1, 10_001).Select(i => new TurnToFind(i, i / 100, "fish") { Date = Edtf.Day(new DateOnly(2000, 1, 1).AddDays(i / 100)) })]);
        var results = archive.Search("fish", new SearchOptions { Limit = 2, Order = SearchOrder.Newest });
        Assert.Equal((10_000, true, "t10000 t10001"), (results.Total, results.TotalIsAtLeast, string.Join(' ', results.Hits.Select(h => h.Id))));
    }

    [Fact]
    public void A_removed_publication_is_no_longer_found()
    {
        using var archive = new IndexedArchive(Turns);
        archive.Index.Remove(1);
        Assert.Equal("t4", archive.Ids("grain OR fish OR title:press"));
    }

    [Fact]
    public void A_cleared_index_can_be_filled_again()
    {
        using var archive = new IndexedArchive();
        archive.Index.Add(Turns.Select(turn => turn.Indexed()));
        archive.Index.Clear();
        archive.Add(Turns);
        Assert.Equal("t2", archive.Ids("fish"));
    }

    [Theory]
    [InlineData("sanktions", "sanctions")]
    [InlineData("grian fish", "fish|grain")]
    [InlineData("speaker:anm", "speaker:ann")]
    [InlineData("title:confrence", "title:conference")]
    [InlineData("ström", "speaker:ström")]
    [InlineData("\"grain on sanctions\"", "grain on sanctions")]
    [InlineData("grain date:2012", "grain")]
    [InlineData("xylophone grain", "grain")]
    public void Where_nothing_is_found_a_nearer_query_is_offered(string query, string suggestions)
    {
        using var archive = new IndexedArchive(Turns);
        Assert.Equal(suggestions, string.Join('|', archive.Search(query).Suggestions));
    }
}
