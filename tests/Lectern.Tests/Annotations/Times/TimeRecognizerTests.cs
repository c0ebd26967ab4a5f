using Lectern.Annotations.Times;
using Xunit;

namespace Lectern.Tests.Annotations.Times;

public sealed class TimeRecognizerTests
{
    [Fact]
    public void A_day_without_a_year_is_of_any_year_where_the_event_has_no_date() =>
        Assert.Equal("XXXX-03-20", One("on March 20th", null).Value);

    [Fact]
    public void Yesterday_has_no_value_where_the_event_has_no_date() =>
        Assert.Equal((null, Certainty.Doubtful), (One("yesterday", null).Value, One("yesterday", null).Certainty));

    [Fact]
    public void Yesterday_is_an_interval_where_the_date_of_the_event_is_one() =>
        Assert.Equal(("2022-02-28/2022-03-19", Basis.Inferred), (One("yesterday", "2022-03-01/2022-03-20").Value, One("yesterday", "2022-03-01/2022-03-20").Basis));

    [Fact]
    public void Last_year_is_one_year_where_all_of_the_event_lies_in_the_next() =>
        Assert.Equal(("2021", Basis.Derived), (One("last year", "2022-03").Value, One("last year", "2022-03").Basis));

    [Fact]
    public void A_printed_date_is_stated() => Assert.Equal(Basis.Stated, One("20 March 2022", "2022-03-21").Basis);

    [Fact]
    public void A_counted_date_is_derived() => Assert.Equal(Basis.Derived, One("two years ago", "2022-03-21").Basis);

    [Fact]
    public void A_month_without_a_year_is_inferred() => Assert.Equal(Basis.Inferred, One("It was in January.", "2022-03-21").Basis);

    [Fact]
    public void A_date_whose_weekday_is_another_is_doubtful() => Assert.Equal(Certainty.Doubtful, One("Monday, March 20, 2022", null).Certainty);

    [Fact]
    public void Thirtieth_of_February_is_no_date() => Assert.DoesNotContain(All("30 February 2022", null), t => t.Value == "2022-02-30");

    [Theory]
    [InlineData("since 1991", "1991/..")]
    [InlineData("until 2030", "../2030")]
    [InlineData("before March 20, 2022", "../2022-03-19")]
    [InlineData("after 2014", "2015-01-01/..")]
    public void A_preposition_of_bounds_gives_a_period(string words, string period) => Assert.Equal(period, One(words, "2022-03-21").Period);

    [Fact]
    public void Both_ends_of_a_range_in_words_give_one_period() =>
        Assert.All(All("from 2003 to 2007", "2022-03-21"), t => Assert.Equal("2003/2007", t.Period));

    [Fact]
    public void The_part_of_a_year_is_told() => Assert.Equal("early", One("early next year", "2022-03-21").Part);

    [Fact]
    public void Nothing_reaches_over_a_blank_line() => Assert.Equal(["March", "2022"], All("in March\n\n2022", "2022-03-21").Select(t => "in March\n\n2022"[t.Span.Start..t.Span.End]));

    [Fact]
    public void Only_the_span_is_read() => Assert.Empty(TimeRecognizer.Recognize("in 2014 and after", new SourceSpan(7, 17), "en", null));

    [Fact]
    public void A_language_without_data_has_no_expressions() => Assert.Empty(TimeRecognizer.Recognize("2022-03-20", new SourceSpan(0, 10), "xx", null));

    [Fact]
    public void All_packs_can_be_read() => Assert.All(TimeRecognizer.Languages, l => TimeRecognizer.Recognize("2022-03-20", new SourceSpan(0, 10), l, null));

    [Theory]
    [InlineData("99999999999999999999 years ago")]
    [InlineData("5000 centuries ago")]
    [InlineData("in 2900000 days we will go")]
    [InlineData("9999-12-31 and 24:59 and 31/31/2022")]
    public void Impossible_numbers_cost_nothing_but_their_value(string words) => Assert.NotNull(All(words, "9998-12-31"));

    private static TimeExpression One(string text, string? anchor) => Assert.Single(All(text, anchor));

    private static IReadOnlyList<TimeExpression> All(string text, string? anchor) =>
        TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), "en", anchor is null ? null : Edtf.Parse(anchor));

    [Theory]
    [InlineData("en", "He told me that he would come tomorrow.")]
    [InlineData("en", "He looked up and said: “We sail tomorrow.”")]
    [InlineData("en", "The ships lay in the harbour and left next week.")]
    [InlineData("fr", "Il a dit qu'il viendrait demain.")]
    [InlineData("de", "Er sagte, er würde morgen kommen.")]
    [InlineData("ru", "Он сказал: «Завтра идем».")]
    public void A_day_counted_inside_a_tale_of_the_past_is_doubtful(string language, string text)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), language, Edtf.Parse("2022-03-20")));

        Assert.Equal((Basis.Inferred, Certainty.Doubtful), (time.Basis, time.Certainty));
    }

    [Theory]
    [InlineData("He said that he will come tomorrow.")]
    [InlineData("We sail tomorrow.")]
    [InlineData("We met yesterday and were glad.")]
    public void A_day_counted_from_the_event_is_certain(string text)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), "en", Edtf.Parse("2022-03-20")));

        Assert.Equal((Basis.Derived, Certainty.Certain), (time.Basis, time.Certainty));
    }

    [Theory]
    [InlineData("They set out in 1941. In June they were at the river.", "1941-06")]
    [InlineData("They set out in 1941.\n\nIn June they were at the river.", "2021-06")]
    [InlineData("They set out in 1941. In June we will mark it.", "2022-06")]
    public void A_month_in_a_tale_is_of_the_year_of_the_tale(string text, string value)
    {
        var time = TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), "en", Edtf.Parse("2022-03-20"))[1];

        Assert.Equal((value, Basis.Inferred), (time.Value, time.Basis));
    }
}
