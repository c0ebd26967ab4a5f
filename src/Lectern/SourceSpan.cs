namespace Lectern;

/// <summary>A stretch of text, from <see cref="Start"/> up to but not including <see cref="End"/>.</summary>
/// <remarks>Counted in UTF-16 code units of a canonical text. The default value is empty, at 0.</remarks>
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    /// <summary>Makes the span of the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> lies before it.</exception>
    public SourceSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>Offset of the first character.</summary>
    public int Start { get; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 code units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>The span holds nothing.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>The offset lies inside the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>All of <paramref name="other"/> lies inside the span.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The two share at least one character.</summary>
    public bool Overlaps(SourceSpan other) => other.Start < End && other.End > Start;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(SourceSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}-{End}";

    /// <summary>Earlier than.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Earlier than, or the same.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Later than.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Later than, or the same.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
