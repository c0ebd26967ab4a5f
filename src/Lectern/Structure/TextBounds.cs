using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Bounds the day of an event by what its own words take for past, present and future.</summary>
/// <remarks>
/// Three signs are read: a year spoken of in the present ("In 2022, X is the chairman"), a month of "this year" without a word of the future (past:
/// the event lies after it), and a day with a word of the future ("will be celebrated on March 20th": the event does not lie after it).
/// Days without a year belong to the present year. What the signs leave is an interval, always inferred.
/// </remarks>
internal static class TextBounds
{
    private const int MostBlocks = 400;
    private const int MostSentence = 10_000; // longer ones are no sentences

    /// <summary>The interval and the words behind it, or null where no year is spoken of in the present.</summary>
    public static Finding<Edtf>? Find(SourceText source, IReadOnlyList<SourceSpan> speech, LanguagePack pack)
    {
        var evidence = new List<Evidence>();
        var years = new Dictionary<int, Evidence>();
        var past = new List<(int Month, Evidence Evidence)>();
        var future = new List<(DateMention Date, Evidence Evidence)>();
        foreach (var block in speech.Take(MostBlocks))
        {
            foreach (var sentence in Sentences.Of(source.Text, block))
            {
                ReadSentence(source, sentence, pack, years, past, future);
            }
        }

        if (years.Count != 1)
        {
            return null; // none, or several that contradict each other
        }

        var (year, yearEvidence) = years.Single();
        evidence.Add(yearEvidence);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (past.Count > 0)
        {
            var latest = past.MaxBy(p => p.Month);
            if (latest.Month < 12)
            {
                first = new DateOnly(year, latest.Month + 1, 1);
                evidence.Add(latest.Evidence);
            }
        }

        var bounds = future.Where(f => (f.Date.Year ?? year) == year && f.Date.Day <= DateTime.DaysInMonth(year, f.Date.Month))
            .Select(f => (Day: new DateOnly(year, f.Date.Month, f.Date.Day!.Value), f.Evidence)).Where(f => f.Day >= first).ToArray();
        if (bounds.Length > 0)
        {
            var nearest = bounds.MinBy(f => f.Day);
            last = nearest.Day;
            evidence.Add(nearest.Evidence);
        }

        return new Finding<Edtf>(Edtf.Interval(first, last), Basis.Inferred, Certainty.Doubtful, evidence);
    }

    // "The events of January this year": what is named after a month of the year, or has gone on since, has begun.
    private static bool IsSpokenOf(List<Word> words, int month, LanguagePack pack) =>
        words[month - 1].Folded is "of" or "for" or "since" && pack.ThisYear.Any(p => string.Join(' ', words.Skip(month + 1).Take(3).Select(w => w.Folded)).StartsWith(p, StringComparison.Ordinal));

    private static void ReadSentence(
        SourceText source, SourceSpan sentence, LanguagePack pack, Dictionary<int, Evidence> years, List<(int, Evidence)> past, List<(DateMention, Evidence)> future)
    {
        var text = source.Slice(sentence);
        if (text.Length > MostSentence)
        {
            return;
        }

        var hasDigit = text.ContainsAnyInRange('0', '9');
        var folded = Folding.Fold(text);
        var thisYear = pack.ThisYear.Any(p => folded.Contains(p, StringComparison.Ordinal));
        if (!hasDigit && !thisYear)
        {
            return;
        }

        var words = WordsOf.Text(text.ToString());
        var willBe = words.Any(w => pack.FutureWords.Contains(w.Folded));
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!willBe && pack.InWords.Contains(words[i].Folded) && words[i + 1].Folded is { Length: 4 } digits && int.TryParse(digits, out var year) && year is > 1900 and < 2200
                && words.Skip(i + 2).Take(8).Any(w => pack.PresentVerbs.Contains(w.Folded)))
            {
                years.TryAdd(year, source.Quote("a year spoken of in the present", sentence));
            }

            if (thisYear && !willBe && pack.Months.TryGetValue(words[i].Folded, out var month) && i > 0 && (pack.InWords.Contains(words[i - 1].Folded) || IsSpokenOf(words, i, pack)))
            {
                past.Add((month, source.Quote("a month of this year that is past", sentence)));
            }
        }

        if (willBe && hasDigit)
        {
            foreach (var date in DateMention.FindAll(text, pack).Where(d => d.Day is not null))
            {
                future.Add((date, source.Quote("a day that is still to come", sentence)));
            }
        }
    }
}
