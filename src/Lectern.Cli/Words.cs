using Lectern.Archives;
using Lectern.Comparisons;

namespace Lectern.Cli;

/// <summary>The words under which values of a closed kind stand in JSON.</summary>
internal static class Words
{
    public static string Of(TurnKind kind) => kind switch
    {
        TurnKind.Statement => "statement",
        TurnKind.Question => "question",
        TurnKind.Answer => "answer",
        TurnKind.Moderator => "moderator",
        _ => "procedural",
    };

    public static string Of(OfferOutcome outcome) => outcome switch
    {
        OfferOutcome.Stored => "stored",
        OfferOutcome.Held => "held",
        _ => "refused",
    };

    public static string Of(CorrectionStatus status) => status switch
    {
        CorrectionStatus.Applied => "applied",
        CorrectionStatus.Superseded => "superseded",
        CorrectionStatus.Undone => "undone",
        _ => "orphaned",
    };

    public static string Of(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.Exact => "exact",
        QuotationVerdict.Altered => "altered",
        QuotationVerdict.Partial => "partial",
        QuotationVerdict.Stitched => "stitched",
        QuotationVerdict.OtherSpeaker => "other-speaker",
        _ => "absent",
    };

    public static string Of(QuotationContext context) => context switch
    {
        QuotationContext.Hedged => "hedged",
        QuotationContext.Quoting => "quoting",
        QuotationContext.Conditional => "conditional",
        QuotationContext.Negated => "negated",
        _ => "question",
    };

    public static string Of(WordChangeKind kind) => kind switch
    {
        WordChangeKind.Same => "same",
        WordChangeKind.Dropped => "dropped",
        _ => "added",
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Stated => "stated",
        Basis.Derived => "derived",
        Basis.Inferred => "inferred",
        Basis.Corrected => "corrected",
        _ => "entered",
    };

    public static string Of(Certainty certainty) => certainty == Certainty.Certain ? "certain" : "doubtful";
}
