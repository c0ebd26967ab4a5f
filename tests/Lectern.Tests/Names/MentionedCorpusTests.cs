using Lectern.Annotations;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Names;

/// <summary>People whom the words of ../shared/corpus name, against a sheet that a reader judged. It holds files, places, names and verdicts.</summary>
public sealed class MentionedCorpusTests(ITestOutputHelper output)
{
    private const double FewestFound = 0.93;

    [Fact]
    public void Whom_a_reader_takes_for_a_person_is_found_there_and_nobody_is_not()
    {
        Assert.SkipUnless(Directory.Exists(Shared), "../shared/corpus is not here");
        var sheet = Repository.Read("tests/Corpus/people/mentioned.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(cells => !cells[0].EndsWith(".pdf", StringComparison.Ordinal)).ToLookup(cells => cells[0]);

        var judged = sheet.SelectMany(file => Judge(file.Key, [.. file])).ToArray();
        var right = judged.Where(row => row.Verdict == "right").ToArray();
        output.WriteLine(FormattableString.Invariant($"of {right.Length} people {right.Count(row => row.IsFound)} are found at their place; missing: {string.Join(", ", right.Where(row => !row.IsFound).Select(row => row.Name))}"));

        Assert.True(right.Length > 80 && right.Count(row => row.IsFound) >= FewestFound * right.Length);
        Assert.DoesNotContain(judged, row => row is { Verdict: "nobody", IsFound: true });
    }

    private static string Shared => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus"));

    private static IEnumerable<(string Name, string Verdict, bool IsFound)> Judge(string file, string[][] rows)
    {
        var path = Directory.EnumerateFiles(Shared, file, SearchOption.AllDirectories).First();
        var people = Annotator.FindMentions(TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(path), new SourceOrigin(file)))).Where(m => m.Class == MentionClass.Person).Select(m => m.Span).ToHashSet();
        return rows.Select(cells => (cells[3], cells[4], people.Contains(new SourceSpan(int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture)))));
    }
}
