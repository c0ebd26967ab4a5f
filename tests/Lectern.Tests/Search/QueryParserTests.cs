using FsCheck;
using FsCheck.Fluent;
using Lectern.Archives.Search;
using Xunit;

namespace Lectern.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("visa  talks", "visa talks")]
    [InlineData("visa AND talks", "visa talks")]
    [InlineData("visa or talks", "visa or talks")]
    [InlineData("visa talks OR meeting", "(visa talks) OR meeting")]
    [InlineData("visa (talks OR meeting)", "visa (talks OR meeting)")]
    [InlineData("((visa))", "visa")]
    [InlineData("NOT visa", "-visa")]
    [InlineData("NOT NOT visa", "visa")]
    [InlineData("a - b — c", "a b c")]
    [InlineData("well-known, (visa).", "\"well-known\" visa")]
    [InlineData("„visa talks“", "\"visa talks\"")]
    [InlineData("\"visa tal*\"", "\"visa tal\"*")]
    [InlineData("at 10:30", "at \"10:30\"")]
    [InlineData("\"AND\" AND, x", "\"AND\" \"AND\" x")]
    [InlineData("SPEAKER:\"Lee, Ann\"", "speaker:\"Lee, Ann\"")]
    [InlineData("kind:questions", "kind:question")]
    [InlineData("date:2011‑11", "date:2011-11")]
    public void A_query_is_shown_as_it_was_understood(string query, string understood) => Assert.Equal(understood, QueryParser.Parse(query).ToString());

    [Theory]
    [InlineData("", 0, 0, "The query asks for nothing. Write a word, a \"phrase in quotation marks\" or a filter such as speaker:lee.")]
    [InlineData("(,)", 0, 3, "The query asks for nothing. Write a word, a \"phrase in quotation marks\" or a filter such as speaker:lee.")]
    [InlineData("visa \"talks", 5, 6, "This quotation mark is not closed. Write another one after the phrase, or take it away.")]
    [InlineData("visa \" \"", 5, 8, "No word stands between these quotation marks. Write one, or take them away.")]
    [InlineData("(visa", 0, 1, "This ( is not closed. Write ) after the words that belong together.")]
    [InlineData("visa) talks", 4, 5, "This ) closes nothing. Take it away, or write ( before the words that belong together.")]
    [InlineData("visa OR", 5, 7, "Nothing stands after OR. Write a word after it, or take it away.")]
    [InlineData("visa OR OR talks", 5, 7, "Nothing stands after OR. Write a word after it, or take it away.")]
    [InlineData("AND visa", 0, 3, "Nothing stands before AND. Write a word before it; to search for the word itself, write \"and\" in small letters.")]
    [InlineData("visa NOT", 5, 8, "Nothing stands after NOT. Write a word after it, or take it away.")]
    [InlineData("vi*sa", 0, 5, "In \"vi*sa\" the * stands inside the word. It may stand only at the end, as in sanct*.")]
    [InlineData("visa *", 5, 6, "This * has no word before it. Write the beginning of a word and then *, as in sanct*.")]
    [InlineData("v*", 0, 2, "\"v*\" begins too many words. Write at least two letters before *.")]
    [InlineData("visa speeker:lee", 5, 16, "There is no filter speeker:. Did you mean speaker:? The filters are speaker: about: date: kind: place: language: title:. To search for the words, put them in quotation marks.")]
    [InlineData("speaker:", 0, 8, "Nothing stands after speaker:. Write a value, as in speaker:\"ann lee\".")]
    [InlineData("speaker:(a OR b)", 0, 9, "After speaker: stands one value, no parentheses. Write (speaker:one OR speaker:another).")]
    [InlineData("date:yesterday", 0, 14, "\"yesterday\" is no date. Write date:2011, date:2011-11, date:2011-11-21, date:2011..2013 or date:>2011-03.")]
    [InlineData("date:2011-02-30", 0, 15, "\"2011-02-30\" is no date. Write date:2011, date:2011-11, date:2011-11-21, date:2011..2013 or date:>2011-03.")]
    [InlineData("date:2013..2011", 0, 15, "In \"2013..2011\" the end lies before the beginning. Write the earlier date first, as in date:2011..2013.")]
    [InlineData("language:\"a b\"", 0, 13, "\"a b\" is no language. Write its code, as in language:ru, or its English name, as in language:Russian.")]
    public void An_error_names_the_place_and_the_cure(string query, int start, int end, string message)
    {
        var error = Assert.Throws<QueryException>(() => QueryParser.Parse(query));
        Assert.Equal((new SourceSpan(start, end), message), (error.Place, error.Message));
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Equal(12, Assert.Throws<QueryException>(() => QueryParser.Parse(new string('(', 1_000) + "visa")).Place.Start);

    [Fact]
    public void The_deepest_nesting_allowed_is_answered()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "fish"));
        var query = string.Concat(Enumerable.Range(0, 11).Select(i => $"(x{i} OR fish -y{i} ")) + "fish" + new string(')', 11);
        Assert.Equal(1, archive.Search(query).Total);
    }

    [Fact]
    public void The_longest_query_allowed_is_answered()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "fish"));
        Assert.Equal(1, archive.Search(string.Join(" OR ", Enumerable.Range(0, 99).Select(i => $"x{i}").Append("fish"))).Total);
    }

    [Fact]
    public void Whatever_is_typed_ends_in_an_answer_or_a_query_error()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "fish and visa") { Speaker = ["Ann Lee"], Date = Edtf.Parse("2011-11-21") });
        var pieces = Gen.Elements(
            "fish", "visa", "\"", "“", "'", "(", ")", " ", " ", " OR ", " AND ", "NOT ", "-", "*", ":", "speaker:", "date:", "2011", "..", ">", "<=", "kind:", "title:", "language:",
            "{", "}", "^", "+", "NEAR(", ",", ";", "\0", "\\", "é", "会", "\uD800", "𠀀", "\u0301", "facts", "words:", "rowid", "--", "/*", "%", "_");
        Prop.ForAll(Gen.Sized(size => pieces.ListOf(size)).Select(p => string.Concat(p)).ToArbitrary(), query => Answers(archive, query))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void Any_string_ends_in_an_answer_or_a_query_error()
    {
        using var archive = new IndexedArchive(new TurnToFind(1, 1, "fish and visa"));
        Prop.ForAll<string>(query => Answers(archive, query ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    // The query shown must also mean the same when it is typed.
    private static bool Answers(IndexedArchive archive, string query)
    {
        try
        {
            var understood = archive.Search(query).Query;
            return QueryParser.Parse(understood).ToString() == understood;
        }
        catch (QueryException error)
        {
            return error.Place.End <= query.Length && error.Message.Length > 0;
        }
    }
}
