using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Conventions by which publishers say who speaks, each with an invented text in its real layout and the turns that a careful reader finds.</summary>
public sealed class ConventionTests
{
    public static TheoryData<string> Samples => [.. Repository.FilesOf("tests/Lectern.Tests/Structure/Conventions/", ".md")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Turns_are_those_that_the_convention_means(string path)
    {
        var fences = Repository.Read(path).ReplaceLineEndings("\n").Split("```");
        var text = fences[1]["text\n".Length..];
        var expected = fences[3]["turns\n".Length..].Trim();

        Assert.Equal(expected, string.Join('\n', Reads.Picture(Reads.Text(text)).Split('\n').Where(line => line.Length > 0)));
    }
}
