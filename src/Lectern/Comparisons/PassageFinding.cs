namespace Lectern.Comparisons;

/// <summary>One passage from which a quotation may come: a place for each of its pieces, and how well it explains the quotation.</summary>
/// <param name="Places">The heaviest piece first.</param>
/// <param name="Rank">Higher is better; words that stand as quoted come before all others.</param>
internal sealed record PassageFinding(IReadOnlyList<QuotationPlace> Places, double Rank)
{
    /// <summary>How far below the best one a passage may rank and still be listed.</summary>
    public const double WorthShowing = 3.5;

    private const double Exact = 10;
    private const double ExactByAnother = 8;
    private const double WholeShare = 5;
    private const double SpeakerNamed = 1;

    /// <summary>Ranks a passage: a plain place before one whose context misleads, the named speaker's before another's.</summary>
    /// <param name="places">Its places.</param>
    /// <param name="coverage">What share of the quotation's telling words it holds.</param>
    /// <param name="bySpeaker">The named speaker speaks there, or nobody is named.</param>
    /// <param name="isWhole">Every word stands there in order.</param>
    public static PassageFinding Of(IReadOnlyList<QuotationPlace> places, double coverage, bool bySpeaker, bool isWhole)
    {
        // What somebody says, even to deny it, before what somebody asks.
        var contexts = places[0].Context.Count + (places[0].Context.Contains(QuotationContext.Question) ? 1 : 0);
        var rank = isWhole ? (bySpeaker ? Exact : ExactByAnother) - (0.2 * contexts)
            : (WholeShare * coverage) + (bySpeaker ? SpeakerNamed : 0) + Preference(places[0].Verdict);
        return new PassageFinding(places, rank);
    }

    // Of explanations that hold equally much, the one that accuses the least.
    private static double Preference(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.Altered => 0.4,
        QuotationVerdict.Stitched => 0.3,
        _ => 0,
    };
}
