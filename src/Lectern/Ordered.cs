namespace Lectern;

/// <summary>Places in lists that are in order of offset.</summary>
internal static class Ordered
{
    /// <summary>The index of the first item whose offset lies after <paramref name="offset"/>; the number of items where none does.</summary>
    /// <param name="items">In order of what <paramref name="of"/> gives.</param>
    /// <param name="offset">What all items before the one sought do not pass.</param>
    /// <param name="of">The offset of an item.</param>
    public static int FirstAfter<T>(IReadOnlyList<T> items, int offset, Func<T, int> of)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = of(items[middle]) <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The items that lie wholly inside a span, in order.</summary>
    /// <param name="items">In order of the beginnings of what <paramref name="of"/> gives.</param>
    /// <param name="span">The span.</param>
    /// <param name="of">Where an item stands.</param>
    public static IEnumerable<T> Within<T>(IReadOnlyList<T> items, SourceSpan span, Func<T, SourceSpan> of)
    {
        for (var i = FirstAfter(items, span.Start - 1, item => of(item).Start); i < items.Count && of(items[i]).Start < span.End; i++)
        {
            if (of(items[i]).End <= span.End)
            {
                yield return items[i];
            }
        }
    }
}
