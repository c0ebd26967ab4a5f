using System.Text.Json;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>lectern parse.</summary>
public sealed class ParseTests
{
    private const string Briefing = "Briefing, 4 May 2012\n\nQUESTION: Will you sign?\n\nMINISTER: We will sign in June.\n\nQUESTION: Where?\n\nMINISTER: Here.\n";

    [Fact]
    public void One_file_is_one_object()
    {
        using var folder = new Folder();
        var run = CommandRun.Of("parse", folder.Write("a.txt", Briefing));
        Assert.Equal((0, "lectern-transcript/1", ""), (run.Code, run.Json.GetProperty("schema").GetString(), run.Talk));
    }

    [Fact]
    public void Standard_input_is_a_file_too() =>
        Assert.Equal("We will sign in June.", CommandRun.WithInput(Briefing, "parse", "-").Json.GetProperty("turns")[1].GetProperty("text").GetString());

    [Fact]
    public void Several_files_are_one_object_a_line_in_the_order_of_the_paths()
    {
        using var folder = new Folder();
        var (second, first) = (folder.Write("a.txt", Briefing), folder.Write("b.txt", "Interview, 5 May 2013\n\n" + Briefing));
        var texts = CommandRun.Of("parse", first, second, "--with-text").Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()![..9]);
        Assert.Equal(["Interview", "Briefing,"], texts);
    }

    [Fact]
    public void An_unreadable_file_is_named_and_the_others_go_on()
    {
        using var folder = new Folder();
        folder.Write("a.txt", Briefing);
        folder.Write("b.pdf", "%PDF-1.7\n");
        folder.Write("c.txt", Briefing);
        var run = CommandRun.Of("parse", folder.Path);
        Assert.Equal((1, 2), (run.Code, run.Out.Count(c => c == '\n')));
        Assert.Matches(@"b\.pdf: LEC\d{4}: ", run.Talk);
    }

    [Fact]
    public void A_pattern_finds_its_files()
    {
        using var folder = new Folder();
        folder.Write("2011/may/a.txt", Briefing);
        folder.Write("2011/june/b.txt", Briefing);
        folder.Write("2011/june/c.md", Briefing);
        Assert.Equal(2, CommandRun.In(folder.Path, "parse", "2011/**/*.txt").Out.Count(c => c == '\n'));
    }

    [Fact]
    public void A_folder_gets_one_result_a_file_under_its_whole_name()
    {
        using var folder = new Folder();
        var (text, page) = (folder.Write("a.txt", Briefing), folder.Write("a.md", Briefing));
        var run = CommandRun.In(folder.Path, "parse", text, page, "--out", "results");
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal(["a.md.json", "a.txt.json"], NamesIn(folder, "results"));
    }

    [Fact]
    public void Two_files_of_one_name_do_not_write_over_each_other()
    {
        using var folder = new Folder();
        folder.Write("in/x/a.txt", Briefing);
        folder.Write("in/y/a.txt", Briefing + "\nQUESTION: When?\n");
        var run = CommandRun.In(folder.Path, "parse", "in", "--out", "results");
        Assert.Equal(["a.txt.json", "y/a.txt.json"], NamesIn(folder, "results"));
        Assert.Contains("a.txt.json is that of in/x/a.txt", run.Talk, StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesIn(Folder folder, string inner)
    {
        var path = Path.Combine(folder.Path, inner);
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file)).Order(StringComparer.Ordinal);
    }
}
