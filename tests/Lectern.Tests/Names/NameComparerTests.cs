using FsCheck;
using FsCheck.Fluent;
using Lectern.Names;
using Xunit;

namespace Lectern.Tests.Names;

public sealed class NameComparerTests
{
    private static readonly IReadOnlyList<(string Left, string Right)> s_near = Pairs("near-names.tsv");
    private static readonly IReadOnlyList<(string Left, string Right)> s_variants = Pairs("true-variants.tsv");

    private static Gen<string> Printed => Gen.Elements(s_near.Concat(s_variants).SelectMany(p => new[] { p.Left, p.Right }).Distinct().ToArray());

    [Fact]
    public void Near_names_are_never_the_same()
    {
        var wrong = s_near.Where(p => NameComparer.Compare(p.Left, p.Right).Verdict == NameVerdict.Same);

        Assert.Empty(wrong);
    }

    [Fact]
    public void At_least_300_near_names_are_asked() => Assert.True(s_near.Count >= 300);

    [Fact]
    public void True_variants_are_nearly_all_the_same()
    {
        var found = s_variants.Count(p => NameComparer.Compare(p.Left, p.Right).Verdict == NameVerdict.Same);

        Assert.True(found >= s_variants.Count * 0.97, $"{found} of {s_variants.Count}");
    }

    [Fact]
    public void No_true_variant_with_two_words_on_each_side_is_called_different_by_its_surname_alone() =>
        Assert.True(s_variants.Count(p => NameComparer.Compare(p.Left, p.Right).Verdict == NameVerdict.Different) <= 3);

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_asking() =>
        Holds(names => NameComparer.Compare(names.Left, names.Right).Score == NameComparer.Compare(names.Right, names.Left).Score);

    [Fact]
    public void Every_name_is_itself() =>
        Holds(names => NameComparer.Compare(names.Left, names.Left).Verdict == NameVerdict.Same);

    [Fact]
    public void Capitals_and_marks_do_not_make_another_name() =>
        Holds(names => NameComparer.Compare(names.Left, Folding.Fold(names.Left)).Verdict == NameVerdict.Same);

    [Theory]
    [InlineData("Foreign Minister Anna Berg", "Anna Berg")]
    [InlineData("H.E. Mr. Anna Berg", "Anna Berg")]
    [InlineData("Anna Berg, Minister of Trade", "Berg Anna")]
    [InlineData("Президент Иван Петров", "Иван Петров")]
    [InlineData("Ким Ё Чжон", "Ким Е Чжон")]
    [InlineData("习近平主席", "习近平")]
    public void Titles_and_offices_are_no_part_of_a_name(string left, string right) =>
        Assert.Equal(NameVerdict.Same, NameComparer.Compare(left, right).Verdict);

    [Theory]
    [InlineData("Anna Berg", "Berg")]
    [InlineData("George W. Berg", "George H. W. Berg")]
    [InlineData("Ivan Berg Jr.", "Ivan Berg")]
    [InlineData("Uday Karim Nasser", "Karim Nasser")]
    public void What_names_alone_cannot_tell_is_unsure(string left, string right) =>
        Assert.Equal(NameVerdict.Unsure, NameComparer.Compare(left, right).Verdict);

    [Fact]
    public void The_reason_tells_which_parts_matched_and_how() =>
        Assert.Equal("s = садыр (initial); zhaparov = жапаров (Cyrillic in Latin letters); n stands on one side only", NameComparer.Compare("S.N.Zhaparov", "Садыр Жапаров").Reason);

    [Fact]
    public void What_speaks_against_is_told() =>
        Assert.Equal("petrov = petrov (same letters); a stands on one side only; s stands on one side only; a stands against s", NameComparer.Compare("Petrov A.", "Petrov S.").Reason);

    [Theory]
    [InlineData("japarov", "Садыр Жапаров")]
    [InlineData("s japarov", "Садыр Жапаров")]
    [InlineData("jinping", "习近平")]
    [InlineData("лавров", "Sergey Lavrov")]
    public void A_part_of_a_name_finds_it_in_any_script(string query, string name) =>
        Assert.True(NameComparer.Covers(PersonName.Parse(query), PersonName.Parse(name)) >= NameComparer.SameFrom);

    [Fact]
    public void Search_keys_of_two_spellings_meet()
    {
        var apart = s_variants.Where(p => !NameSearchKeys.Of(p.Left).Intersect(NameSearchKeys.Of(p.Right)).Any()).ToList();

        Assert.True(apart.Count <= s_variants.Count / 50, string.Join("; ", apart));
    }

    private static void Holds(Func<(string Left, string Right), bool> law) =>
        Prop.ForAll(Printed.Zip(Printed).Select(p => (p.Item1, p.Item2)).ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static List<(string Left, string Right)> Pairs(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Lectern.Tests/Names/{file}")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(c => (c[0], c[1]))];
}
