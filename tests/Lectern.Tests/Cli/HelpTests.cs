using System.CommandLine;
using Lectern.Cli;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>Help is short, has two examples first, and is what docs/cli.md says.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand s_root = CommandLine.Build();

    public static TheoryData<string> Verbs => [.. s_root.Subcommands.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_page_has_at_most_24_lines(string verb) => Assert.InRange(PageOf(verb).Split('\n').Length - 1, 6, 24);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_page_is_no_wider_than_a_terminal(string verb) => Assert.InRange(PageOf(verb).Split('\n').Max(line => line.Length), 20, 96);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_page_opens_with_a_summary_and_two_examples(string verb) =>
        Assert.Matches(@"^\S.*\.\r?\n\r?\n  \S.*\r?\n  \S.*\r?\n\r?\nUsage: lectern ", PageOf(verb));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_page_stands_in_the_manual_as_it_is_printed(string verb) =>
        Assert.Contains($"### {verb}\n\n```text\n{PageOf(verb)}```\n", Repository.Read("docs/cli.md"), StringComparison.Ordinal);

    [Fact]
    public void The_list_of_verbs_stands_in_the_manual() =>
        Assert.Contains($"```text\n{HelpPage.Of(s_root)}```\n", Repository.Read("docs/cli.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("-h")]
    [InlineData("--help")]
    [InlineData("help")]
    public void The_list_of_verbs_is_printed(params string[] line) => Assert.Equal(HelpPage.Of(s_root), CommandRun.Of(line).Out);

    [Fact]
    public void A_verb_after_help_is_explained() => Assert.Equal(PageOf("check"), CommandRun.Of("help", "check").Out);

    [Theory]
    [InlineData("serch", "search")]
    [InlineData("improt", "import")]
    [InlineData("chek", "check")]
    [InlineData("verfy", "verify")]
    public void The_nearest_verb_is_named(string typed, string meant) =>
        Assert.Contains($"Did you mean \"{meant}\"?", CommandRun.Of(typed, "words").Talk, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_guessed_for_a_word_that_is_like_no_verb() => Assert.Null(Misunderstanding.Nearest("xylophone", Verbs.Select(row => (string)row.Data)));

    private static string PageOf(string verb) => HelpPage.Of(s_root.Subcommands.Single(command => command.Name == verb));
}
