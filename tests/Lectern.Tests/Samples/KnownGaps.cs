using System.Text.Json;

namespace Lectern.Tests.Samples;

/// <summary>What Lectern does not yet read in the samples as a reader does, and why: <c>tests/Corpus/samples/known-gaps.json</c>. A gap that is closed is struck off there.</summary>
internal static class KnownGaps
{
    private static readonly Gap[] s_gaps =
        JsonSerializer.Deserialize<Gap[]>(Repository.Read("tests/Corpus/samples/known-gaps.json"), JsonSerializerOptions.Web)!;

    /// <summary>Why this aspect of a sample is not read rightly, or null where it is.</summary>
    public static string? Find(string aspect, string sample) =>
        s_gaps.FirstOrDefault(gap => gap.Sample == sample && gap.Aspects.Contains(aspect, StringComparer.Ordinal))?.Why;

    private sealed record Gap(string Sample, string Why, string[] Aspects);
}
