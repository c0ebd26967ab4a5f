namespace Lectern.Comparisons;

/// <summary>Checks a quotation against transcripts: does it stand there, word for word, in whose mouth, and does the passage mean what the quotation makes it mean?</summary>
/// <remarks>Pure and safe to call from many threads. What each verdict and context means, with its thresholds, stands in <c>docs/check.md</c>.</remarks>
public static class QuotationCheck
{
    /// <summary>Places that a report lists at most.</summary>
    public const int MaximumPlaces = 50;

    /// <summary>Checks one quotation.</summary>
    /// <param name="quotation">The words as quoted, with or without quotation marks, ellipses and bracketed insertions; at most 10,000 words.</param>
    /// <param name="transcripts">Where to look, each with the ids under which its turns are known.</param>
    /// <param name="speaker">Who is said to have spoken (any part of the name), or null.</param>
    /// <exception cref="FormatException">The quotation holds no words, or too many.</exception>
    public static QuotationReport Check(string quotation, IEnumerable<Transcript> transcripts, string? speaker = null)
    {
        var quoted = QuotedText.Parse(quotation);
        var vocabulary = new QuotedVocabulary(quoted);
        var named = string.IsNullOrWhiteSpace(speaker) ? null : new NamedSpeaker(speaker);
        var findings = transcripts
            .SelectMany(t => new PlaceFinder(quoted, vocabulary, RecordWords.Read(t, vocabulary), named).Find())
            .OrderByDescending(f => f.Rank)
            .ToList();
        if (findings.Count == 0)
        {
            return new QuotationReport(quotation, QuotationVerdict.Absent, [], []);
        }

        var best = findings[0];
        var contexts = best.Places.SelectMany(p => p.Context).Distinct().Order().ToList();
        return new QuotationReport(quotation, best.Places[0].Verdict, contexts, WorthShowing(findings));
    }

    /// <summary>The best passage's places, then those that are hardly worse, each place once.</summary>
    private static List<QuotationPlace> WorthShowing(List<PassageFinding> findings)
    {
        var shown = new List<QuotationPlace>();
        foreach (var place in findings.Where(f => f.Rank >= findings[0].Rank - PassageFinding.WorthShowing).SelectMany(f => f.Places))
        {
            if (!shown.Exists(s => s.Transcript == place.Transcript && s.Span.Overlaps(place.Span)))
            {
                shown.Add(place);
            }
        }

        return [.. shown.Take(MaximumPlaces)];
    }
}
