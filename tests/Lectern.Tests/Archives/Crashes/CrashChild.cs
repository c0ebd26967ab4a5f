using System.Globalization;
using System.Text;
using Lectern.Archives;

namespace Lectern.Tests.Archives.Crashes;

/// <summary>The process that is hurt: the tests' own program, which works on an archive instead of running tests when its environment names one.</summary>
internal static class CrashChild
{
    /// <summary>Names the archive to work on.</summary>
    public const string Variable = "LECTERN_TESTS_CRASH_CHILD";

    public const string Stored = "stored ";
    public const string Corrected = "corrected ";
    public const string Failed = "failed ";
    public const string Done = "done";

    /// <summary>What it imports, a few at a time, with a correction after each few and a rebuild at the end.</summary>
    public static IReadOnlyList<Offer> Offers { get; } = [.. Enumerable.Range(0, 24).Select(number => ArchiveFolder.Offer(Script(number), name: $"{number}.txt"))];

    /// <summary>Ends the process when it is such a child, before it comes to run tests.</summary>
    public static void RunWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } path)
        {
            Environment.Exit(Run(path));
        }
    }

    private static int Run(string path)
    {
        try
        {
            using var archive = Archive.Open(path, ArchiveAccess.Create, null, ScriptReader.Read);
            foreach (var few in Offers.Chunk(4))
            {
                var report = archive.Import(few, new ImportOptions { Acknowledged = sha256 => Say(Stored + sha256), Parallelism = 1 });
                var correction = archive.Correct(new CorrectionRequest(report.Lines[0].Publication!, "place", "Oslo", "A child", "To be killed."));
                Say(Corrected + correction.Number.ToString(CultureInfo.InvariantCulture));
            }

            _ = archive.Rebuild();
            Say(Done);
            return 0;
        }
        catch (ArchiveException e)
        {
            Say(Failed + e.Message);
            return 3;
        }
    }

    private static void Say(string line)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    private static string Script(int number) => $"# Briefing {number}\n" + string.Join('\n', Enumerable.Range(1, 20)
        .Select(turn => $"P{turn % 3}: In briefing {number} this is remark {turn}, which is long enough to fill some pages of the archive's file.\nAnd more."));
}
