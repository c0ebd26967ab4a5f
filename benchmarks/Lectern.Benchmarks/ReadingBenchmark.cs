using AngleSharp.Html.Parser;
using Lectern.Reading;

namespace Lectern.Benchmarks;

/// <summary>Bytes to canonical text, on one core; HTML beside AngleSharp's own parse of the same pages.</summary>
internal static class ReadingBenchmark
{
    public static void Run(int rounds)
    {
        var transcripts = new InventedTranscripts(1).Take(200);
        var texts = transcripts.Select(t => t.ToText()).ToList();
        var pages = transcripts.Select(t => t.ToHtml()).ToList();
        var parser = new HtmlParser();

        Report.Heading("Reading, by processor time (one core)");
        var plain = Measured.Interleaved(rounds, () => Read(texts, "a.txt"))[0].Processor;
        Report.Line("text", plain.Rate(texts.Sum(t => (long)t.Length)), "bar, with structure: at least 20 MB/s");
        var sides = Measured.Interleaved(rounds, () => Read(pages, "a.html"), () => pages.ForEach(page => parser.ParseDocument(new MemoryStream(page)).Dispose()));
        Report.Line("HTML", sides[0].Processor.Rate(pages.Sum(p => (long)p.Length)));
        Report.Line("HTML, times AngleSharp's ParseDocument", sides[0].Processor.RatioTo(sides[1].Processor), "bar, with structure: at most 2.00");
    }

    private static void Read(List<byte[]> sources, string name) => sources.ForEach(bytes => SourceReader.Read(bytes, new SourceOrigin(name)));
}
