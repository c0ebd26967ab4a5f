namespace Lectern.Comparisons;

/// <summary>What a check of a quotation found.</summary>
public enum QuotationVerdict
{
    /// <summary>The words stand there as quoted.</summary>
    Exact,

    /// <summary>The passage stands there with words changed, added or dropped inside.</summary>
    Altered,

    /// <summary>Only some of the quotation stands there.</summary>
    Partial,

    /// <summary>Pieces from different places, or an ellipsis that hides a negation, a condition or another speaker's words.</summary>
    Stitched,

    /// <summary>The words stand there, said by somebody else than the one named.</summary>
    OtherSpeaker,

    /// <summary>Nothing like it was found.</summary>
    Absent,
}

/// <summary>Why true words can mislead when they stand alone.</summary>
public enum QuotationContext
{
    /// <summary>The speaker marks it as unsure: "allegedly", "as far as I know", "we are double-checking".</summary>
    Hedged,

    /// <summary>The speaker repeats others' words.</summary>
    Quoting,

    /// <summary>It holds only under a condition: "if", "provided that".</summary>
    Conditional,

    /// <summary>The sentence denies it.</summary>
    Negated,

    /// <summary>It is asked, not said.</summary>
    Question,
}

/// <summary>A check of one quotation.</summary>
/// <param name="Quotation">The words as given.</param>
/// <param name="Verdict">The best verdict over all places.</param>
/// <param name="Context">What makes the best place misleading when it stands alone; may be empty.</param>
/// <param name="Places">Where it, or some of it, stands; the best first.</param>
public sealed record QuotationReport(string Quotation, QuotationVerdict Verdict, IReadOnlyList<QuotationContext> Context, IReadOnlyList<QuotationPlace> Places);

/// <summary>A place where a quotation, or some of it, stands.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Turn">The turn; its id is the one under which the transcript's owner knows it.</param>
/// <param name="Span">The matched words, in the canonical text.</param>
/// <param name="Sentence">The whole sentence or sentences around them, in the canonical text.</param>
/// <param name="Verdict">The verdict for this place alone.</param>
/// <param name="Context">What makes it misleading when it stands alone; may be empty.</param>
/// <param name="Diff">The quotation against the record, word by word; empty where they are the same.</param>
public sealed record QuotationPlace(
    Transcript Transcript,
    Turn Turn,
    SourceSpan Span,
    SourceSpan Sentence,
    QuotationVerdict Verdict,
    IReadOnlyList<QuotationContext> Context,
    IReadOnlyList<WordChange> Diff)
{
    /// <summary>Why each of <see cref="Context"/> (and of a stitched verdict) was found, with the words that show it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>What happened to a run of words between the record and a quotation.</summary>
public enum WordChangeKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the record, not in the quotation.</summary>
    Dropped,

    /// <summary>In the quotation, not in the record.</summary>
    Added,
}

/// <summary>A run of words of one kind.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Text">The words.</param>
public sealed record WordChange(WordChangeKind Kind, string Text);
