using System.Diagnostics;
using System.Globalization;

namespace Lectern.Benchmarks;

/// <summary>Several runs of the same work, each in milliseconds.</summary>
internal sealed record Measured(IReadOnlyList<double> Milliseconds)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>What the same runs took of all processors together: the fair figure for work on one core, and on a busy machine.</summary>
    public Measured Processor { get; private init; } = null!;

    public double Median => Quantile(0.5);

    public double Least => Milliseconds.Min();

    public double Most => Milliseconds.Max();

    /// <summary>Runs the sides in turn, A B A B, after rounds of eight seconds that do not count: the run-time compiler works through the code it finds busy in that time.</summary>
    public static Measured[] Interleaved(int rounds, params Action[] sides)
    {
        var warming = Stopwatch.StartNew();
        while (warming.Elapsed < WarmUp)
        {
            Array.ForEach(sides, side => side());
        }

        var elapsed = sides.Select(_ => new List<double>()).ToArray();
        var worked = sides.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                sides[side]();
                watch.Stop();
                elapsed[side].Add(watch.Elapsed.TotalMilliseconds);
                worked[side].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }
        }

        return [.. elapsed.Zip(worked, (e, w) => new Measured(e) { Processor = new Measured(w) })];
    }

    /// <summary>The value below which a share of the runs lies.</summary>
    public double Quantile(double share) => Milliseconds.Order().ElementAt(Math.Clamp((int)Math.Ceiling(share * Milliseconds.Count) - 1, 0, Milliseconds.Count - 1));

    /// <summary>"12.3 (11.9–14.0) MB/s".</summary>
    public string Rate(long bytes)
    {
        double PerSecond(double milliseconds) => bytes / 1e3 / milliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{PerSecond(Median):0.0} ({PerSecond(Most):0.0}–{PerSecond(Least):0.0}) MB/s");
    }

    /// <summary>"1.4 (1.3–1.6)": this side against another, round by round.</summary>
    public string RatioTo(Measured other)
    {
        var ratios = Milliseconds.Zip(other.Milliseconds, (mine, theirs) => mine / theirs).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00}–{ratios[^1]:0.00})");
    }

    /// <summary>"83 (79–90) ms".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.0} ({Least:0.0}–{Most:0.0}) ms");
}
