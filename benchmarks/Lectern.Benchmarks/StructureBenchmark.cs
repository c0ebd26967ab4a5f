using AngleSharp.Html.Parser;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Benchmarks;

/// <summary>Bytes to transcript, on one core.</summary>
internal static class StructureBenchmark
{
    public static void Run(int rounds)
    {
        var transcripts = new InventedTranscripts(2).Take(200);
        var texts = transcripts.Select(t => t.ToText()).ToList();
        var pages = transcripts.Select(t => t.ToHtml()).ToList();
        var sources = texts.ConvertAll(t => SourceReader.Read(t, new SourceOrigin("a.txt")));
        var parser = new HtmlParser();

        Report.Heading("Structure, by processor time (one core)");
        var found = sources.ConvertAll(TranscriptParser.Parse).Average(t => t.Turns.Count);
        Report.Line("turns found in each, of 39", $"{found:0.0}");
        Report.Line("structure alone", Measured.Interleaved(rounds, () => sources.ForEach(s => TranscriptParser.Parse(s)))[0].Processor.Rate(texts.Sum(t => (long)t.Length)));
        var plain = Measured.Interleaved(rounds, () => Parse(texts, "a.txt"))[0].Processor;
        Report.Line("text, reading and structure", plain.Rate(texts.Sum(t => (long)t.Length)), "bar: at least 20 MB/s");
        var sides = Measured.Interleaved(rounds, () => Parse(pages, "a.html"), () => pages.ForEach(page => parser.ParseDocument(new MemoryStream(page)).Dispose()));
        Report.Line("HTML, reading and structure", sides[0].Processor.Rate(pages.Sum(p => (long)p.Length)));
        Report.Line("the same, times AngleSharp's ParseDocument", sides[0].Processor.RatioTo(sides[1].Processor), "bar: at most 2.00");
    }

    private static void Parse(List<byte[]> sources, string name) => sources.ForEach(bytes => TranscriptParser.Parse(SourceReader.Read(bytes, new SourceOrigin(name))));
}
