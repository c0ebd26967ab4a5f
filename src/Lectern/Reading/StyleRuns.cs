namespace Lectern.Reading;

/// <summary>Stretches of one style inside the block that is being written.</summary>
internal sealed class StyleRuns
{
    private readonly List<SourceSpan> _runs = [];

    /// <summary>The characters from <paramref name="start"/> to <paramref name="end"/> have the style.</summary>
    public void Add(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1].End >= start)
        {
            _runs[^1] = new(_runs[^1].Start, end);
        }
        else
        {
            _runs.Add(new(start, end));
        }
    }

    /// <summary>The runs inside a block, without white space at their ends.</summary>
    public IReadOnlyList<SourceSpan> Inside(SourceSpan block, CanonicalWriter writer)
    {
        if (_runs.Count == 0)
        {
            return [];
        }

        var inside = new List<SourceSpan>();
        foreach (var run in _runs)
        {
            var (start, end) = (Math.Max(run.Start, block.Start), Math.Min(run.End, block.End));
            if (start < end && writer.Trim(start, end) is { IsEmpty: false } trimmed)
            {
                inside.Add(trimmed);
            }
        }

        return inside;
    }

    /// <summary>Begins the next block.</summary>
    public void Clear() => _runs.Clear();
}
