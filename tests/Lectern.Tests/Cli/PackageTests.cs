using System.Text.RegularExpressions;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>Both packages, made from the build under test, installed from a folder and used.</summary>
public sealed partial class PackageTests : IDisposable
{
    private static readonly string s_configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
    private readonly Folder _folder = new();

    [Fact]
    public void The_tool_installs_from_a_folder_and_parses()
    {
        var package = Pack("src/Lectern.Cli", "Lectern.Cli.0.1.0.nupkg");
        Assert.InRange(new FileInfo(package).Length, 1, 15_000_000);
        Succeed(DotNet("tool", "install", "Lectern.Cli", "--tool-path", "tools", "--add-source", "packages", "--version", "0.1.0"));
        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "joint-press-conference.txt");
        Assert.StartsWith("0.1.0", Succeed(Tool("--version")).Out, StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of("parse", sample).Out, Succeed(Tool("parse", sample)).Out);
        Assert.Contains("lectern check", Succeed(Tool("demo", "--no-serve")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_prints_the_turns_with_the_program_of_its_readme()
    {
        Pack("src/Lectern", "Lectern.0.1.0.nupkg");
        _folder.Write("turns/turns.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>../packages</RestoreAdditionalProjectSources>
                <RestorePackagesPath>../cache</RestorePackagesPath>
                <RestoreFallbackFolders>$(NuGetPackageRoot)</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Lectern" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        _folder.Write("turns/Program.cs", Program().Match(Repository.Read("src/Lectern/README.md")).Groups[1].Value);
        var talk = _folder.Write("talk.txt", "Briefing, 4 May 2012\n\nQUESTION: Will you sign?\n\nMINISTER: We will sign in June.\n\nQUESTION: Where?\n\nMINISTER: Here.\n");
        Assert.Contains("We will sign in June.", Succeed(DotNet("run", "--project", "turns", "--", talk)).Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Pack(string project, string file)
    {
        Succeed(DotNet("pack", Repository.PathOf(project), "--no-build", "-c", s_configuration, "-o", "packages", "--nologo"));
        return Path.Combine(_folder.Path, "packages", file);
    }

    private CommandRun Tool(params string[] arguments) => CommandRun.Any(_folder.Path, Path.Combine(_folder.Path, "tools", "lectern"), arguments);

    private CommandRun DotNet(params string[] arguments) => CommandRun.Any(_folder.Path, "dotnet", arguments);

    private static CommandRun Succeed(CommandRun run)
    {
        Assert.True(run.Code == 0, run.Out + run.Talk);
        return run;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();
}
