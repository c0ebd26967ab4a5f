using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>lectern explain.</summary>
public sealed class ExplainTests
{
    private const string Briefing = "Briefing, 4 May 2012\n\nQUESTION: Will you <b>sign</b>?\n\nMINISTER: We will sign in June.\n\nQUESTION: Where?\n\nMINISTER: Here.\n";

    [Fact]
    public void The_convention_and_the_weights_are_shown()
    {
        using var folder = new Folder();
        var run = CommandRun.Of("explain", folder.Write("a.txt", Briefing));
        Assert.Equal(0, run.Code);
        Assert.Contains("a colon closes a label: 4 of 4", run.Out, StringComparison.Ordinal);
        Assert.Contains("weighs", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_decisions_beside_the_transcript()
    {
        using var folder = new Folder();
        var json = CommandRun.Of("explain", folder.Write("a.txt", Briefing), "--format", "json").Json;
        Assert.Equal(json.GetProperty("transcript").GetProperty("turns").GetArrayLength(), json.GetProperty("decisions").GetArrayLength());
    }

    [Fact]
    public void The_page_is_one_file_in_which_the_words_of_the_source_are_only_words()
    {
        using var folder = new Folder();
        var page = Path.Combine(folder.Path, "why.html");
        Assert.Equal(0, CommandRun.Of("explain", folder.Write("a.txt", Briefing), "--html", page).Code);
        var html = File.ReadAllText(page);
        Assert.Contains("Will you &lt;b&gt;sign&lt;/b&gt;?", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Assert.Contains("nowhere.txt", CommandRun.Of("explain", "nowhere.txt").Talk, StringComparison.Ordinal);
}
