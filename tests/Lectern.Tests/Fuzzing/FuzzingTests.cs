using System.Diagnostics;
using Xunit;

namespace Lectern.Tests.Fuzzing;

/// <summary>The short form of the fuzzing that <c>tests/Lectern.Fuzzing</c> does for as long as it is asked to.</summary>
public sealed class FuzzingTests
{
    [Fact]
    public async Task Damaged_samples_and_monsters_neither_crash_nor_hang_nor_fill_the_memory()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lectern.Fuzzing.dll"), Path.Combine(Repository.Root, "samples"), "--minutes", "0.4", "--monster-mb", "0.3"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var fuzzing = Process.Start(start)!;
        var errors = fuzzing.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var report = await fuzzing.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await fuzzing.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(fuzzing.ExitCode == 0, $"It ended with {fuzzing.ExitCode}.\n{report}\n{await errors}");
    }
}
