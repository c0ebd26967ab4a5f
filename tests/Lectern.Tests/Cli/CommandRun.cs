using System.Diagnostics;
using System.Text.Json;

namespace Lectern.Tests.Cli;

/// <summary>One run of a program as a user runs it: a process of its own, both outputs, the exit code.</summary>
internal sealed record CommandRun(int Code, string Out, string Talk)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>The command line that the tests were built with.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Lectern.Cli.exe" : "Lectern.Cli");

    /// <summary>The one JSON object on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Runs <c>lectern</c>, away from every archive and setting of whoever runs the tests.</summary>
    public static CommandRun Of(params string[] arguments) => In(Path.GetTempPath(), arguments);

    /// <summary>Runs <c>lectern</c> in a folder.</summary>
    public static CommandRun In(string folder, params string[] arguments) => Start(Lectern(folder, arguments), "");

    /// <summary>Runs <c>lectern</c> with something on standard input.</summary>
    public static CommandRun WithInput(string input, params string[] arguments) => Start(Lectern(Path.GetTempPath(), arguments), input);

    /// <summary>Runs any program.</summary>
    public static CommandRun Any(string folder, string program, params string[] arguments) => Start(Describe(folder, program, arguments), "");

    /// <summary>What is needed to start <c>lectern</c>.</summary>
    public static ProcessStartInfo Lectern(string folder, params string[] arguments) => Describe(folder, Program, arguments);

    /// <summary>Starts a process and waits for its end.</summary>
    public static CommandRun Start(ProcessStartInfo start, string input)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var (data, talk) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {s_patience}.");
        }

        return new(process.ExitCode, data.GetAwaiter().GetResult(), talk.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo Describe(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "LECTERN_ARCHIVE", "LECTERN_WHO", "LECTERN_YES", "LECTERN_DEBUG", "NO_COLOR", "PAGER" })
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
