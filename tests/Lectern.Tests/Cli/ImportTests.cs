using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>lectern import.</summary>
public sealed class ImportTests
{
    private const string Briefing = "Briefing, 4 May 2012\n\nQUESTION: Will you sign?\n\nMINISTER: We will sign in June.\n\nQUESTION: Where?\n\nMINISTER: Here.\n";

    [Fact]
    public void The_second_run_stores_nothing()
    {
        using var folder = new Folder();
        folder.Write("in/a.txt", Briefing);
        Assert.Equal("offered 1 = stored 1 + held 0 + refused 0\n", CommandRun.In(folder.Path, "import", "in").Out);
        Assert.Equal("offered 1 = stored 0 + held 1 + refused 0\n", CommandRun.In(folder.Path, "import", "in").Out);
    }

    [Fact]
    public void A_dry_run_says_what_then_happens()
    {
        using var folder = new Folder();
        folder.Write("in/a.txt", Briefing);
        folder.Write("in/b.pdf", "%PDF-1.7\n");
        var tried = CommandRun.In(folder.Path, "import", "in", "--dry-run");
        var done = CommandRun.In(folder.Path, "import", "in");
        Assert.Equal(tried.Out.Replace("dry run: ", "", StringComparison.Ordinal), done.Out);
        Assert.Equal((1, 1), (tried.Code, done.Code));
    }

    [Fact]
    public void A_dry_run_makes_no_archive()
    {
        using var folder = new Folder();
        CommandRun.In(folder.Path, "import", folder.Write("a.txt", Briefing), "--dry-run");
        Assert.Equal(["a.txt"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_refusal_has_its_reason_and_the_next_step()
    {
        using var folder = new Folder();
        var line = CommandRun.In(folder.Path, "import", folder.Write("b.pdf", "%PDF-1.7\n"), "--format", "json").Json.GetProperty("lines")[0];
        Assert.NotEqual("", line.GetProperty("reason").GetString());
        Assert.NotEqual("", line.GetProperty("next_step").GetString());
    }

    [Fact]
    public void Standard_input_keeps_the_address_it_came_from()
    {
        using var folder = new Folder();
        var start = CommandRun.Lectern(folder.Path, "import", "-", "--address", "https://ministry.example/briefing", "--format", "json");
        var id = CommandRun.Start(start, Briefing).Json.GetProperty("lines")[0].GetProperty("publication").GetString()!;
        var capture = CommandRun.In(folder.Path, "show", id, "--format", "json").Json.GetProperty("captures")[0];
        Assert.Equal("https://ministry.example/briefing", capture.GetProperty("address").GetString());
    }

    [Fact]
    public void A_correction_is_applied_logged_and_taken_back()
    {
        using var folder = new Folder();
        var imported = CommandRun.In(folder.Path, "import", folder.Write("a.txt", Briefing), "--format", "json");
        var id = imported.Json.GetProperty("lines")[0].GetProperty("publication").GetString()!;
        var made = CommandRun.In(folder.Path, "correct", id, "place=Port Lowell", "--why", "heard there", "--who", "Mara Quist", "--format", "json");
        Assert.Equal("applied", made.Json.GetProperty("corrections")[0].GetProperty("status").GetString());
        var number = made.Json.GetProperty("corrections")[0].GetProperty("number").GetInt64().ToString(CultureInfo.InvariantCulture);
        CommandRun.In(folder.Path, "undo", number, "--why", "a slip", "--who", "Mara Quist");
        Assert.Equal("undone", CommandRun.In(folder.Path, "log", "--format", "json").Json.GetProperty("corrections")[0].GetProperty("status").GetString());
    }

    [Fact]
    public void Ctrl_C_stops_a_long_import_and_the_same_command_completes_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs kill(1)");
        using var folder = new Folder();
        var files = Enumerable.Range(0, 3_000).Select(i => folder.Write($"in/{i}.txt", $"{Briefing}\nQUESTION: Number {i}?\n")).Count();
        using var process = Process.Start(CommandRun.Lectern(folder.Path, "import", "in"))!;
        process.StandardError.ReadLine();
        SpinWait.SpinUntil(() => File.Exists(Path.Combine(folder.Path, "lectern.db")), TimeSpan.FromSeconds(30));
        Thread.Sleep(300);
        CommandRun.Any(folder.Path, "/bin/kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        var talk = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("run the same command again to go on", talk, StringComparison.Ordinal);
        Assert.Matches($"offered {files} = stored [1-9][0-9]* \\+ held [0-9]+ \\+ refused 0", CommandRun.In(folder.Path, "import", "in").Out);
        Assert.Equal(0, CommandRun.In(folder.Path, "verify").Code);
    }
}
