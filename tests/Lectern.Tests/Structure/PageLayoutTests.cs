using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Ways in which pages print who speaks that only their markup shows.</summary>
public sealed class PageLayoutTests
{
    private const string Talk = """
        Statement  Ada Lind  The line opens.
        Question  Marek Tolv  And who pays?
        Answer  Ada Lind  The state does.
        """;

    [Theory]
    [InlineData("a name on its own in the line", "<div class=entry><span class=name>Ada Lind</span><p>The line opens.</p></div><div class=entry><span class=name>Marek Tolv</span><p>And who pays?</p></div><div class=entry><span class=name>Ada Lind</span><p>The state does.</p></div>")]
    [InlineData("an attribute", "<p data-speaker='Ada Lind'>The line opens.</p><p data-speaker='Marek Tolv'>And who pays?</p><p data-speaker='Ada Lind'>The state does.</p>")]
    [InlineData("cards in a column", "<table><tr><td>10:01<td><div><img><a href=a>Ada Lind</a><br>Minister</div><td><p>The line opens.</p><tr><td>10:02<td><div><img><a href=m>Marek Tolv</a><br>Bay Radio</div><td><p>And who pays?</p><tr><td>10:03<td><div><img><a href=a>Ada Lind</a><br>Minister</div><td><p>The state does.</p></table>")]
    public void Names_are_found_where_the_markup_sets_them_apart(string shape, string page) =>
        Assert.Equal((shape, Talk.ReplaceLineEndings("\n")), (shape, Reads.Picture(Reads.Html($"<h1>Talk on the ferry</h1>{page}"))));

    [Fact]
    public void An_attribute_beside_a_printed_name_adds_nothing() =>
        Assert.Equal("Ada Lind", Assert.Single(Reads.Html("<h1>Talk</h1><div data-speaker='Ada Lind'><b>Minister Ada Lind:</b> The line opens.</div><div data-speaker='Ada Lind'><b>Minister Ada Lind:</b> It does.</div>").Participants).Name);

    [Fact]
    public void Surnames_that_only_a_style_sheet_sets_in_bold_are_labels() =>
        Assert.Equal(
            """
            Statement  Lind  The line opens.

            It opens in June.
            Question  Tolv  And who pays?
            Answer  Lind  The state does.
            Question  Tolv  All of it?
            """.ReplaceLineEndings("\n"),
            Reads.Picture(Reads.Html(
                "<style>.c5{color:#000;font-weight:700}.c1{font-weight:400}</style><p class=title>Talk on the ferry</p><p class=c3><span class=c5>Lind</span><span class=c1>: The line opens.</span></p><p class=c3><span class=c1>It opens in June.</span></p>"
                + "<p class=c3><span class=c5>Tolv</span><span class=c1>: And who pays?</span></p><p class=c3><span class=c5>Lind</span><span class=c1>: The state does.</span></p><p class=c3><span class=c5>Tolv</span><span class=c1>: All of it?</span></p>")));

    [Theory]
    [InlineData("headings", "<h3>When will it sail?</h3><p>In June.</p><h3>Who pays? We heard that nobody does.</h3><p>We do.</p><h3>And you?</h3><p>I sail.</p>")]
    [InlineData("italics", "<p><em>When will it sail?</em></p><p>In June.</p><p><i>Who pays? We heard that nobody does.</i></p><p>We do.</p><p><em>And you?</em></p><p>I sail.</p>")]
    [InlineData("folded parts", "<details><summary>When will it sail?</summary><p>In June.</p></details><details><summary>Who pays? We heard that nobody does.</summary><p>We do.</p></details><details><summary>And you?</summary><p>I sail.</p></details>")]
    public void Questions_that_are_set_apart_are_parted_from_their_answers(string shape, string page) =>
        Assert.Equal(
            (shape, "Question  (unnamed)  When will it sail?\nAnswer  Jane Roe  In June.\nQuestion  (unnamed)  Who pays? We heard that nobody does.\nAnswer  Jane Roe  We do.\nQuestion  (unnamed)  And you?\nAnswer  Jane Roe  I sail."),
            (shape, Reads.Picture(Reads.Html($"<h1>Interview with Foreign Minister Jane Roe</h1>{page}"))));

    [Fact]
    public void A_form_around_the_whole_page_is_no_form() =>
        Assert.Equal(3, Reads.Html("<body><form><ul><li><a href=x>Home</a></ul><h1>Talk on the ferry</h1><p><b>Ada Lind:</b> The line opens.</p><p><b>Marek Tolv:</b> And who pays?</p><p><b>Ada Lind:</b> The state does.</p><p>Updated in May</p></form>").Turns.Count);

    [Fact]
    public void Events_on_a_calendar_are_no_turns() =>
        Assert.Empty(Reads.Html("<h1>Upcoming events</h1>" + string.Concat(Enumerable.Repeat("<h3>A night</h3><p><b>When:</b> on Monday.</p><p><b>Where:</b> Town Hall.</p><p><b>Speaker:</b> Ada Lind. Free entry.</p>", 5))).Turns);

    [Fact]
    public void A_page_that_is_filled_in_by_a_script_is_read_from_its_data()
    {
        var words = string.Concat(Enumerable.Repeat("<p><b>Ada Lind:</b> The line opens in June, as both sides agreed last week.</p><p><b>Marek Tolv:</b> And who pays for it, if I may ask again?</p>", 4)).Replace("<", "\\u003c", StringComparison.Ordinal);
        var read = Reads.Html($"<html><body><div>Loading</div><script type='application/json'>{{\"page\":{{\"headline\":\"Talk on the ferry\",\"body\":\"{words}\"}}}}</script></body></html>");
        Assert.Equal(("Talk on the ferry", 8), (read.Title?.Value, read.Turns.Count));
    }
}
