using Lectern.Archives;
using Lectern.Comparisons;

namespace Lectern.Web.Wording;

/// <summary>The nouns of the record in the words that readers of a page see.</summary>
internal static class PlainWords
{
    public static string Of(TurnKind kind) => kind switch
    {
        TurnKind.Question => "Question",
        TurnKind.Answer => "Answer",
        TurnKind.Moderator => "Moderator",
        TurnKind.Procedural => "Note of the record",
        _ => "Statement",
    };

    /// <summary>The basis and, where it is in doubt, the doubt: "stated in the text", "inferred, in doubt".</summary>
    public static string Of(Basis basis, Certainty certainty)
    {
        var words = basis switch
        {
            Basis.Stated => "stated in the text",
            Basis.Derived => "derived from the text",
            Basis.Inferred => "inferred",
            Basis.Corrected => "corrected by a person",
            _ => "entered by a person",
        };
        return certainty == Certainty.Doubtful ? words + ", in doubt" : words;
    }

    public static string Of(BlockClass blockClass) => blockClass switch
    {
        BlockClass.Matter => "About the record",
        BlockClass.Speech => "Speech",
        BlockClass.Direction => "Stage direction",
        _ => "Left out",
    };

    public static string Of(CorrectionStatus status) => status switch
    {
        CorrectionStatus.Applied => "in force",
        CorrectionStatus.Superseded => "replaced by a later correction",
        CorrectionStatus.Undone => "taken back",
        _ => "not applied: its words no longer stand exactly once in the text",
    };

    public static string Of(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.Exact => "Exact",
        QuotationVerdict.Altered => "Altered",
        QuotationVerdict.Partial => "Partial",
        QuotationVerdict.Stitched => "Stitched",
        QuotationVerdict.OtherSpeaker => "Another speaker",
        _ => "Not found",
    };

    /// <summary>What a verdict means, in one sentence.</summary>
    public static string Explain(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.Exact => "The words stand in the record as quoted.",
        QuotationVerdict.Altered => "The passage stands in the record, with words changed, added or dropped inside.",
        QuotationVerdict.Partial => "Only some of the quotation stands in the record.",
        QuotationVerdict.Stitched => "The quotation is joined from pieces that do not stand together, or leaves out what changes the meaning.",
        QuotationVerdict.OtherSpeaker => "The words stand in the record, said by somebody else.",
        _ => "Nothing like it stands in this archive. That is no proof that it was never said: the archive holds only what was imported.",
    };

    /// <summary>Why true words can mislead, in one sentence.</summary>
    public static string Explain(QuotationContext context) => context switch
    {
        QuotationContext.Hedged => "The speaker marks it as unsure.",
        QuotationContext.Quoting => "The speaker is repeating the words of others.",
        QuotationContext.Conditional => "It is said only under a condition.",
        QuotationContext.Negated => "The sentence denies it.",
        _ => "It is asked, not said.",
    };

    /// <summary>"the minister", "the minister and the guest", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
}
