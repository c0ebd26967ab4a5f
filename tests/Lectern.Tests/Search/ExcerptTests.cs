using Lectern.Archives.Search;
using Xunit;

namespace Lectern.Tests.Search;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("grain", "We lift the sanctions on  [Grain].")]
    [InlineData("\"the sanctions\"", "We lift [the sanctions] on Grain.")]
    [InlineData("sanct* on", "We lift the [sanctions] [on] Grain.")]
    [InlineData("lift -fish", "We [lift] the sanctions on Grain.")]
    [InlineData("kind:statement", "We lift the sanctions on Grain.")]
    public void The_words_found_are_marked(string query, string marked) =>
        Assert.Equal(marked.Replace("  ", " ", StringComparison.Ordinal), Marked(Hit("We lift\n\nthe  sanctions on Grain.", query)));

    [Fact]
    public void Accents_and_soft_hyphens_do_not_move_a_mark() =>
        Assert.Equal("Le [ca\u00ADfé\u0301] ouvre.", Marked(Hit("Le ca\u00ADfé\u0301 ouvre.", "cafe")));

    [Fact]
    public void The_span_is_the_first_match_in_the_canonical_text() =>
        Assert.Equal(new SourceSpan(103, 107), Hit("We lift the sanctions.", "lift").Span);

    [Fact]
    public void A_long_turn_is_cut_at_words_around_the_match()
    {
        var hit = Hit(string.Join(' ', Enumerable.Repeat("before", 100)) + " fish " + string.Join(' ', Enumerable.Repeat("after", 100)), "fish");
        Assert.Equal((true, true), hit.Cut);
        Assert.StartsWith("before before", hit.Words, StringComparison.Ordinal);
        Assert.EndsWith("after after", hit.Words, StringComparison.Ordinal);
        Assert.InRange(hit.Words.Length, 180, 240);
        Assert.Equal("fish", hit.Words.Substring(hit.Marks.Single().Start, 4));
    }

    [Fact]
    public void The_stretch_with_the_most_different_words_is_shown()
    {
        var far = string.Join(' ', Enumerable.Repeat("other", 100));
        Assert.Contains("[fish] and [grain]", Marked(Hit($"fish {far} fish fish {far} fish and grain {far} grain", "fish grain")), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_turn_are_followed_into_the_canonical_text()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "One two\n\nthree four"));
        var found = new FoundTurn("t1", "p1", "", null, TurnKind.Answer, null, null, "en", "One two\n\nthree four", [new(10, 17), new(50, 60)]);
        Assert.Equal(new SourceSpan(56, 60), archive.Index.Search("four", new SearchOptions(), _ => found).Hits.Single().Span);
    }

    private static SearchHit Hit(string text, string query)
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, text));
        return archive.Search(query).Hits.Single();
    }

    private static string Marked(SearchHit hit) => hit.Marks.Reverse().Aggregate(hit.Words, (words, mark) => words.Insert(mark.End, "]").Insert(mark.Start, "["));
}
