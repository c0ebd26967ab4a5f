using System.Diagnostics;
using System.Text;
using Xunit;

namespace Lectern.Tests.Docs;

/// <summary>The tutorial is typed in, line by line, and answers what it says.</summary>
public sealed class TutorialTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lectern-tutorial-").FullName;

    [Fact]
    public void Every_command_of_the_tutorial_answers_what_is_printed_there()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "samples"), Repository.PathOf("samples"));
        var differences = TutorialSteps.Of(Repository.Read("docs/tutorial.md")).SelectMany(Differences);

        Assert.Empty(differences);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private List<string> Differences(TutorialStep step)
    {
        var (exitCode, output) = Run(step.Arguments);
        return
        [
            .. step.Printed.Where(line => !output.Contains(Words(line), StringComparison.Ordinal)).Select(line => $"{step.Command}\n  does not print: {line}\n  but: {output}"),
            .. exitCode is >= 2 and <= 4 ? new[] { $"{step.Command}\n  ends with {exitCode}: {output}" } : [],
        ];
    }

    private (int ExitCode, string Output) Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lectern.Cli.dll"), .. arguments])
        {
            WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["USER"] = "reader";
        start.Environment["COLUMNS"] = "100";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Words(output + errors.Result));
    }

    // Lines are broken to the width of the terminal, which is none of the tutorial's business.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
