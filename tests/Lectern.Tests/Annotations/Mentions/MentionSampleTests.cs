using System.Collections.Concurrent;
using System.Globalization;
using Lectern.Annotations;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Annotations.Mentions;

/// <summary>The sample of <c>tests/Corpus/mentions/gold.tsv</c>: windows of published transcripts, annotated whole by a reader; only its test part is scored here.</summary>
public sealed class MentionSampleTests
{
    private static readonly string s_corpus = Path.Combine(Repository.Root, "..", "shared", "corpus");
    private static readonly ConcurrentDictionary<string, AnnotatedTranscript> s_read = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("", 0.90)]
    [InlineData("en", 0.80)]
    [InlineData("ru", 0.80)]
    [InlineData("fr", 0.80)]
    [InlineData("es", 0.80)]
    [InlineData("de", 0.80)]
    [InlineData("zh", 0.80)]
    public void Spans_and_classes_agree_with_a_reader(string language, double least)
    {
        Assert.SkipUnless(Directory.Exists(s_corpus), "The corpus of published transcripts is not beside the repository.");
        var (right, found, wanted) = (0, 0, 0);
        foreach (var window in Windows().Where(w => w.Id.StartsWith(language, StringComparison.Ordinal) && w.Id.Contains("-test-", StringComparison.Ordinal)))
        {
            var annotated = s_read.GetOrAdd(window.File, Annotated);
            if (annotated.Transcript.Source.Sha256 != window.Sha256)
            {
                continue; // a better reader made another text; place the notes anew with tools/mentions
            }

            var keys = annotated.Mentions.Where(m => m.Span.Start >= window.Start && m.Span.End <= window.End).Select(m => (m.Span, m.Class)).ToHashSet();
            right += keys.Intersect(window.Mentions).Count();
            found += keys.Count;
            wanted += window.Mentions.Count;
        }

        Assert.True(wanted > 0 && 2.0 * right / (found + wanted) >= least, $"F1 is {2.0 * right / Math.Max(1, found + wanted):0.000} over {wanted} mentions; at least {least} is asked.");
    }

    private static AnnotatedTranscript Annotated(string file)
    {
        var path = Directory.EnumerateFiles(s_corpus, file, SearchOption.AllDirectories).First();
        return Annotator.Annotate(TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(path), new SourceOrigin(file))));
    }

    private static List<Window> Windows()
    {
        var windows = new List<Window>();
        foreach (var cells in File.ReadLines(Repository.PathOf("tests/Corpus/mentions/gold.tsv")).Select(line => line.Split('\t')))
        {
            if (cells[0] == "##")
            {
                windows.Add(new Window(cells[1], cells[2], Number(cells[3]), Number(cells[4]), cells[5], []));
            }
            else if (!cells[0].StartsWith('#'))
            {
                windows[^1].Mentions.Add((new SourceSpan(Number(cells[0]), Number(cells[1])), Enum.Parse<MentionClass>(cells[2], ignoreCase: true)));
            }
        }

        return windows;

        static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
    }

    private sealed record Window(string Id, string File, int Start, int End, string Sha256, HashSet<(SourceSpan Span, MentionClass Class)> Mentions);
}
