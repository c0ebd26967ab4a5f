namespace Lectern;

/// <summary>Where each stretch of a canonical text stands in the decoded source.</summary>
/// <remarks>
/// A list of stretches that are the same, character for character, in both. What lies between two of them was put there or replaced by the
/// reader (a blank line between blocks, a resolved entity). Offsets are UTF-16 code units on both sides. Immutable and safe to share.
/// </remarks>
public sealed class SourceMap
{
    private readonly IReadOnlyList<Stretch>? _stretches;

    private SourceMap(IReadOnlyList<Stretch>? stretches) => _stretches = stretches;

    /// <summary>The map of a text that is its source, unchanged.</summary>
    public static SourceMap Identity { get; } = new(null);

    /// <summary>Makes a map from stretches that are in order and do not overlap in the text.</summary>
    public static SourceMap Of(IReadOnlyList<Stretch> stretches) => new(stretches);

    /// <summary>The stretches, in order of the text; null for the identity.</summary>
    public IReadOnlyList<Stretch>? Stretches => _stretches;

    /// <summary>The shortest stretch of the decoded source that holds the words at <paramref name="span"/>; empty where none of them stands there.</summary>
    public SourceSpan ToSource(SourceSpan span)
    {
        if (_stretches is null)
        {
            return span;
        }

        int? start = null, end = null;
        for (var i = FirstEndingAfter(span.Start); i < _stretches.Count && _stretches[i].Text < span.End; i++)
        {
            var stretch = _stretches[i];
            var from = Math.Max(span.Start, stretch.Text);
            var to = Math.Min(span.End, stretch.Text + stretch.Length);
            start ??= stretch.Source + (from - stretch.Text);
            end = stretch.Source + (to - stretch.Text);
        }

        return start is { } s && end is { } e && e >= s ? new SourceSpan(s, e) : default;
    }

    /// <summary>The same text in what lies behind this map's source.</summary>
    /// <param name="outer">Where the characters of this map's source stand in turn.</param>
    public SourceMap Through(SourceMap outer)
    {
        ArgumentNullException.ThrowIfNull(outer);
        if (_stretches is null || outer._stretches is null)
        {
            return _stretches is null ? outer : this;
        }

        var joined = new List<Stretch>(_stretches.Count);
        foreach (var stretch in _stretches)
        {
            var end = stretch.Source + stretch.Length;
            for (var i = outer.FirstEndingAfter(stretch.Source); i < outer._stretches.Count && outer._stretches[i].Text < end; i++)
            {
                var behind = outer._stretches[i];
                var (from, to) = (Math.Max(stretch.Source, behind.Text), Math.Min(end, behind.Text + behind.Length));
                joined.Add(new(stretch.Text + (from - stretch.Source), behind.Source + (from - behind.Text), to - from));
            }
        }

        return new(joined);
    }

    private int FirstEndingAfter(int offset) => Ordered.FirstAfter(_stretches!, offset, static stretch => stretch.Text + stretch.Length);

    /// <summary>The same characters in both: <paramref name="Length"/> of them, from <paramref name="Text"/> and from <paramref name="Source"/> on.</summary>
    public readonly record struct Stretch(int Text, int Source, int Length);
}
