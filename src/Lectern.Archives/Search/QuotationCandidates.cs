namespace Lectern.Archives.Search;

/// <summary>Finds where a quotation may stand, even one that was altered, shortened or put together from several places.</summary>
/// <remarks>
/// Words, pairs and threes of the quotation are looked up one by one; the rarer one is, the more each turn that holds it gains.
/// With every third word changed, pairs still stand; with whole pieces from elsewhere, each piece finds its own place.
/// </remarks>
internal sealed class QuotationCandidates(TurnMatches matches)
{
    private const int MostWords = 200;
    private const int MostProbes = 400;

    private const int MostJoined = 12;

    // A probe that more turns hold says too little.
    private const int MostRows = 1_000;

    /// <inheritdoc cref="TurnIndex.Candidates"/>
    public IReadOnlyList<long> Find(string quotation, int limit)
    {
        var terms = WordReader.ReadAll(quotation).Take(MostWords).Select(w => w.Term).ToList();
        var gains = new Dictionary<long, double>();
        var common = new List<IReadOnlyList<string>>();
        foreach (var probe in Probes(terms))
        {
            if (!TryGain(gains, MatchExpression.Phrase(probe), probe.Count))
            {
                common.Add(probe);
            }
        }

        // Common ones help together.
        foreach (var (one, other) in Pairs([.. common.Where(p => p.Count > 1).OrderByDescending(p => p.Count).Take(MostJoined)]))
        {
            TryGain(gains, $"{MatchExpression.Phrase(one)} AND {MatchExpression.Phrase(other)}", 2);
        }

        if (gains.Count == 0 && common.Count > 0)
        {
            matches.Rows(new(MatchExpression.Phrase(common.MaxBy(p => p.Count)!)), MostRows).ForEach(row => gains[row] = 1);
        }

        return [.. gains.GroupBy(g => matches.PublicationOf(g.Key), g => g.Value)
            .OrderByDescending(p => p.Max()).ThenByDescending(p => p.Sum()).ThenBy(p => p.Key).Take(limit).Select(p => p.Key)];
    }

    // The whole, then threes, pairs and single words, evenly thinned where there are too many.
    private static IEnumerable<IReadOnlyList<string>> Probes(List<string> terms)
    {
        var probes = new List<IReadOnlyList<string>>();
        for (var length = 1; length <= Math.Min(3, terms.Count); length++)
        {
            for (var start = 0; start + length <= terms.Count; start++)
            {
                probes.Add(terms.GetRange(start, length));
            }
        }

        var whole = terms.Count > 3 ? [terms] : Array.Empty<IReadOnlyList<string>>();
        var step = Math.Max(1, (double)probes.Count / MostProbes);
        return whole.Concat(Enumerable.Range(0, (int)(probes.Count / step)).Select(i => probes[(int)(i * step)]).DistinctBy(p => string.Join(' ', p)));
    }

    private static IEnumerable<(IReadOnlyList<string> One, IReadOnlyList<string> Other)> Pairs(List<IReadOnlyList<string>> probes) =>
        probes.SelectMany((one, i) => probes.Skip(i + 1).Select(other => (one, other)));

    // False where too many turns match for the probe to tell anything.
    private bool TryGain(Dictionary<long, double> gains, string expression, int weight)
    {
        var rows = matches.Rows(new(expression), MostRows + 1);
        if (rows.Count > MostRows)
        {
            return false;
        }

        var gain = weight * Math.Log(2.0 * MostRows / Math.Max(rows.Count, 1));
        foreach (var row in rows)
        {
            gains[row] = gains.GetValueOrDefault(row) + gain;
        }

        return true;
    }
}
