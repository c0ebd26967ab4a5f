namespace Lectern.Comparisons;

/// <summary>Finds the passages of a record from which a quotation may come.</summary>
internal sealed class PassageSearch(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record)
{
    /// <summary>Passages that are looked at for one record.</summary>
    public const int MaximumPassages = 50;

    /// <summary>How many words an ellipsis may skip before what follows counts as another place: about a paragraph.</summary>
    public const int NearWords = 80;

    // A longer fragment is laid over the record in pieces of this length; the pieces join where they meet.
    private const int LongestFragment = 240;

    // A rest of the quotation that is shorter tells nothing about where it comes from.
    private const int ShortestRest = 4;
    private const int DeepestRest = 4;
    private readonly StretchSearch _stretches = new(quotation, vocabulary, record);
    private readonly Dictionary<WordRange, List<AlignedStretch>> _anywhere = [];

    public IReadOnlyList<Passage> Find()
    {
        var fragments = Fragments();
        var anchor = fragments.MaxBy(Weigh);
        var passages = new List<Passage>();
        foreach (var stretch in _stretches.Find(anchor, Everywhere, MaximumPassages, 0.6))
        {
            var passage = new Passage(quotation.Words.Count);
            passage.Set(stretch);
            foreach (var fragment in fragments.Where(f => f != anchor).OrderBy(f => Math.Abs(f.First - anchor.First)))
            {
                Complete(passage, fragment, 0);
            }

            Complete(passage, anchor, 0);
            AttachRests(passage);
            if (!passages.Any(p => p.SameAs(passage)))
            {
                passages.Add(passage);
            }
        }

        return passages;
    }

    private WordRange Everywhere => new(0, record.Count);

    private List<WordRange> Fragments()
    {
        var fragments = new List<WordRange>();
        var first = 0;
        for (var j = 1; j <= quotation.Words.Count; j++)
        {
            if (j == quotation.Words.Count || quotation.Words[j].Before.HasFlag(QuotedMark.Ellipsis) || j - first == LongestFragment)
            {
                fragments.Add(new WordRange(first, j));
                first = j;
            }
        }

        return fragments;
    }

    // Each word that finds its place may let its neighbour find one.
    private void AttachRests(Passage passage)
    {
        for (var (before, now) = (-1, passage.Matched().Count); now > before; now = passage.Matched().Count)
        {
            before = now;
            PassageEdges.Attach(quotation, vocabulary, record, passage);
            JoinedWords.Match(quotation, record, passage);
        }
    }

    private int Weigh(WordRange range) => vocabulary.Weights.AsSpan(range.First, range.Count).ToArray().Sum();

    private void Complete(Passage passage, WordRange range, int depth)
    {
        foreach (var rest in passage.Missing(range).ToList())
        {
            var whole = rest == range;
            if (depth < DeepestRest && (whole || rest.Count >= ShortestRest) && FindRest(passage, rest) is { } stretch && (whole || Tells(stretch)))
            {
                passage.Set(stretch);
                Complete(passage, rest, depth + 1);
            }
        }
    }

    private bool Tells(AlignedStretch stretch) =>
        stretch.Pairs.Count(p => p >= 0) >= ShortestRest
        && Enumerable.Range(0, stretch.Pairs.Length).Count(i => stretch.Pairs[i] >= 0 && vocabulary.Weights[stretch.First + i] == Weight.Content) >= 2;

    private AlignedStretch? FindRest(Passage passage, WordRange rest)
    {
        // Of equal stretches the one closest to its neighbour.
        var nearest = _stretches.Find(rest, Near(passage, rest), MaximumPassages, 1).OrderBy(s => s.RecordFirst);
        var near = Enumerable.Range(0, rest.First).Any(passage.Has) ? nearest.FirstOrDefault() : nearest.LastOrDefault();
        if (near?.Score == Weigh(rest))
        {
            return near;
        }

        if (!_anywhere.TryGetValue(rest, out var anywhere))
        {
            _anywhere[rest] = anywhere = _stretches.Find(rest, Everywhere, MaximumPassages, 0.8);
        }

        var best = anywhere.FirstOrDefault(s => !Taken(passage, s));
        return near is null || (best is not null && near.Score < 0.8 * best.Score) ? best : near;
    }

    private static bool Taken(Passage passage, AlignedStretch stretch) =>
        passage.Matched().Exists(j => passage.First(j) >= stretch.RecordFirst && passage.First(j) <= stretch.RecordLast);

    /// <summary>Where a rest would stand if the quotation were honest: between its neighbours, in their turn.</summary>
    private WordRange Near(Passage passage, WordRange rest)
    {
        var reach = NearWords + (2 * rest.Count);
        var before = Enumerable.Range(0, rest.First).LastOrDefault(passage.Has, -1);
        var after = Enumerable.Range(rest.End, quotation.Words.Count - rest.End).FirstOrDefault(passage.Has, -1);
        var first = before >= 0 ? passage.Last(before) + 1 : Math.Max(0, passage.First(after) - reach);
        var end = after >= 0 ? passage.First(after) : Math.Min(record.Count, passage.Last(before) + 1 + reach);
        var turn = record.TurnOf(before >= 0 ? passage.Last(before) : passage.First(after));
        first = Math.Max(first, record.FirstOfTurn(turn));
        end = Math.Min(end, record.EndOfTurn(turn));
        return end > first ? new WordRange(first, Math.Min(end, first + (2 * reach))) : new WordRange(first, first);
    }
}
