using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>The scripts at the root.</summary>
public sealed class LauncherTests
{
    [Fact]
    public void Without_the_SDK_the_launcher_says_so_and_how_to_get_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs bash");
        using var folder = new Folder();
        File.Copy(Repository.PathOf("lectern"), Path.Combine(folder.Path, "lectern"));
        File.Copy(Repository.PathOf("global.json"), Path.Combine(folder.Path, "global.json"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "bin"));
        Array.ForEach(["bash", "find", "sed", "readlink"], tool => File.CreateSymbolicLink(Path.Combine(folder.Path, "bin", tool), Found(tool)));

        var run = CommandRun.Any(folder.Path, "/usr/bin/env", "-i", $"PATH={folder.Path}/bin", $"HOME={folder.Path}", "bash", "./lectern", "help");

        Assert.Equal((4, ""), (run.Code, run.Out));
        Assert.Contains("The .NET SDK 10.0 is needed", run.Talk, StringComparison.Ordinal);
        Assert.Contains("LECTERN_YES=1", run.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lectern")]
    [InlineData("test")]
    [InlineData(".ci/run")]
    public void The_scripts_have_no_fault_that_shellcheck_knows(string script)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/shellcheck"), "needs shellcheck");
        var run = CommandRun.Any(Repository.Root, "/usr/bin/shellcheck", script);
        Assert.Equal((0, ""), (run.Code, run.Out));
    }

    private static string Found(string tool) => new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).First(File.Exists);
}
