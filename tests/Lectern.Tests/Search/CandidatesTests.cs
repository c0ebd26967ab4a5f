using Xunit;

namespace Lectern.Tests.Search;

public sealed class CandidatesTests
{
    private const string Passage =
        "The harbour commission will publish the whole treaty in the second week of May and every delegation may then put its questions to the chair";

    [Theory]
    [InlineData("The harbour commission will publish the whole treaty")]
    [InlineData("THE HARBOUR COMMISSION will publish…")]
    [InlineData("commission will publish")]
    [InlineData("The harbour council will print the whole document in the first week of June and every minister may then address its questions")]
    [InlineData("The x commission y publish z whole treaty a the second b of May c every delegation d then put e questions f the chair")]
    public void A_quotation_leads_to_its_place_even_when_a_third_of_it_is_changed(string quotation)
    {
        using var archive = Crowd();
        Assert.Contains(77, archive.Index.Candidates(quotation, 20));
    }

    [Fact]
    public void Each_piece_of_a_stitched_quotation_leads_to_its_own_place()
    {
        using var archive = Crowd();
        archive.Add(new TurnToFind(99_999, 78, "Nobody has asked our fishermen what they think of the northern border."));
        Assert.Equal([77, 78], archive.Index.Candidates("The harbour commission will publish the whole treaty … what they think of the northern border", 2).Order());
    }

    [Fact]
    public void Common_words_alone_lead_to_the_place_where_they_stand_together()
    {
        using var archive = Crowd();
        archive.Add(new TurnToFind(99_999, 78, "word7 word8 word9 word1 word2 word3"));
        Assert.Equal(78, archive.Index.Candidates("word7 word8 word9 word1 word2 word3", 20)[0]);
    }

    [Fact]
    public void Words_that_stand_nowhere_lead_nowhere()
    {
        using var archive = Crowd();
        Assert.Empty(archive.Index.Candidates("zebra xylophone", 20));
    }

    [Fact]
    public void A_quotation_without_words_leads_nowhere()
    {
        using var archive = Crowd();
        Assert.Empty(archive.Index.Candidates("…", 20));
    }

    // Five thousand turns of common words, and one that holds the passage.
    private static IndexedArchive Crowd()
    {
        var random = new Random(1);
        var common = Passage.Split(' ').Concat(Enumerable.Range(0, 10).Select(i => $"word{i}")).ToArray();
        var turns = Enumerable.Range(1, 5_000).Select(i => new TurnToFind(i, 1_000 + (i / 10), string.Join(' ', random.GetItems(common, 25))));
        return new IndexedArchive([.. turns, new TurnToFind(6_000, 77, $"Thank you. {Passage}.")]);
    }
}
