using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class PdfReaderTests
{
    private const string Full = "and so the council of the northern provinces agreed that the harbour be opened";

    [Fact]
    public void Lines_are_joined_to_a_paragraph_until_one_ends_early() => Check(
        new Print().Page().Lines(72, 100, "ADA LIND: We met today, " + Full[..50], Full + " to", "trade.", "MAREK TOLV: When " + Full[..57] + "?"),
        $"ADA LIND: We met today, {Full[..50]} {Full} to trade.",
        $"MAREK TOLV: When {Full[..57]}?");

    [Fact]
    public void An_indent_begins_a_paragraph_where_the_others_begin_at_the_edge() => Check(
        new Print().Page().Lines(72, 100, Full, Full + ".").Lines(100, 128, "So" + Full[..70]).Lines(72, 142, Full, Full),
        $"{Full} {Full}.",
        $"So{Full[..70]} {Full} {Full}");

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_goes_where_the_whole_word_stands_elsewhere() => Check(
        new Print().Page().Lines(72, 100, "The treaty on the " + Full[..55] + " har-", "bour was long-", "standing when the long-standing harbour opened."),
        $"The treaty on the {Full[..55]} harbour was long-standing when the long-standing harbour opened.");

    [Fact]
    public void Ligatures_are_read_as_their_letters_and_hidden_hyphens_are_not_seen() =>
        Check(new Print().Page().At(72, 100, "The o\uFB03ce con\u00ADfirmed it."), "The office confirmed it.");

    [Fact]
    public void Two_columns_are_read_one_after_the_other() => Check(
        new Print().Page().At(72, 60, "A title that goes over both of the two columns of the page", 16).Lines(72, 100, [.. Enumerable.Range(1, 8).Select(i => $"left {i} of the council of the north")])
            .Lines(310, 100, [.. Enumerable.Range(1, 8).Select(i => $"right {i} of the council of the north")]),
        "A title that goes over both of the two columns of the page",
        string.Join(' ', Enumerable.Range(1, 8).Select(i => $"left {i} of the council of the north").Concat(Enumerable.Range(1, 8).Select(i => $"right {i} of the council of the north"))));

    [Fact]
    public void Running_heads_and_page_numbers_do_not_part_a_sentence()
    {
        var source = new Print()
            .Page().At(72, 40, "Sengir Review", 9).Lines(72, 100, Full, Full).At(290, 800, "Page 1 of 3", 9)
            .Page().At(72, 40, "Sengir Review", 9).Lines(72, 100, Full[4..], Full[7..]).At(290, 800, "Page 2 of 3", 9)
            .Page().At(72, 40, "Sengir Review", 9).Lines(72, 100, "and ended.").At(290, 800, "Page 3 of 3", 9).Read();
        Assert.Equal(["Sengir Review", "Page 1 of 3", $"{Full} {Full} {Full[4..]} {Full[7..]} and ended.", "Sengir Review", "Page 2 of 3", "Sengir Review", "Page 3 of 3"], Words(source));
        Assert.Equal([0, 1, 3, 4, 5, 6], source.Blocks.Index().Where(block => block.Item.Region == BlockRegion.Furniture).Select(block => block.Index));
    }

    [Fact]
    public void Each_word_knows_its_page()
    {
        var source = new Print().Page().Lines(72, 100, Full, Full).Page().Lines(72, 100, "and ended.").Read();
        Assert.Equal((1, 2), (source.PageAt(0), source.PageAt(source.Text.IndexOf("and ended", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_label_alone_at_the_head_of_several_pages_is_no_running_head()
    {
        var print = new Print();
        for (var page = 0; page < 4; page++)
        {
            print.Page().At(72, 60, "QUESTION:").Lines(72, 80, Full[page..]).At(72, 400, "QUESTION:").Lines(72, 420, Full[page..]);
        }

        Assert.DoesNotContain(print.Read().Blocks, block => block.Region == BlockRegion.Furniture);
    }

    [Fact]
    public void Numbers_of_lines_at_the_margin_are_no_words()
    {
        var print = new Print().Page().Lines(72, 100, [.. Enumerable.Repeat(Full, 20)]);
        for (var line = 1; line <= 20; line++)
        {
            print.At(45, 86 + (14 * line), $"{line}", 9);
        }

        Assert.Equal(string.Join(' ', Enumerable.Repeat(Full, 20)), Words(print.Read())[^1]);
    }

    [Fact]
    public void Numbers_of_lines_in_one_stretch_with_the_words_are_no_words_either()
    {
        string[] said = ["THE CHAIR:  We begin, and the council", "hears the pilots first.", "MR BERG:  We thank the council, and", "the harbour is ready."];
        var print = new Print();
        for (var page = 0; page < 3; page++)
        {
            // On the last page a few lines are left.
            var lines = Enumerable.Range(0, page < 2 ? 12 : 3);
            print.Page().Lines(60, 100, [.. lines.Select(line => $"{line + 1,2}   {(line % 2 == 0 ? "          " : "")}{said[line % 4]}")]);
        }

        var source = print.Read();

        Assert.Equal(["THE CHAIR", "MR BERG"], TranscriptParser.Parse(source).Turns.Select(turn => turn.Label).Distinct());
        Assert.Equal("THE CHAIR: We begin, and the council hears the pilots first.", Words(source).First(words => words.StartsWith("THE", StringComparison.Ordinal)));
        Assert.DoesNotContain(source.Blocks, block => block.Region != BlockRegion.Furniture && char.IsDigit(source[block.Span][0]));
    }

    [Fact]
    public void A_title_over_two_lines_is_one() => Assert.Equal(
        "Joint press conference of the Prime Minister of Velmora, Ada Lind, and the President of Ostrevia",
        Words(new Print().Page().At(72, 70, "Joint press conference of the Prime Minister of Velmora,", 16).At(72, 90, "Ada Lind, and the President of Ostrevia", 16)
            .Lines(72, 130, [.. Enumerable.Repeat(Full, 8)]).Read())[0]);

    [Fact]
    public void Notes_at_the_foot_stand_after_the_sentence_that_goes_on_over_the_page()
    {
        var source = new Print().Page().Lines(72, 100, [.. Enumerable.Repeat(Full, 12)]).At(72, 760, "1 The statute of 1999.", 8)
            .Page().Lines(72, 100, "and ended.").Read();
        Assert.Equal((BlockRegion.Note, "1 The statute of 1999."), (source.Blocks[^1].Region, source[source.Blocks[^1].Span]));
        Assert.EndsWith("opened and ended.", source[source.Blocks[0].Span], StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_on_two_lines_beside_the_words_is_one_cell()
    {
        var print = new Print().Page();
        for (var turn = 0; turn < 4; turn++)
        {
            print.At(72, 100 + (60 * turn), "MINISTER", bold: true).At(72, 114 + (60 * turn), "LIND", bold: true).Lines(190, 100 + (60 * turn), Full[..60], Full[..60], "and ended.");
        }

        Assert.Equal(["MINISTER LIND", $"{Full[..60]} {Full[..60]} and ended."], Words(print.Read()).Take(2));
        Assert.Equal(["MINISTER LIND"], TranscriptParser.Parse(print.Read()).Turns.Select(turn => turn.Label).Distinct());
    }

    [Fact]
    public void Without_a_program_that_lays_it_out_a_PDF_is_refused() =>
        Assert.Equal("LEC0023", Assert.Throws<UnreadableSourceException>(() => SourceReader.Read("%PDF-1.4"u8.ToArray())).Code);

    [Fact]
    public void Pages_without_words_are_refused_with_the_next_step() => Assert.Equal(
        "The PDF has pages but no words: it is scanned, or its letters are drawn. Recognise its text first (ocrmypdf puts it behind the pictures) and read the result.",
        Assert.Throws<UnreadableSourceException>(() => new Print().Page().Read()).Message);

    [Fact]
    public void Words_that_a_machine_recognised_behind_pictures_are_read_with_a_warning()
    {
        var source = SourceReader.Read("%PDF-1.4"u8.ToArray(), pdf: (_, withHidden, _) => (withHidden ? new Print().Page().At(72, 100, "We met.") : new Print().Page()).Layout());
        Assert.Equal(("We met.", "LEC0025"), (source.Text, Assert.Single(source.Diagnostics).Code));
    }

    private static void Check(Print print, params string[] blocks) => Assert.Equal(blocks, Words(print.Read()));

    private static List<string> Words(SourceText source) => [.. source.Blocks.Select(block => source[block.Span])];
}
