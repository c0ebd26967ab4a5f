namespace Lectern.Comparisons;

/// <summary>Finds the stretches of a record that are like a stretch of a quotation: rare words as seeds, then alignment around them.</summary>
internal sealed class StretchSearch(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record)
{
    // Short stretches have too few pairs of words that survive a change, so each telling word is a seed.
    private const int ShortStretch = 8;

    // Cells of alignment for one quotation and one record: about a quarter of a second. Only a text made to be slow reaches it.
    private const long MaximumCells = 60_000_000;
    private long _cellsLeft = MaximumCells;

    /// <summary>The best stretches, not overlapping in the record, the best first.</summary>
    /// <param name="quoted">Quoted words; at most a few hundred.</param>
    /// <param name="place">Where to look.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="share">What share of the best one's score the others need.</param>
    public List<AlignedStretch> Find(WordRange quoted, WordRange place, int most, double share)
    {
        var found = new List<AlignedStretch>();
        foreach (var region in Regions(quoted, place))
        {
            var open = new Stack<WordRange>([region]);
            while (open.TryPop(out var range))
            {
                _cellsLeft -= (long)range.Count * quoted.Count;
                if (range.Count <= 0 || _cellsLeft < 0 || LocalAlignment.Best(quotation, vocabulary, record, quoted, range) is not { } stretch)
                {
                    continue;
                }

                found.Add(stretch);
                if (found.Count > most * 4)
                {
                    found = Best(found, most, share);
                }

                if (stretch.Score >= share * found.Max(f => f.Score))
                {
                    open.Push(range with { First = stretch.RecordLast + 1 });
                    open.Push(range with { End = stretch.RecordFirst });
                }
            }
        }

        return Best(found, most, share);
    }

    private static List<AlignedStretch> Best(List<AlignedStretch> found, int most, double share)
    {
        var ordered = found.OrderByDescending(f => f.Score).ThenBy(f => f.RecordFirst).Take(most).ToList();
        return [.. ordered.Where(f => f.Score >= share * ordered[0].Score)];
    }

    private List<WordRange> Regions(WordRange quoted, WordRange place)
    {
        var isSeed = quoted.Count <= ShortStretch ? SingleSeeds(quoted) : PairSeeds(quoted);
        var reach = quoted.Count + (quoted.Count / 2) + ShortStretch;
        var regions = new List<WordRange>();
        for (var word = place.First; word < place.End; word++)
        {
            if (record.Key(word) < 0 || !isSeed(word))
            {
                continue;
            }

            var region = new WordRange(Math.Max(place.First, word - reach), Math.Min(place.End, word + reach));
            if (regions.Count > 0 && regions[^1].End >= region.First && regions[^1].Count < LargestRegion(quoted))
            {
                regions[^1] = regions[^1] with { End = region.End };
            }
            else
            {
                regions.Add(region);
            }
        }

        return regions;
    }

    // Steps are kept for every cell, so a region is cut before they fill the memory.
    private static int LargestRegion(WordRange quoted) => Math.Max(4 * quoted.Count, 4_000_000 / quoted.Count);

    private Func<int, bool> SingleSeeds(WordRange quoted)
    {
        var all = Enumerable.Range(quoted.First, quoted.Count).ToList();
        var telling = all.Where(j => vocabulary.Weights[j] == Weight.Content).ToList();
        var keys = (telling.Count > 0 ? telling : all).Select(j => vocabulary.Keys[j]).ToHashSet();
        return word => keys.Contains(record.Key(word));
    }

    private Func<int, bool> PairSeeds(WordRange quoted)
    {
        var pairs = new HashSet<(int, int)>();
        for (var j = quoted.First; j + 1 < quoted.End; j++)
        {
            if (vocabulary.Weights[j] == Weight.Content || vocabulary.Weights[j + 1] == Weight.Content)
            {
                pairs.Add((vocabulary.Keys[j], vocabulary.Keys[j + 1]));
            }
        }

        return pairs.Count > 0
            ? word => word + 1 < record.Count && pairs.Contains((record.Key(word), record.Key(word + 1)))
            : SingleSeeds(quoted);
    }
}
