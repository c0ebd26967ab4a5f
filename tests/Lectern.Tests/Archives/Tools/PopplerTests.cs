using Lectern.Archives.Tools;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Tests.Reading;
using Xunit;

namespace Lectern.Tests.Archives.Tools;

public sealed class PopplerTests
{
    private static readonly SearchPath OfThisMachine = new(Environment.GetEnvironmentVariable("PATH") ?? "");

    [Fact]
    public void A_PDF_is_laid_out_with_bold_and_read()
    {
        SkipWithoutPoppler();
        var source = SourceReader.Read(new Print().Page().At(72, 100, "Ada Lind:", bold: true).At(130, 100, "We met.").Pdf(), pdf: Poppler.Layout);
        Assert.Equal(("Ada Lind: We met.", "Ada Lind:", "pdf/1"), (source.Text, source[Assert.Single(source.Blocks[0].Bold)], source.Rule));
    }

    [Fact]
    public void A_book_of_500_pages_is_read()
    {
        SkipWithoutPoppler();
        var print = new Print();
        for (var page = 1; page <= 500; page++)
        {
            print.Page().At(72, 40, "Sengir Review", 9).Lines(72, 100, [.. Enumerable.Range(0, 40).Select(line => $"and so the {"abcdefghij"[page % 10]}{"klmnopqrst"[line % 10]}{"uvwxyzabcde"[page / 50]} council of the northern provinces agreed")]).At(290, 800, $"{page}", 9);
        }

        var source = SourceReader.Read(print.Pdf(), pdf: Poppler.Layout);
        Assert.Equal(1000, source.Blocks.Count(block => block.Region == BlockRegion.Furniture));
    }

    [Fact]
    public void Damaged_prints_are_read_or_refused()
    {
        SkipWithoutPoppler();
        var whole = new Print().Page().Lines(72, 100, "We met.", "Twice.").Pdf();
        Assert.All(Enumerable.Range(1, 12), part => Assert.True(IsReadOrRefused(whole[..(whole.Length * part / 12)])));
    }

    [Fact]
    public void Where_poppler_is_missing_the_message_says_how_to_install_it() => Assert.Equal(
        "The source is a PDF document, and pdftohtml, the program that lays PDFs out, is not on the search path. Install poppler (Debian and Ubuntu: apt install poppler-utils; Fedora: dnf install poppler-utils; macOS: brew install poppler) and try again.",
        Assert.Throws<UnreadableSourceException>(() => Poppler.Layout("%PDF-1.4"u8.ToArray(), false, SourceLimits.Default, new SearchPath("/nowhere"))).Message);

    [Fact]
    public void Too_much_text_is_refused()
    {
        SkipWithoutPoppler();
        var refusal = Assert.Throws<UnreadableSourceException>(() => Poppler.Layout(new Print().Page().At(72, 100, "We met.").Pdf(), false, new SourceLimits { Unpacked = 100 }));
        Assert.Equal("LEC0033", refusal.Code);
    }

    [Fact]
    public void Far_too_much_text_is_refused_before_the_program_has_printed_it_all()
    {
        SkipWithoutPoppler();
        var page = new Print().Page();
        for (var line = 0; line < 2000; line++)
        {
            page.At(72, 10 + (line % 700), "We met in the harbour and agreed on what there was to agree on.");
        }

        var refusal = Assert.Throws<UnreadableSourceException>(() => Poppler.Layout(page.Pdf(), false, new SourceLimits { Unpacked = 100, ToolTime = TimeSpan.FromSeconds(20) }));
        Assert.Equal("LEC0033", refusal.Code);
    }

    [Fact]
    public void A_program_that_takes_too_long_is_stopped()
    {
        SkipWithoutPoppler();
        var refusal = Assert.Throws<UnreadableSourceException>(() => Poppler.Layout(new Print().Page().At(72, 100, "We met.").Pdf(), false, new SourceLimits { ToolTime = TimeSpan.FromTicks(1) }));
        Assert.Equal("LEC0032", refusal.Code);
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return SourceReader.Read(bytes, new SourceOrigin("a.pdf"), pdf: Poppler.Layout).Text.Length > 0;
        }
        catch (UnreadableSourceException refusal)
        {
            return refusal.Code.Length == 7;
        }
    }

    private static void SkipWithoutPoppler() => Assert.SkipUnless(OfThisMachine.Find("pdftohtml") is not null, "poppler-utils is not installed.");
}
