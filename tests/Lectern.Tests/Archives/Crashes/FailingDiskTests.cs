using Xunit;

namespace Lectern.Tests.Archives.Crashes;

/// <summary>The disk fails or is full at every seventh write, sync or truncation, a hundred times: no archive is hurt, and none is called done that is not.</summary>
public sealed class FailingDiskTests
{
    public static TheoryData<int, string> Points =>
        [.. Enumerable.Range(1, 100).Select(number => new TheoryDataRow<int, string>(7 * number, number % 2 == 0 ? "EIO" : "ENOSPC"))];

    [Theory, MemberData(nameof(Points))]
    public void A_failing_write_leaves_an_archive_that_the_next_run_completes(int number, string error)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "strace is not installed; it makes the disk fail.");
        using var trial = new CrashTrial();

        var last = trial.FailWrite(number, error);

        Assert.True(last == CrashChild.Done || (last.StartsWith(CrashChild.Failed, StringComparison.Ordinal) && last.Contains(trial.Path, StringComparison.Ordinal)), last);
        trial.AssertNothingLost();
        trial.AssertNextRunCompletes();
    }
}
