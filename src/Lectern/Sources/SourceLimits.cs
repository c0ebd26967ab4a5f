namespace Lectern.Sources;

/// <summary>Bounds on what comes from outside. A source past one of them is refused whole, with the bound named.</summary>
public sealed record SourceLimits
{
    /// <summary>The bounds used where none are given.</summary>
    public static SourceLimits Default { get; } = new();

    /// <summary>Most bytes of one source. Default 256 MiB.</summary>
    public long Bytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Deepest nesting of elements, lists, quotations or brackets. Default 512.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>Most characters or bytes that a packed source (PDF, Word) may unfold to. Default 256 Mi.</summary>
    public long Unpacked { get; init; } = 256L * 1024 * 1024;

    /// <summary>What a packed source of so many bytes may unfold to: a room that holds hundreds of pages, and four times its own size; never more than <see cref="Unpacked"/>.</summary>
    public long UnpackedFrom(long bytes, long room) => Math.Min(Unpacked, room + (4 * bytes));

    /// <summary>Longest that a program beside Lectern may work on one source. Default two minutes.</summary>
    public TimeSpan ToolTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Most blocks of a text: 20,000, and one more for every 80 characters. No transcript is as long and as finely cut; a word list or a
    /// data file is, and would cost many times its own size in memory.
    /// </summary>
    public static int MostBlocks(int characters) => 20_000 + (characters / 80);

    /// <summary>Most different labels of a text: 20,000, and one more for every 800 characters. No assembly has as many members.</summary>
    public static int MostDifferentLabels(int characters) => 20_000 + (characters / 800);
}
