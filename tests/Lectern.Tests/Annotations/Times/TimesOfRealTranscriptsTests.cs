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
        var (same, found, marked, valued) = (0, 0, 0, 0);
        var gold = Rows("annotations.tsv").ToLookup(r => r[0], r => (Span: new SourceSpan(Number(r[1]), Number(r[2])), Value: r[3]), StringComparer.Ordinal);
        foreach (var window in Rows("windows.tsv"))
        {
            var source = SourceOf(window[1]);
            Assert.Equal(window[6], source.Sha256);
            var times = TimeRecognizer.Recognize(source.Text, new SourceSpan(Number(window[4]), Number(window[5])), window[2], window[3] == "None" ? null : Edtf.Parse(window[3]));
            var hits = times.Join(gold[window[0]], t => t.Span, g => g.Span, (t, g) => (Mine: t.Value ?? "null", Theirs: g.Value)).ToArray();
            (found, marked, same, valued) = (found + times.Count, marked + gold[window[0]].Count(), same + hits.Length, valued + hits.Count(h => h.Mine == h.Theirs));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{same} of {marked} marked and {found} found; values right {valued}");
        Assert.True(2.0 * same / (found + marked) >= 0.9 && (double)valued / same >= 0.9, $"{same} of {marked} marked and {found} found; values right {valued}");
    }

    private static SourceText SourceOf(string file) => SourceReader.Read(File.ReadAllBytes(Path.Combine(s_corpus, file)), new SourceOrigin(Path.GetFileName(file)), pdf: Lectern.Archives.Tools.Poppler.Layout);

    private static IEnumerable<string[]> Rows(string file) => Repository.Read("tests/Corpus/times/" + file).Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
