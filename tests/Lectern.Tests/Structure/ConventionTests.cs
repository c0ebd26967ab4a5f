using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Conventions by which publishers say who speaks, each with an invented text in its real layout and the turns that a careful reader finds.</summary>
/// <remarks>Texts that Lectern does not yet read so stand in <c>known-gaps.txt</c>; a gap that is closed is struck off there.</remarks>
public sealed class ConventionTests
{
    private const string Folder = "tests/Lectern.Tests/Structure/Conventions/";

    private static readonly IReadOnlySet<string> s_gaps = Repository.Read(Folder + "known-gaps.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    private static readonly string[] s_all = [.. Repository.FilesOf(Folder, ".md")];

    public static TheoryData<string> Samples => [.. s_all.Where(path => !s_gaps.Contains(Name(path)))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Turns_are_those_that_the_convention_means(string path)
    {
        var (text, expected) = Sample(path);

        Assert.Equal(expected, Reading(text, expected));
    }

    [Fact]
    public void What_a_reader_finds_and_Lectern_does_not_is_listed() =>
        Assert.Equal(s_gaps.Order(StringComparer.Ordinal), s_all.Where(path => Sample(path) is var sample && sample.Expected != Reading(sample.Text, sample.Expected)).Select(Name).Order(StringComparer.Ordinal));

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static (string Text, string Expected) Sample(string path)
    {
        var fences = Repository.Read(path).ReplaceLineEndings("\n").Split("```");
        var also = fences.Length > 5 ? fences[5]["also\n".Length..] : "";
        return (fences[1]["text\n".Length..], (fences[3]["turns\n".Length..].Trim() + "\n" + also.Trim()).Trim());
    }

    // The picture of the turns, and of what the sample says besides.
    private static string Reading(string text, string expected)
    {
        var transcript = Reads.Text(text);
        var lines = Reads.Picture(transcript).Split('\n').Where(line => line.Length > 0).ToList();
        lines.AddRange(new[] { ("date  ", transcript.Date?.Value.Text), ("place  ", transcript.Place?.Value) }
            .Where(also => ("\n" + expected).Contains("\n" + also.Item1, StringComparison.Ordinal)).Select(also => also.Item1 + also.Item2));
        return string.Join('\n', lines);
    }
}
