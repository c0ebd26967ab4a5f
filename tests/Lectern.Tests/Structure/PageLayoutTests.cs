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
    [InlineData("a class of their own", "<div class=q>When will it sail?</div><div class=a>In June.</div><div class=q>Who pays? We heard that nobody does.</div><div class=a>We do.</div><div class=q>And you?</div><div class=a>I sail.</div>")]
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

    [Fact]
    public void People_who_are_presented_do_not_speak() =>
        Assert.Empty(Reads.Html("<h1>Our people</h1><div class=person><h3>Ada Lind</h3><p class=role>Foreign Minister</p><p>Born in Bay City, she studied law.</p></div><div class=person><h3>Jon Berg</h3><p class=role>State Secretary</p><p>He is responsible for ports.</p></div><div class=person><h3>Cela Moro</h3><p class=role>Spokesperson</p><p>She briefs the press. Do you have a question?</p></div>").Turns);

    [Fact]
    public void Whoever_wrote_the_entries_of_a_page_does_not_speak_in_them() =>
        Assert.DoesNotContain(Reads.Html("<h1>Ferry talks: live</h1>" + string.Concat(Enumerable.Repeat("<div class=block><h2>Ferry to sail</h2><p class=author>Cela Moro</p><p>The ferry will sail in June, the ministry has just said.</p></div>", 4))).Turns, turn => turn.Speaker is not null);

    [Fact]
    public void A_name_with_an_office_on_the_line_above_the_words_is_a_label() =>
        Assert.Equal(
            "Statement  Ada Lind  The line opens.\nQuestion  Marek Tolv  And who pays?\nAnswer  Ada Lind  The state does.",
            Reads.Picture(Reads.Html("<h1>Talk on the ferry</h1><p><strong>Ada Lind</strong>, <em>Foreign Minister</em><br>The line opens.</p><p><strong>Marek Tolv</strong>, <em>Bay Radio</em><br>And who pays?</p><p><strong>Ada Lind</strong>, <em>Foreign Minister</em><br>The state does.</p>")));

    [Fact]
    public void A_link_to_share_the_words_may_stand_between_them_and_the_name() =>
        Assert.Equal(
            "Statement  Ada Lind  The line opens in June, as both of us have said before.\nQuestion  Marek Tolv  And who pays for it?\nAnswer  Ada Lind  The state does, and it always has, as you know very well.",
            Reads.Picture(Reads.Html(
                "<h1>Talk on the ferry</h1><div id=c1 class=turn><div class=head><h2 class=who><a href=a>Ada Lind</a></h2><a href=s>Share this part</a></div><div class=text><p>The line opens in June, as both of us have said before.</p></div></div>"
                + "<div id=c2 class=turn><div class=head><h2 class=who><a href=m>Marek Tolv</a></h2><a href=s>Share this part</a></div><div class=text><p>And who pays for it?</p></div></div>"
                + "<div id=c3 class=turn><div class=head><h2 class=who><a href=a>Ada Lind</a></h2><a href=s>Share this part</a></div><div class=text><p>The state does, and it always has, as you know very well.</p></div></div>")));

    [Fact]
    public void A_heading_of_the_rank_of_the_transcript_ends_it()
    {
        var page = Reads.Html(
            "<h1>Talk on the ferry</h1><p>In this episode we talk to the minister about the ferry line and the money.</p><h3>Transcript</h3><p><b>Ada Lind:</b> The line opens.</p><p><b>Marek Tolv:</b> And who pays?</p><p><b>Ada Lind:</b> The state does.</p><p><b>Marek Tolv:</b> All of it?</p><p><b>Ada Lind:</b> All.</p>"
            + "<h3>About the host</h3><p>Marek Tolv has worked for Bay Radio for many years and he lives in Bay City.</p>");
        Assert.Equal(("The line opens.", "All.", 5), (page.TextOf(page.Turns[0]), page.TextOf(page.Turns[^1]), page.Turns.Count));
    }

    [Fact]
    public void A_list_of_other_pages_below_a_speech_is_no_part_of_it() =>
        Assert.EndsWith("every success.", Reads.Picture(Reads.Html(
            "<h1>Speech by Foreign Minister Ada Lind at the forum</h1><p>Ladies and gentlemen, it is a pleasure to be with you in Bay City today.</p><p>I thank you for your attention and I wish the forum every success.</p><h2>Latest speeches</h2><ul><li><a href=a>Remarks on fisheries</a> 2 June 2021</ul>")), StringComparison.Ordinal);

    [Fact]
    public void A_quotation_pulled_out_of_a_speech_is_said_once() =>
        Assert.Equal("We have listened: beside the record, as the page calls it", Reads.Clutter(Reads.Html(
            "<h1>Speech by Foreign Minister Ada Lind</h1><p>Ladies and gentlemen, it is a pleasure to be with you in Bay City today.</p><p>We have worked for it patiently, and we have listened to all of our neighbours.</p><blockquote class=pull-quote><p class=teaser>We have listened</p></blockquote><p>I thank you for your attention and I wish the forum every success.</p>")));

    [Fact]
    public void A_place_below_the_title_is_no_part_of_the_name_in_it() =>
        Assert.Equal("DARR", Assert.Single(Reads.Html("<center><b>PRESS CONFERENCE OF PRESIDENT DARR</b><br>Estburg<br>May 12, 1999</center><p><b>PRESIDENT DARR</b>&nbsp; We met.</p><p><b>Q</b>&nbsp; When?</p><p><b>PRESIDENT DARR</b>&nbsp; It was today, and it was a good talk.</p><p><b>Q</b>&nbsp; Where?</p><p><b>PRESIDENT DARR</b>&nbsp; It was here, in the hall of the harbour.</p>").Participants).Name);

    [Fact]
    public void Characters_that_are_not_seen_are_no_part_of_a_name_and_no_words() =>
        Assert.Equal(
            "Statement  Ada Lind  The line opens.\nQuestion  Marek Tolv  And who pays?\nAnswer  Ada Lind  The state does.",
            Reads.Picture(Reads.Html("<h1>Talk on the ferry</h1><p>&#8203;</p><p><b>&#8203;Ada Lind&#8203;</b><b>&nbsp;:&nbsp;</b>The line opens.</p><p>&#8203;<b>Marek Tolv:</b> And who pays?</p><p>&#8203;<b>Ada Lind:</b> The state does.</p>")).Replace("\u200B", "", StringComparison.Ordinal).Replace("\n\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_clock_with_its_half_of_the_day_may_stand_beside_a_name() =>
        Assert.Equal(
            "Statement  Ada Lind  The line opens.\nQuestion  Marek Tolv  And who pays?\nAnswer  Ada Lind  The state does.",
            Reads.Picture(Reads.Html("<h1>Talk on the ferry</h1><div><span>Ada Lind</span> <span>10:01 AM</span><div>The line opens.</div></div><div><span>Marek Tolv</span> <span>10:02 AM</span><div>And who pays?</div></div><div><span>Ada Lind</span> <span>10:03 AM</span><div>The state does.</div></div>")));

    [Fact]
    public void A_release_ends_at_its_marks_and_is_said_by_the_spokesperson_between_the_commas() =>
        Assert.Equal(
            "Statement  Cela Moro  We welcome the agreement between our two countries, and we call on all to keep it.",
            Reads.Picture(Reads.Html("<h1>Statement by the Spokesperson, Cela Moro, on the ferry agreement</h1><p>Bay City, 12 June 2021</p><p>We welcome the agreement between our two countries, and we call on all to keep it.</p><p>###</p><p>Media contact: Ivo Sand, telephone 555 0101</p>")));

    [Fact]
    public void What_newspapers_print_below_the_title_is_said_by_nobody() =>
        Assert.Equal("And who pays for it in the end?", Reads.Html("<h1>Interview: Foreign Minister Ada Lind</h1><p class=intro>The foreign minister on the ferry, the quota and the lighthouse.</p><p><b>Bay Radio: And who pays for it in the end?</b></p><p><b>Ada Lind:</b> The state does.</p><p><b>Bay Radio: All of it?</b></p><p><b>Ada Lind:</b> All.</p>") is var page ? page.TextOf(page.Turns[0]) : "");

    [Fact]
    public void A_vocative_behind_a_label_is_no_office_of_whoever_speaks() =>
        Assert.Null(Reads.Html("<h1>Talk on the ferry</h1><p><b>Marek Tolv:</b> Minister, who pays for it?</p><p><b>Ada Lind:</b> The state does.</p><p><b>Marek Tolv:</b> Minister, is that so?</p><p><b>Ada Lind:</b> It is.</p>").Participants.First(person => person.Name == "Marek Tolv").Role);

    [Fact]
    public void A_list_of_who_speaks_above_the_transcript_is_no_turn() =>
        Assert.Equal(3, Reads.Html("<h2>Talk on the ferry</h2><p><b>SUMMARY KEYWORDS</b></p><p>ferry, quota</p><p><b>SPEAKERS</b></p><p>Ada Lind, Marek Tolv</p><p><b>Ada Lind</b> 00:05</p><p>The line opens.</p><p><b>Marek Tolv</b> 00:09</p><p>And who pays?</p><p><b>Ada Lind</b> 00:12</p><p>The state does.</p>").Turns.Count);

    [Fact]
    public void The_letter_of_an_answer_may_stand_without_a_mark_under_that_of_a_question() =>
        Assert.Equal(
            "Question  (unnamed)  Who pays?\nAnswer  Jane Roe  The state does.\nQuestion  (unnamed)  All of it?\nAnswer  Jane Roe  All of it.",
            Reads.Picture(Reads.Html("<h1>Interview with Foreign Minister Jane Roe</h1><p><span>Q</span> Who pays?</p><p><span>A</span> The state does.</p><p><span>Q</span> All of it?</p><p><span>A</span> All of it.</p>")));
}
