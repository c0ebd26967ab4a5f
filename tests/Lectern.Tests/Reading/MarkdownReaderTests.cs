using Xunit;
using static Lectern.Tests.Reading.ReadingPicture;

namespace Lectern.Tests.Reading;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Marks_become_styles() => Check("a.md", "# A *title*\n\n**MS. ARDEN:** See [this](x \"Meeting, 3 May\") \\[sic\\] &amp; that.", """
        0-7 Heading 1 /title  A title
        9-42 Paragraph *MS._ARDEN: @this  MS. ARDEN: See this [sic] & that.
        """);

    [Fact]
    public void Titles_of_links_are_fields() =>
        Assert.Equal(new SourceField("link-title", "Meeting, 3 May"), Assert.Single(Read("See [this](x \"Meeting,\n3 May\").", "a.md").Fields));

    [Fact]
    public void Quotations_and_lists_have_depth() => Check("a.md", "> a\n> > b\n\n- c\n  - d", """
        0-1 Quotation 1  a
        3-4 Quotation 2  b
        6-7 ListItem 1  c
        9-10 ListItem 2  d
        """);

    [Fact]
    public void The_number_of_an_item_is_kept() => Check("a.md", "28. Mai war es.", """
        0-15 ListItem 1  28. Mai war es.
        """);

    [Fact]
    public void An_indented_paragraph_is_no_program() => Check("a.md", "One.\n\n    Two *b*.", """
        0-4 Paragraph  One.
        6-12 Paragraph /b  Two b.
        """);

    [Fact]
    public void A_line_end_in_wrapped_text_is_a_space() => Assert.Equal(
        "MS. ARDEN: We have seen the report and we will answer it in full when all the members of the council have had time to read it.\n\nQ: When?\nMS. ARDEN: Soon.",
        Read("MS. ARDEN: We have seen the report and\nwe will answer it in full when all the\nmembers of the council have had time\nto read it.\n\nQ: When?\nMS. ARDEN: Soon.", "a.md").Text);

    [Fact]
    public void A_line_of_no_break_spaces_parts_paragraphs() => Check("a.md", "One.  \n\u00A0  \nTwo.", """
        0-4 Paragraph  One.
        6-10 Paragraph  Two.
        """);

    [Fact]
    public void Tags_in_the_text_are_read_as_tags() => Check("a.md", "One<br>two <b>three</b> <!-- four --><div>five</div>", """
        0-13 Paragraph *three  One|two three
        15-19 Paragraph  five
        """);

    [Fact]
    public void The_header_is_kept_as_it_stands_and_read_into_fields()
    {
        var source = Read("---\ntitle: \"A\\_visit by\\\n  \\ B\\u2019s\"\ndate: '2011-05-03' \ntags:\n- x\n- y\n---\n\nWords.", "a.md");
        Assert.Equal(["title=A\u00A0visit by B’s", "date=2011-05-03", "tags=x", "tags=y"], source.Fields.Select(field => $"{field.Name}={field.Value}"));
        Assert.Equal((BlockKind.FileHeader, "Words."), (source.Blocks[0].Kind, source[source.Blocks[1].Span]));
    }
}
