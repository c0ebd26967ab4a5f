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
        var exact = Exact(quoted, place, most);
        return exact.Count > 0 ? exact : Like(quoted, place, most, share);
    }

    /// <summary>Where the stretch stands word for word, in order of the record; found without aligning anything.</summary>
    private List<AlignedStretch> Exact(WordRange quoted, WordRange place, int most)
    {
        var found = new List<AlignedStretch>();
        var keys = vocabulary.Keys.AsSpan(quoted.First, quoted.Count);
        for (var word = place.First; word + keys.Length <= place.End && found.Count < most; word++)
        {
            if (record.Key(word) == keys[0] && record.Keys.Slice(word, keys.Length).SequenceEqual(keys))
            {
                found.Add(new AlignedStretch(vocabulary.Weights.AsSpan(quoted.First, quoted.Count).ToArray().Sum(), quoted.First, [.. Enumerable.Range(word, keys.Length)]));
                word += keys.Length - 1;
            }
        }

        return found;
    }

    private List<AlignedStretch> Like(WordRange quoted, WordRange place, int most, double share)
    {
        var found = new List<AlignedStretch>();
        var best = 0;
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

                best = Math.Max(best, stretch.Score);
                if (stretch.Score >= share * best && !found.Exists(f => f.RecordFirst == stretch.RecordFirst))
                {
                    found.Add(stretch);
                    open.Push(range with { First = stretch.RecordLast + 1 });
                    open.Push(range with { End = stretch.RecordFirst });
                }

                found = found.Count > 4 * most ? Best(found, most, share) : found;
            }
        }

        return Best(found, most, share);
    }

    private static List<AlignedStretch> Best(List<AlignedStretch> found, int most, double share)
    {
        var ordered = found.OrderByDescending(f => f.Score).ThenBy(f => f.RecordFirst).Take(most).ToList();
        return ordered.Count == 0 ? ordered : [.. ordered.Where(f => f.Score >= share * ordered[0].Score)];
    }

    /// <summary>Where seeds stand, with room for the stretch around each: short regions that overlap, so that aligning them twice costs little.</summary>
    private IEnumerable<WordRange> Regions(WordRange quoted, WordRange place)
    {
        var isSeed = quoted.Count <= ShortStretch ? SingleSeeds(quoted) : PairSeeds(quoted);
        var reach = quoted.Count + (quoted.Count / 2) + ShortStretch;
        var (first, end) = (0, 0);
        for (var word = place.First; word < place.End; word++)
        {
            if (record.Key(word) < 0 || !isSeed(word))
            {
                continue;
            }

            if (end > 0 && (word - reach > end || end - first > 4 * reach))
            {
                yield return new WordRange(first, end);
                end = 0;
            }

            first = end > 0 ? first : Math.Max(place.First, word - reach);
            end = Math.Min(place.End, word + reach);
        }

        if (end > 0)
        {
            yield return new WordRange(first, end);
        }
    }

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
