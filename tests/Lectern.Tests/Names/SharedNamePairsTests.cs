using Lectern.Names;
using Xunit;

namespace Lectern.Tests.Names;

/// <summary>Pairs of names from Wikidata, where they lie beside the repository. The odd rows taught the weights; the even ones measure.</summary>
public sealed class SharedNamePairsTests
{
    [Theory]
    [InlineData("russian", 0.85)]
    [InlineData("arabic", 0.60)]
    [InlineData("hebrew", 0.55)]
    [InlineData("katakana", 0.55)]
    [InlineData("chinese", 0.50)]
    [InlineData("korean", 0.50)]
    public void Enough_of_the_even_rows_of_shared_names_are_the_same_and_shuffled_ones_hardly_ever(string script, double least)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "names", $"{script}.tsv");
        Assert.SkipUnless(File.Exists(file), $"{file} is not there.");
        var even = File.ReadLines(file).Where((_, i) => i % 2 == 1).Select(l => l.Split('\t')).ToList();

        var found = even.AsParallel().Count(c => AreSame(c[0], c[1]));
        var wrong = even.Select((c, i) => (c, other: even[((i * 977) + 13) % even.Count]))
            .Where(p => p.c[0] != p.other[0] && p.c[1] != p.other[1])
            .AsParallel().Count(p => AreSame(p.c[0], p.other[1]));

        Assert.True(found >= least * even.Count, $"{found} of {even.Count}");
        Assert.True(wrong <= even.Count / 1000, $"{wrong} of {even.Count} shuffled");
    }

    private static bool AreSame(string left, string right) => NameComparer.Compare(left, right).Verdict == NameVerdict.Same;
}
