namespace Lectern.Reading.Json;

/// <summary>Rows that name nobody by a key: an object with one member, called after who says it, and an array with who says it and what.</summary>
internal static class JsonPairs
{
    private const int MostColumns = 6;
    private const int FewestRows = 3;

    /// <summary>The strings, those of such rows as the rows of a speaker and words; arrays in arrays that are no rows are one string each.</summary>
    /// <param name="leaves">The strings in order.</param>
    /// <param name="key">Writes the key of a string and tells where.</param>
    public static List<JsonLeaf> Of(List<JsonLeaf> leaves, Func<JsonLeaf, SourceSpan> key)
    {
        // Most sources have no such rows: that is seen by counting, before anything is gathered.
        var counts = new Dictionary<JsonShape, (int Strings, bool HasPlaces)>();
        foreach (var leaf in leaves)
        {
            if (leaf.Shape.Row is { } row)
            {
                var (strings, hasPlaces) = counts.GetValueOrDefault(row);
                counts[row] = (strings + 1, hasPlaces || leaf.Shape.IsPlace);
            }
        }

        var rows = counts.Where(count => count.Value.HasPlaces || count.Value.Strings == count.Key.Rows).Select(count => count.Key).ToHashSet();
        var groups = rows.Count == 0 ? [] : leaves.Where(leaf => leaf.Shape.Row is { } row && rows.Contains(row)).GroupBy(leaf => leaf.Shape.Row!).ToDictionary(group => group.Key, group => group.ToArray());
        var named = groups.Where(group => AreNamed(group.Value)).Select(group => group.Key).ToHashSet();
        var merged = groups.Where(group => group.Value.Any(leaf => leaf.Shape.IsPlace) && !AreRows(group.Value)).Select(group => group.Key).ToHashSet();
        if (named.Count == 0 && merged.Count == 0)
        {
            return leaves;
        }

        var read = new List<JsonLeaf>(leaves.Count);
        foreach (var leaf in leaves)
        {
            if (leaf.Shape.Row is { } row && named.Contains(row))
            {
                read.Add(leaf with { Shape = row.Member("speaker", out _), Span = key(leaf) });
                read.Add(leaf with { Shape = row.Member("text", out _) });
            }
            else if (leaf.Shape is { IsPlace: true, Around: { } array } && merged.Contains(array))
            {
                array.Rows = 0; // as an array that stands alone
                if (read.Count > 0 && read[^1].Shape == array && read[^1].Around == leaf.Row)
                {
                    read[^1] = read[^1] with { Span = new(read[^1].Span.Start, leaf.Span.End) };
                }
                else
                {
                    read.Add(leaf with { Shape = array, Around = leaf.Row });
                }
            }
            else
            {
                read.Add(leaf);
            }
        }

        return read;
    }

    // Every row has one member, called like somebody, and some return.
    private static bool AreNamed(JsonLeaf[] leaves)
    {
        if (leaves.Length < FewestRows || leaves[0].Shape.Row!.Rows != leaves.Length)
        {
            return false;
        }

        var names = leaves.Select(leaf => leaf.Shape).Distinct().Count();
        return names > 1 && names < leaves.Length && leaves.All(leaf => !leaf.Key.IsEmpty && leaf.Shape.Around == leaf.Shape.Row) && leaves.Select(leaf => leaf.Row).Distinct().Count() == leaves.Length;
    }

    // Every row has as many strings as the others, and one of them is much longer than the first.
    private static bool AreRows(JsonLeaf[] leaves)
    {
        var counts = leaves.CountBy(leaf => leaf.Row).Select(row => row.Value).Distinct().ToArray();
        if (counts is not [> 1 and <= MostColumns] || leaves.Length < counts[0] * FewestRows || leaves.Any(leaf => !leaf.Shape.IsPlace))
        {
            return false;
        }

        var means = leaves.GroupBy(leaf => leaf.Shape).Select(column => column.Average(leaf => leaf.Span.Length)).ToArray();
        return means.Max() > 2 * means[0];
    }
}
