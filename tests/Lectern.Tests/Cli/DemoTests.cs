using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>lectern demo.</summary>
public sealed class DemoTests
{
    [Fact]
    public void It_shows_a_sound_and_a_misleading_quotation_from_the_samples()
    {
        var shown = CommandRun.Of("demo", "--no-serve", "--format", "json").Json;
        Assert.Equal("exact", shown.GetProperty("sound").GetProperty("verdict").GetString());
        Assert.NotEqual(0, shown.GetProperty("misleading").GetProperty("context").GetArrayLength());
        Assert.NotEqual(0, shown.GetProperty("search").GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public void It_leaves_nothing_where_it_was_called()
    {
        using var folder = new Folder();
        Assert.Equal(0, CommandRun.In(folder.Path, "demo", "--no-serve").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void It_works_over_a_file_of_ones_own()
    {
        using var folder = new Folder();
        var file = folder.Write("own.txt", "Briefing, 4 May 2012\n\nQUESTION: Will you sign?\n\nMINISTER: We will sign in June.\n\nQUESTION: Where?\n\nMINISTER: Here.\n");
        Assert.Contains("Briefing, 4 May 2012", CommandRun.Of("demo", file, "--no-serve").Out, StringComparison.Ordinal);
    }
}
