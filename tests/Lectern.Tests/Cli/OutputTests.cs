using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>Data on standard output, talk on standard error, colour only for people.</summary>
public sealed partial class OutputTests(SampleArchive samples)
{
    private const char Escape = '\u001b';
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "samples", "joint-press-conference.txt");

    [Theory]
    [InlineData("list", "publications")]
    [InlineData("imports", "imports")]
    [InlineData("log", "corrections")]
    [InlineData("verify", "sound")]
    [InlineData("search", "hits", "commission")]
    [InlineData("check", "verdict", "the port authority refused entry")]
    public void Each_verb_answers_in_JSON(string verb, string member, params string[] arguments) =>
        Assert.NotEqual(JsonValueKind.Undefined, samples.Run([verb, .. arguments, "--format", "json"]).Json.GetProperty(member).ValueKind);

    [Fact]
    public void A_shown_turn_is_JSON_too() => Assert.Equal(samples.Turn, samples.Run("show", samples.Turn, "--format", "json").Json.GetProperty("turn").GetString());

    [Fact]
    public void A_citation_is_JSON_too() => Assert.Equal(samples.Turn, samples.Run("cite", samples.Turn, "--format", "json").Json.GetProperty("id").GetString());

    [Fact]
    public void The_search_of_a_word_gives_hits_and_nothing_else()
    {
        var run = samples.Run("search", "helicopters");
        Assert.DoesNotContain("Next:", run.Out, StringComparison.Ordinal);
        Assert.Contains("«helicopters»", run.Out, StringComparison.Ordinal);
        Assert.Contains("Next: lectern show ", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_has_no_colour() => Assert.DoesNotContain(Escape, CommandRun.Of(s_sample).Out);

    [Fact]
    public void A_page_in_a_pipe_has_no_line_that_ends_in_a_space() =>
        Assert.DoesNotContain(CommandRun.Of(s_sample).Out.Split('\n'), line => line.EndsWith(' '));

    [Fact]
    public void A_line_is_never_longer_than_a_reader_likes() =>
        Assert.InRange(CommandRun.Of(s_sample).Out.Split('\n').Max(line => line.Length), 40, 75);

    [Theory]
    [InlineData(true, "2>/dev/null")]
    [InlineData(true, ">/dev/null")]
    [InlineData(false, "2>/dev/null", "--no-color")]
    [InlineData(false, ">/dev/null", "--no-color")]
    [InlineData(false, "2>/dev/null", "", "NO_COLOR=1")]
    [InlineData(false, ">/dev/null", "", "NO_COLOR=1")]
    [InlineData(false, "2>/dev/null", "", "TERM=dumb")]
    [InlineData(false, ">/dev/null", "", "TERM=dumb")]
    public void A_terminal_has_colour_unless_somebody_objects(bool colour, string away, string option = "", string setting = "TERM=xterm")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs script(1), which gives a program a terminal");
        var line = $"env TERM=xterm PAGER=cat {setting} {CommandRun.Program} {option} show {s_sample} {away}";
        var seen = CommandRun.Any(Path.GetTempPath(), "/usr/bin/script", "-qec", line, "/dev/null").Out;
        Assert.Equal(colour, Dress().IsMatch(seen));
    }

    [Fact]
    public void A_source_cannot_steer_the_terminal()
    {
        using var folder = new Folder();
        var file = folder.Write("a.txt", "Briefing, 4 May 2012\n\nMINISTER: Look\u001b[2J here.\n\nQUESTION: Where?\n");
        Assert.DoesNotContain(Escape, CommandRun.Of(file).Out);
    }

    // Colours and faces of letters. The runtime also sets up the keypad of a terminal, which nobody sees.
    [GeneratedRegex(@"\u001b\[[0-9;]+m")]
    private static partial Regex Dress();
}
