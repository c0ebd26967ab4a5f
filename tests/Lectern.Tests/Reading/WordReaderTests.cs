using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;
using static Lectern.Tests.Reading.WordFile;

namespace Lectern.Tests.Reading;

public sealed class WordReaderTests
{
    [Fact]
    public void Runs_make_words_and_bold_is_kept()
    {
        var source = Read(P(R("Ada L", true) + R("ind", true) + R(": We met &amp; spoke.")));
        Assert.Equal(("Ada Lind: We met & spoke.", "Ada Lind"), (source.Text, source[Assert.Single(source.Blocks[0].Bold)]));
    }

    [Fact]
    public void What_tracked_changes_took_out_is_no_text() => Assert.Equal(
        "We met today.",
        Read(P(R("We ") + $"<w:del>{R("never ")}</w:del><w:ins>{R("met ")}</w:ins><w:moveFrom>{R("so ")}</w:moveFrom>" + R("today."))).Text);

    [Fact]
    public void Hidden_words_and_instructions_of_fields_are_not_seen() => Assert.Equal(
        "Page 3",
        Read(P("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + R("Page ") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + R("3"))).Text);

    [Fact]
    public void A_paragraph_has_the_name_of_its_style_and_what_the_style_says()
    {
        var styles = ("word/styles.xml", "<w:styles><w:style w:styleId=\"a\"><w:name w:val=\"Speaker\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId=\"h\"><w:name w:val=\"heading 2\"/></w:style></w:styles>");
        var source = Read(P(R("Talks"), "h") + P(R("Ada Lind"), "a"), styles);
        Assert.Equal([(BlockKind.Heading, 2, "heading 2", 0), (BlockKind.Paragraph, 0, "Speaker", 1)], source.Blocks.Select(block => (block.Kind, block.Level, block.Style, block.Bold.Count)));
    }

    [Fact]
    public void Heads_and_feet_are_beside_the_text_and_notes_after_it()
    {
        var source = Read(
            P(R("We met.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
            ("word/header1.xml", $"<w:hdr>{P(R("Draft"))}</w:hdr>"),
            ("word/header2.xml", $"<w:hdr>{P(R("Draft"))}</w:hdr>"),
            ("word/footnotes.xml", $"<w:footnotes><w:footnote w:type=\"separator\">{P(R("-"))}</w:footnote><w:footnote>{P(R("In May."))}</w:footnote></w:footnotes>"));
        Assert.Equal([("Draft", BlockRegion.Furniture), ("We met.", BlockRegion.Body), ("In May.", BlockRegion.Note)], source.Blocks.Select(block => (source[block.Span], block.Region)));
    }

    [Fact]
    public void A_text_box_comes_once_and_after_its_paragraph()
    {
        var box = $"<mc:AlternateContent><mc:Choice><w:txbxContent>{P(R("Box"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{P(R("Box"))}</w:txbxContent></mc:Fallback></mc:AlternateContent>";
        Assert.Equal("We met.\n\nBox\n\nEnd", Read(P(R("We ") + $"<w:r>{box}</w:r>" + R("met.")) + P(R("End"))).Text);
    }

    [Theory]
    [InlineData("a table", true)]
    [InlineData("tabs", false)]
    public void Labels_in_a_column_need_no_mark(string layout, bool isTable)
    {
        (string Label, string Words)[] turns = [("Ada Lind", "We met today and agreed on the harbour."), ("Question", "When will the harbour be opened to trade?"), ("Ada Lind", "In May, if the council agrees."), ("Question", "And who pays for it?"), ("Ada Lind", "The provinces do, all of them.")];
        var body = isTable ? $"<w:tbl>{string.Concat(turns.Select(turn => Row(P(R(turn.Label)), P(R(turn.Words)))))}</w:tbl>"
            : string.Concat(turns.Select(turn => P(R(turn.Label) + "<w:r><w:tab/></w:r>" + R(turn.Words))));
        var transcript = TranscriptParser.Parse(Read(body));
        Assert.Equal(turns, transcript.Turns.Select(turn => (turn.Label!, TurnText.Of(transcript.Source, turn.Parts))));
        Assert.NotEmpty(layout);
    }

    [Fact]
    public void A_style_that_only_labels_have_makes_a_label_of_a_name_that_stands_once()
    {
        string Turn(string label, string words) => P(R(label), "s1") + P(R(words), "s2");
        var transcript = TranscriptParser.Parse(Read(
            Turn("Ada Lind", "We met today and agreed on the harbour.") + Turn("Marek Tolv", "When will the harbour be opened to trade?") + Turn("Ada Lind", "In May, if the council agrees.") + Turn("A voice from the gallery", "Shame on the provinces, all of them!")));
        Assert.Equal(["Ada Lind", "Marek Tolv", "Ada Lind", "A voice from the gallery"], transcript.Turns.Select(turn => turn.Label));
    }

    [Fact]
    public void A_file_that_unfolds_without_end_is_refused() => Assert.Equal(
        "LEC0028",
        Assert.Throws<UnreadableSourceException>(() => Read(P(R(new string('a', 40_000_000))))).Code);

    [Fact]
    public void Declared_entities_are_refused() => Assert.Equal(
        "LEC0029",
        Assert.Throws<UnreadableSourceException>(() => Read("", ("word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles/>"))).Code);

    [Fact]
    public void Elements_nested_too_deep_are_refused() => Assert.Equal(
        "LEC0020",
        Assert.Throws<UnreadableSourceException>(() => Read(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 1000)))).Code);

    [Theory]
    [InlineData("EncryptedPackage", "The source is an encrypted Office document, which this release does not read. Save it without a password and read that.")]
    [InlineData("WordDocument", "The source is a Word document of before 2007 (DOC), which this release does not read. Save it as DOCX, PDF or text with a word processor and read that.")]
    public void Old_and_locked_documents_are_refused_with_the_next_step(string stream, string message) => Assert.Equal(
        message,
        Assert.Throws<UnreadableSourceException>(() => SourceReader.Read((byte[])[0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes(stream)])).Message);
}
