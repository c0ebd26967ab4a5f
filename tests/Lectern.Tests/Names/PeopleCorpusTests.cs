using Lectern.Archives.Tools;
using Lectern.Names;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Names;

/// <summary>The register of people over the whole of ../shared/corpus, against pairs that a reader judged. The sheets hold files, names and verdicts.</summary>
public sealed class PeopleCorpusTests(ITestOutputHelper output)
{
    private const double FewestRight = 0.975;
    private const double FewestFound = 0.80;

    [Fact]
    public void Whoever_is_joined_is_one_person_and_most_of_one_person_is_joined()
    {
        Assert.SkipUnless(Directory.Exists(Shared), "../shared/corpus is not here");
        Assert.SkipUnless(HasPoppler, "pdftohtml is not on the search path");
        var personOf = Registry().People.SelectMany((person, i) => person.Observations.Select(key => (key, i))).ToDictionary(pair => (pair.key.DocumentId, pair.key.Name), pair => pair.i);

        var joined = Pairs("merged.tsv").Where(pair => IsOne(pair, personOf)).ToArray();
        var right = joined.Count(pair => pair.Verdict == "same");
        var same = Pairs("same.tsv").ToArray();
        var found = same.Count(pair => IsOne(pair, personOf));
        output.WriteLine(FormattableString.Invariant($"{personOf.Count} sightings; joined and right {right} of {joined.Length} ({(double)right / joined.Length:0.000}); one person and joined {found} of {same.Length} ({(double)found / same.Length:0.000})"));

        Assert.True(joined.Length >= 190 && right >= FewestRight * joined.Length, $"{right} of {joined.Length}");
        Assert.True(found >= FewestFound * same.Length, $"{found} of {same.Length}");
    }

    private static string Shared => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus"));

    private static bool HasPoppler => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftohtml")));

    private static bool IsOne((string File, string Name, string OtherFile, string OtherName, string Verdict) pair, Dictionary<(string, string), int> personOf) =>
        personOf.TryGetValue((pair.File, pair.Name), out var one) && personOf.TryGetValue((pair.OtherFile, pair.OtherName), out var other) && one == other;

    private static IEnumerable<(string File, string Name, string OtherFile, string OtherName, string Verdict)> Pairs(string sheet) =>
        Repository.Read("tests/Corpus/people/" + sheet).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t')).Select(cells => (cells[0], cells[1], cells[2], cells[3], cells[4]));

    private static PeopleRegistry Registry()
    {
        var registry = new PeopleRegistry();
        foreach (var file in Directory.GetDirectories(Shared).Where(folder => Path.GetFileName(folder) is not ("gold" or "tools")).SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            if (Read(file) is { } transcript)
            {
                Add(registry, transcript, Path.GetFileName(file));
            }
        }

        return registry;
    }

    private static Transcript? Read(string file)
    {
        try
        {
            return TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(file), new SourceOrigin(Path.GetFileName(file)), pdf: Poppler.Layout));
        }
        catch (UnreadableSourceException)
        {
            return null;
        }
    }

    // As an archive does.
    private static void Add(PeopleRegistry registry, Transcript transcript, string file)
    {
        foreach (var person in transcript.Participants.Where(p => p.IsNamed && (p.Role is null || Folding.Fold(p.Role) != Folding.Fold(p.Name))))
        {
            registry.Add(new NameObservation(person.Name, file)
            {
                Role = person.Role,
                Affiliation = person.Affiliation,
                Speaks = person.Speaks,
                Language = transcript.Language,
                Date = transcript.Date?.Value is { } date && date.Earliest == date.Latest ? date.Earliest : null,
            });
        }
    }
}
