using System.Globalization;
using Lectern.Annotations.Times;
using Lectern.Reading;
using Xunit;

namespace Lectern.Tests.Annotations.Times;

/// <summary>Windows of real transcripts, read by hand before Lectern read them: places and values are here, the texts in <c>../shared/corpus</c>.</summary>
public sealed class TimesOfRealTranscriptsTests
{
    private static readonly string s_corpus = Path.Combine(Repository.Root, "..", "shared", "corpus");

    [Fact]
    public void Windows_of_the_corpus_in_shared_are_read_nine_times_in_ten_as_by_hand()
    {
        Assert.SkipUnless(Directory.Exists(s_corpus), "../shared/corpus is not beside this repository");
        var gold = Rows("annotations.tsv").ToLookup(r => r[0], r => (Span: new SourceSpan(Number(r[1]), Number(r[2])), Value: r[3]), StringComparer.Ordinal);
        var counts = Rows("windows.tsv").Select(window => (Set: window[7], Counts: Count(window, [.. gold[window[0]]]))).ToArray();
        foreach (var set in counts.GroupBy(c => c.Set, c => c.Counts, StringComparer.Ordinal))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{set.Key}: {Told(Sum(set))}");
        }

        var all = Sum(counts.Select(c => c.Counts));
        TestContext.Current.TestOutputHelper?.WriteLine($"all: {Told(all)}");
        Assert.True(2.0 * all.Same / (all.Found + all.Marked) >= 0.9 && (double)all.Valued / all.Same >= 0.9, Told(all));
    }

    private static (int Same, int Found, int Marked, int Valued) Count(string[] window, (SourceSpan Span, string Value)[] gold)
    {
        var source = SourceOf(window[1]);
        Assert.Equal(window[6], source.Sha256);
        var times = TimeRecognizer.Recognize(source.Text, new SourceSpan(Number(window[4]), Number(window[5])), window[2], window[3] == "None" ? null : Edtf.Parse(window[3]));
        var hits = times.Join(gold, t => t.Span, g => g.Span, (t, g) => (Mine: t.Value ?? "null", Theirs: g.Value)).ToArray();
        return (hits.Length, times.Count, gold.Length, hits.Count(h => h.Mine == h.Theirs));
    }

    private static string Told((int Same, int Found, int Marked, int Valued) counts) => $"{counts.Same} of {counts.Marked} marked and {counts.Found} found; values right {counts.Valued}";

    private static (int Same, int Found, int Marked, int Valued) Sum(IEnumerable<(int Same, int Found, int Marked, int Valued)> counts) =>
        counts.Aggregate((Same: 0, Found: 0, Marked: 0, Valued: 0), (sum, c) => (sum.Same + c.Same, sum.Found + c.Found, sum.Marked + c.Marked, sum.Valued + c.Valued));

    private static SourceText SourceOf(string file) => SourceReader.Read(File.ReadAllBytes(Path.Combine(s_corpus, file)), new SourceOrigin(Path.GetFileName(file)), pdf: Lectern.Archives.Tools.Poppler.Layout);

    private static IEnumerable<string[]> Rows(string file) => Repository.Read("tests/Corpus/times/" + file).Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
