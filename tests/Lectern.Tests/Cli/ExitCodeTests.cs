using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>The table of exit codes in docs/cli.md.</summary>
public sealed class ExitCodeTests(SampleArchive samples)
{
    private const string Said = "The readings from all twelve stations go to the Commission every morning at six.";

    [Theory]
    [InlineData(0, "--version")]
    [InlineData(0, "help")]
    [InlineData(0, "search", "--help")]
    [InlineData(1, "parse", "there-is-no-such-file.txt")]
    [InlineData(1, "import", "there-is-no-such-file.txt", "--dry-run", "--archive", "there-is-no-such-archive.db")]
    [InlineData(2, "serch", "words")]
    [InlineData(2, "search")]
    [InlineData(2, "search", "words", "--limt", "3")]
    [InlineData(2, "search", "words", "--archive", "there-is-no-such-archive.db")]
    [InlineData(2, "undo", "first", "--why", "a slip")]
    [InlineData(2, "check", "words", "--date", "yesterday")]
    [InlineData(2, "import", "-", "--address", "not an address")]
    [InlineData(4, "parse", "x", "--out", "/dev/null/results")]
    public void Without_an_archive(int code, params string[] line) => Assert.Equal(code, CommandRun.Of(line).Code);

    [Theory]
    [InlineData(0, Said)]
    [InlineData(10, "the port authority refused entry to one vessel")]
    [InlineData(11, "The readings from all eleven stations go to the Commission every evening at six")]
    [InlineData(12, "The readings from all twelve stations go to the Commission and nobody has ever complained about the new pumping plant in the valley")]
    [InlineData(13, "The readings from all twelve stations go to the Commission … And the monitors need helicopters")]
    [InlineData(14, Said, "--speaker", "Sarn")]
    [InlineData(15, "purple elephants dance upon seventeen wooden oceans")]
    public void Of_a_checked_quotation(int code, params string[] line) => Assert.Equal(code, samples.Run(["check", .. line]).Code);

    [Theory]
    [InlineData(0, "verify")]
    [InlineData(0, "search", "commission")]
    [InlineData(2, "search", "\"an open quotation")]
    [InlineData(2, "show", "no-such-id")]
    [InlineData(2, "cite", "no-such-id")]
    [InlineData(2, "correct", "no-such-id", "title=A", "--why", "a test")]
    public void Over_an_archive(int code, params string[] line) => Assert.Equal(code, samples.Run(line).Code);

    [Fact]
    public void Of_a_file_that_is_no_archive()
    {
        using var folder = new Folder();
        var file = folder.Write("notes.db", "This is no archive at all, only some words in a file, long enough to be looked at.");
        Assert.Equal(3, CommandRun.Of("list", "--archive", file).Code);
    }
}
