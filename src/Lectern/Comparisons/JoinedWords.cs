namespace Lectern.Comparisons;

/// <summary>Matches words that differ only in being written together: "policymaking" and "policy-making", "U.S." and "US", "10 000" and "10,000".</summary>
internal static class JoinedWords
{
    private const int MostParts = 4;

    public static void Match(QuotedText quotation, RecordWords record, Passage passage)
    {
        foreach (var missing in passage.Missing(new WordRange(0, passage.Count)).ToList())
        {
            var before = missing.First - 1;
            var after = missing.End;
            var hasBefore = before >= 0;
            var hasAfter = after < passage.Count;
            if (hasBefore)
            {
                var first = passage.Last(before) + 1;
                var end = hasAfter ? Math.Max(first, passage.First(after)) : Math.Min(record.Count, first + MostParts);
                TryForward(quotation, record, passage, missing, new WordRange(first, Math.Min(end, first + MostParts)));
            }
            else if (hasAfter)
            {
                var end = passage.First(after);
                TryBackward(quotation, record, passage, missing, new WordRange(Math.Max(0, end - MostParts), end));
            }
        }
    }

    private static void TryForward(QuotedText quotation, RecordWords record, Passage passage, WordRange missing, WordRange place)
    {
        for (var quoted = Math.Min(MostParts, missing.Count); quoted > 0; quoted--)
        {
            for (var parts = place.Count; parts > 0; parts--)
            {
                if (Join(quotation, record, passage, missing with { End = missing.First + quoted }, place with { End = place.First + parts }))
                {
                    return;
                }
            }
        }
    }

    private static void TryBackward(QuotedText quotation, RecordWords record, Passage passage, WordRange missing, WordRange place)
    {
        for (var quoted = Math.Min(MostParts, missing.Count); quoted > 0; quoted--)
        {
            for (var parts = place.Count; parts > 0; parts--)
            {
                if (Join(quotation, record, passage, missing with { First = missing.End - quoted }, place with { First = place.End - parts }))
                {
                    return;
                }
            }
        }
    }

    private static bool Join(QuotedText quotation, RecordWords record, Passage passage, WordRange quoted, WordRange place)
    {
        if (quoted.Count == place.Count || (quoted.Count > 1 && place.Count > 1))
        {
            return false;
        }

        var ours = string.Concat(Enumerable.Range(quoted.First, quoted.Count).Select(j => quotation.Words[j].Key));
        var theirs = string.Concat(Enumerable.Range(place.First, place.Count).Select(record.Folded));
        if (ours != theirs || !MayJoin(quotation, record, quoted, place, ours))
        {
            return false;
        }

        for (var j = quoted.First; j < quoted.End; j++)
        {
            passage.Set(j, place.First, place.End - 1);
        }

        return true;
    }

    /// <summary>"notable" is not "not able": only what a hyphen or a full stop joins, digits, and words that a language pack names.</summary>
    private static bool MayJoin(QuotedText quotation, RecordWords record, WordRange quoted, WordRange place, string joined)
    {
        var between = quoted.Count > 1
            ? quotation.Text[quotation.Words[quoted.First].Span.End..quotation.Words[quoted.End - 1].Span.Start]
            : record.Text[record.Span(place.First).End..record.Span(place.End - 1).Start];
        return CheckWords.MayBeParted(joined)
            || joined.All(char.IsAsciiDigit)
            || joined.Length == Math.Max(quoted.Count, place.Count)
            || !between.Any(char.IsWhiteSpace);
    }
}
