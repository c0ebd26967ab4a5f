using AngleSharp.Html.Parser;
using Lectern.Archives;

namespace Lectern.Benchmarks;

/// <summary>Files to an archive in which they can be searched, beside bare inserts of the same turns into SQLite's full-text search.</summary>
internal static class ImportBenchmark
{
    private const int Transcripts = 500;

    public static void Run(int rounds)
    {
        var transcripts = new InventedTranscripts(3).Take(Transcripts);
        var texts = transcripts.Select(t => t.ToText()).ToList();
        var pages = transcripts.Select(t => t.ToHtml()).ToList();
        var parser = new HtmlParser();
        using var folder = new TemporaryFolder();

        Report.Heading($"Import, {Transcripts} transcripts of 39 turns");
        var text = Measured.Interleaved(rounds, () => Import(folder.NewFile(".db"), texts, ".txt"), () => BareIndex.Fill(folder.NewFile(".db"), transcripts));
        Report.Line("text", text[0].Rate(texts.Sum(t => (long)t.Length)));
        Report.Line("text, import", text[0].ToString());
        Report.Line("bare inserts", text[1].ToString());
        Report.Line("text, times the bare inserts", text[0].RatioTo(text[1]), "bar: at most 2.00");
        Report.Line("the same by processor time", text[0].Processor.RatioTo(text[1].Processor));
        var html = Measured.Interleaved(
            rounds,
            () => Import(folder.NewFile(".db"), pages, ".html"),
            () =>
            {
                pages.ForEach(page => parser.ParseDocument(new MemoryStream(page)).Dispose());
                BareIndex.Fill(folder.NewFile(".db"), transcripts);
            });
        Report.Line("HTML, import", html[0].ToString());
        Report.Line("AngleSharp's ParseDocument and the inserts", html[1].ToString());
        Report.Line("HTML, times both", html[0].RatioTo(html[1]), "bar: at most 1.30");
        Report.Line("the same by processor time", html[0].Processor.RatioTo(html[1].Processor));
    }

    /// <summary>Imports sources into a new archive.</summary>
    public static void Import(string path, IReadOnlyList<byte[]> sources, string suffix)
    {
        using var archive = Archive.Open(path, ArchiveAccess.Create);
        var report = archive.Import(sources.Select((bytes, i) => new Offer($"{i}{suffix}", new SourceOrigin($"{i}{suffix}"), () => bytes)));
        if (report.Stored != sources.Count)
        {
            throw new InvalidOperationException($"Of {sources.Count} sources {report.Stored} were stored. {report.Lines.FirstOrDefault(l => l.Reason is not null)?.Reason}");
        }
    }
}
