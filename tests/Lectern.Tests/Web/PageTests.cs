using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lectern.Archives.Search;
using Lectern.Comparisons;
using Lectern.Interchange;
using Lectern.Web.Pages;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class PageTests
{
    [Fact]
    public void Each_turn_has_a_heading_with_the_speaker() => Assert.Equal(
        ["Ilse Ardena", "Nadia Ferro", "Ilse Ardena", "Question", "Ilse Ardena", "MODERATOR"],
        Reader().QuerySelectorAll("article.turn h3").Select(h => h.TextContent));

    [Fact]
    public void A_turn_is_shown_word_for_word_without_clutter() => Assert.Equal(
        "There is no date yet. (Laughter.) There is a list of eleven points, and nine of them are closed. The two that remain are the return of documents and the register of carriers. "
        + "I would not call them small, and I would not call them an obstacle. (Applause) I thank you for the question.",
        Words(Reader().GetElementById("velmark-1.3")!.QuerySelector(".words")!));

    [Fact]
    public void A_direction_inside_a_paragraph_is_told_apart_from_the_speech() =>
        Assert.Equal("(Laughter.)", Reader().QuerySelector("#velmark-1\\.3 span.direction")!.TextContent);

    [Fact]
    public void An_answer_that_was_left_out_is_told_after_its_question() => Assert.StartsWith(
        "An answer by Tomas Quill", Reader().GetElementById("velmark-1.3")!.NextElementSibling!.TextContent.Trim());

    [Fact]
    public void Who_is_named_and_never_heard_is_told() =>
        Assert.Contains("Named, not heard in this text", Reader().QuerySelector(".people")!.TextContent);

    [Fact]
    public void A_doubt_stands_beside_the_words_it_is_about() =>
        Assert.Contains("LEC0104", Reader().GetElementById("velmark-1.4")!.QuerySelector(".doubt")!.TextContent);

    [Fact]
    public void A_correction_stands_at_its_turn_with_who_and_why() =>
        Assert.Equal("nothing → Nadia Ferro by M. Keller: She gives her name in the recording.", Words(Reader().QuerySelector("#velmark-1\\.2 header .why p")!));

    [Fact]
    public void A_date_opens_the_words_behind_it() =>
        Assert.Equal("18 April 2031", Reader().QuerySelector(".facts .evidence")!.TextContent);

    [Fact]
    public void A_page_s_own_date_is_not_taken_for_the_event_s() =>
        Assert.Contains("the page’s own date, not the event’s", Reader().QuerySelector(".facts")!.TextContent);

    [Fact]
    public void A_turn_in_another_language_says_so() =>
        Assert.Equal("ru", Reader().QuerySelector("#velmark-1\\.4 .words")!.GetAttribute("lang"));

    [Fact]
    public void The_outline_names_who_was_asked_who_answers_and_who_is_missing()
    {
        var entry = Reader().QuerySelectorAll(".outline li")[1];
        Assert.Equal("Nadia Ferro to Ilse Ardena and Tomas Quill", $"{entry.QuerySelector(".who")!.TextContent} {entry.QuerySelector(".to")!.TextContent}");
        Assert.Equal("Answers: Ilse Ardena, Tomas Quill: left out", entry.QuerySelector(".answers")!.TextContent);
    }

    [Fact]
    public void Each_turn_and_each_paragraph_has_an_address()
    {
        var links = Reader().QuerySelectorAll("#velmark-1\\.1 .perma").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/t/velmark-1.1", "/t/velmark-1.1.1", "/t/velmark-1.1.2"], links);
    }

    [Fact]
    public void The_first_marked_words_are_the_hit()
    {
        var archived = HandMade.Conference();
        var place = archived.Transcript.Source.Text.IndexOf("eleven points", StringComparison.Ordinal);
        Assert.Equal("eleven", Parse(ReaderPage.Render(archived, [new(place, place + 6)])).GetElementById("hit")!.TextContent);
    }

    [Fact]
    public void The_original_shows_every_block_with_class_and_reason()
    {
        var blocks = Parse(OriginalPage.Render(HandMade.Conference())).QuerySelectorAll(".block");
        Assert.Equal(14, blocks.Length);
        Assert.Equal("Share · Print · Mail | Left out share bar", $"{Words(blocks[0].QuerySelector(".captured")!)} | {Words(blocks[0].QuerySelector(".taken")!).Replace("outshare", "out share", StringComparison.Ordinal)}");
    }

    [Fact]
    public void A_broken_query_is_shown_with_its_place_and_the_cure()
    {
        var page = Parse(SearchPage.Misunderstood(new QueryException("visa \"free", new(5, 6), "Close the quotation mark.")));
        Assert.Equal("visa [\"]free: Close the quotation mark.", $"visa [{page.QuerySelector(".understood mark")!.TextContent}]free: {page.GetElementById("cure")!.TextContent}");
    }

    [Fact]
    public void A_check_shows_what_was_dropped_and_what_was_added()
    {
        var transcript = HandMade.Conference().Transcript;
        var place = new QuotationPlace(transcript, transcript.Turns[0], transcript.Turns[0].Span, transcript.Turns[0].Span, QuotationVerdict.Altered, [QuotationContext.Hedged],
            [new(WordChangeKind.Same, "refused"), new(WordChangeKind.Dropped, "two"), new(WordChangeKind.Added, "three")]);
        var page = Parse(CheckPage.Render("refused three", "", "", new("refused three", QuotationVerdict.Altered, [QuotationContext.Hedged], [place])));
        Assert.Equal("two three", $"{page.QuerySelector(".diff del")!.TextContent} {page.QuerySelector(".diff ins")!.TextContent}");
        Assert.Contains("The speaker marks it as unsure.", page.QuerySelector(".verdict")!.TextContent);
    }

    [Theory]
    [InlineData("2031-04-18", "18 April 2031")]
    [InlineData("2031-04", "April 2031")]
    [InlineData("2031", "2031")]
    [InlineData("2031-02-01/2031-03-20", "between 1 February and 20 March 2031")]
    [InlineData("2031-02-01/2031-03-31", "between February 2031 and March 2031")]
    [InlineData("2031~", "about 2031")]
    public void A_date_is_never_more_exact_than_its_value(string edtf, string words) => Assert.Equal(words, DateWords.Of(Edtf.Parse(edtf)));

    private static IHtmlDocument Reader() => Parse(ReaderPage.Render(HandMade.Conference(), []));

    private static IHtmlDocument Parse(Page page) => new HtmlParser().ParseDocument(page.Render().ToString());

    // The words that a reader sees, without the links beside them.
    private static string Words(IElement element)
    {
        var shown = (IElement)element.Clone();
        shown.QuerySelectorAll(".perma").ToList().ForEach(link => link.Remove());
        return string.Join(' ', shown.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
