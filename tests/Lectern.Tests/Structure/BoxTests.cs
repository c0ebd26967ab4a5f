using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Boxes that a page puts between the paragraphs of a record.</summary>
public sealed class BoxTests
{
    [Fact]
    public void A_card_between_paragraphs_is_no_part_of_the_turn() => Assert.Equal("""
        Question  (unnamed)  When?
        Answer  Anna Berg  We will publish in May.

        All of it.
        Question  (unnamed)  Where?
        Answer  Anna Berg  Here.
        """, Reads.Picture(Reads.Html(Page("<div class='person'><a href='/7'>Berg Anna</a> <span>Minister</span></div>"))));

    [Fact]
    public void What_the_markup_calls_beside_the_text_is_a_box_even_where_it_is_a_sentence() => Assert.Equal(
        "We talked to her last year.: box beside the text", Reads.Clutter(Reads.Html(Page("<aside><p>We talked to her last year.</p></aside>"))));

    [Fact]
    public void A_paragraph_of_its_own_name_that_is_a_sentence_stays_speech() => Assert.Equal(
        "", Reads.Clutter(Reads.Html(Page("<p class='wide'>And nobody will be asked for money.</p>"))));

    [Fact]
    public void A_heading_of_its_own_name_parts_the_record_and_is_no_box() => Assert.Equal(
        "", Reads.Clutter(Reads.Html(Page("<h2 class='part'>The second part</h2>"))));

    private static string Page(string box) => $"""
        <html><body><div class="text"><h1>News conference of Minister Anna Berg</h1>
        <p><b>Question:</b> When?</p><p><b>Anna Berg:</b> We will publish in May.</p>{box}<p>All of it.</p>
        <p><b>Question:</b> Where?</p><p><b>Anna Berg:</b> Here.</p></div></body></html>
        """;
}
