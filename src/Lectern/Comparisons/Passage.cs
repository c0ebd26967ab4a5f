namespace Lectern.Comparisons;

/// <summary>A quotation laid over a record: for each quoted word the words of the record that it repeats, or none.</summary>
internal sealed class Passage
{
    private const int None = -1;
    private readonly int[] _first;
    private readonly int[] _last;

    public Passage(int quotedWords)
    {
        (_first, _last) = (new int[quotedWords], new int[quotedWords]);
        Array.Fill(_first, None);
        Array.Fill(_last, None);
    }

    public int Count => _first.Length;

    /// <summary>The first word of the record that a quoted word repeats. One quoted word may repeat two ("policymaking" for "policy-making").</summary>
    public int First(int quoted) => _first[quoted];

    /// <summary>The last word of the record that a quoted word repeats.</summary>
    public int Last(int quoted) => _last[quoted];

    public bool Has(int quoted) => _first[quoted] != None;

    public void Set(int quoted, int first, int last) => (_first[quoted], _last[quoted]) = (first, last);

    public void Set(AlignedStretch stretch)
    {
        for (var i = 0; i < stretch.Pairs.Length; i++)
        {
            if (stretch.Pairs[i] >= 0)
            {
                Set(stretch.First + i, stretch.Pairs[i], stretch.Pairs[i]);
            }
        }
    }

    public void Clear(int quoted) => Set(quoted, None, None);

    /// <summary>The quoted words that stand in the record, in the order of the quotation.</summary>
    public List<int> Matched() => [.. Enumerable.Range(0, Count).Where(Has)];

    /// <summary>The longest runs of quoted words without a place, inside a range.</summary>
    public IEnumerable<WordRange> Missing(WordRange range)
    {
        for (var first = range.First; first < range.End; first++)
        {
            if (Has(first))
            {
                continue;
            }

            var end = first;
            while (end < range.End && !Has(end))
            {
                end++;
            }

            yield return new WordRange(first, end);
            first = end;
        }
    }

    public bool SameAs(Passage other) => _first.AsSpan().SequenceEqual(other._first);
}
