using Xunit;

namespace Lectern.Tests.Archives.Crashes;

/// <summary>Killed 200 times at random moments of import, correction and rebuild: what was promised is there, and the next run completes the rest.</summary>
public sealed class KilledTests
{
    private const int KillsOfOneArchive = 10;

    private static readonly Lazy<TimeSpan> s_duration = new(() =>
    {
        using var trial = new CrashTrial();
        return trial.RunToTheEnd();
    });

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void Nothing_that_was_promised_is_lost_and_the_next_run_completes_the_rest(int seed)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are killed the Linux way here.");
        using var trial = new CrashTrial();
        var random = new Random(seed);

        Assert.All(Enumerable.Range(0, KillsOfOneArchive), _ =>
        {
            trial.Kill(s_duration.Value * random.NextDouble());
            trial.AssertNothingLost();
        });
        trial.AssertNextRunCompletes();
    }
}
