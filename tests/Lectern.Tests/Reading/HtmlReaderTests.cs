using Xunit;
using static Lectern.Tests.Reading.ReadingPicture;

namespace Lectern.Tests.Reading;

public sealed class HtmlReaderTests
{
    [Fact]
    public void White_space_is_collapsed_and_styles_are_kept() => Check("a.html", "<p><b>Ada Lind: </b>We\n  have <i>seen</i> <a href=x>it</a>.</p>", """
        0-25 Paragraph *Ada_Lind: /seen @it  Ada Lind: We have seen it.
        """.Replace("0-25", "0-26", StringComparison.Ordinal));

    [Fact]
    public void A_break_stays_in_the_block_and_two_end_it() => Check("a.html", "<p>One<br>two<br><br>three<br>&nbsp;<br>four", """
        0-7 Paragraph  One|two
        9-14 Paragraph  three
        16-20 Paragraph  four
        """);

    [Fact]
    public void Parts_of_the_page_are_known_by_element_and_by_role() => Check("a.html", "<nav>Menu</nav><div role=banner>Head</div><main><h2>Title</h2><p>Words</p></main><footer>Foot</footer>", """
        0-4 Paragraph Navigation  Menu
        6-10 Paragraph Header  Head
        12-17 Heading 2  Title
        19-24 Paragraph  Words
        26-30 Paragraph Footer  Foot
        """);

    [Fact]
    public void What_is_not_seen_is_left_out() => Check("a.html", "<style>p{}</style><script>var a='<p>';</script><!-- c --><p hidden>a<p style='display: none'>b<template>c</template><p>seen", """
        0-4 Paragraph  seen
        """);

    [Fact]
    public void A_card_that_pops_up_over_a_name_is_left_out() => Check("a.html", "<p>With <a href=x>Ada Lind<span class='card hidden'> Lind Ada Minister</span></a>.", """
        0-14 Paragraph @Ada_Lind  With Ada Lind.
        """);

    [Fact]
    public void References_are_resolved_as_a_browser_does() => Check("a.html", "<p>&laquo;a&raquo; &copy 2011 &notit; &bogus; &#151; &#xAB; &amp;lt;", """
        0-34 Paragraph  «a» © 2011 ¬it; &bogus; — « &lt;
        """.Replace("0-34", "0-32", StringComparison.Ordinal));

    [Fact]
    public void Items_and_paragraphs_end_without_end_tags() => Check("a.html", "<ul><li>a<ul><li>b</ul><li>c</ul><p>d<p>e<div>f</div>g", """
        0-1 ListItem 1  a
        3-4 ListItem 2  b
        6-7 ListItem 1  c
        9-10 Paragraph  d
        12-13 Paragraph  e
        15-16 Paragraph  f
        18-19 Paragraph  g
        """);

    [Fact]
    public void A_cell_with_several_blocks_is_a_part_of_the_layout() => Check("a.html", "<table><tr><td>a<td><p>b<p>c</table>", """
        0-1 TableCell  a
        3-4 Paragraph  b
        6-7 Paragraph  c
        """);

    [Fact]
    public void Lines_of_preformatted_text_are_blocks() => Check("a.html", "<pre>\n<b>Q:</b> One?\n  Two.\n</pre>", """
        0-7 Paragraph *Q:  Q: One?
        10-14 Paragraph  Two.
        """);

    [Fact]
    public void A_form_around_the_whole_page_is_no_form() =>
        Assert.Equal(BlockRegion.Body, Read($"<form><p>{new string('a', 5000)}</form>", "a.html").Blocks[0].Region);

    [Fact]
    public void Names_of_the_markup_go_from_the_inside_out() =>
        Assert.Equal("speaker row outer", Read("<div id=outer><div class='Row outer'><p class=speaker>a", "a.html").Blocks[0].MarkupNames);

    [Fact]
    public void A_page_says_its_title_language_and_dates() => Assert.Equal(
        ["lang=en", "title=A & B", "date=2011", "canonical=x", "datepublished=2012", "time=2013"],
        Read("<html lang=en><title>A &amp; B</title><meta name=Date content=2011><link rel=canonical href=x><script type=application/ld+json>{\"datePublished\":\"2012\"}</script><p><time datetime=2013>then</time>", "a.html")
            .Fields.Select(field => $"{field.Name}={field.Value}"));

    [Theory]
    [InlineData("transcript.txt")]
    [InlineData("transcript.md")]
    [InlineData("transcript")]
    public void A_page_is_a_page_under_any_name(string fileName) => Assert.Equal("html/1", Read("<!DOCTYPE html><p>a", fileName).Rule);
}
