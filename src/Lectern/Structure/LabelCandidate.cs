namespace Lectern.Structure;

/// <summary>A stretch that could be a label, with what speaks for and against it.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">The label with its closing mark.</param>
/// <param name="Printed">The label without its closing mark.</param>
/// <param name="SpeechStart">Where the words after it begin; the end of the line where none follow.</param>
/// <param name="Mark">What closes it.</param>
/// <param name="Anatomy">What it is made of.</param>
internal sealed record LabelCandidate(int Block, SourceSpan Span, SourceSpan Printed, int SpeechStart, LabelMark Mark, LabelAnatomy Anatomy)
{
    /// <summary>It is the first thing of its block; otherwise of a line inside it, or of a sentence.</summary>
    public LabelPlace Place { get; init; }

    /// <summary>All of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Words follow on its own line.</summary>
    public bool HasWords { get; init; }

    /// <summary>A question mark stands in the words after it, or in the next block where none follow in its own.</summary>
    public bool Asks { get; init; }

    /// <summary>What follows it begins with a quotation mark or a small letter: somebody is quoted.</summary>
    public bool Quotes { get; init; }

    /// <summary>Words follow on its line, and their paragraph ends as a sentence does.</summary>
    public bool HasSentence { get; init; }

    /// <summary>The words after it begin by saying the name in it: "Jane Roe: Thank you, Jane Roe from Radio Litoral."</summary>
    public bool Introduces { get; init; }

    /// <summary>A surname with initials and an office, alone on its line and closed by a full stop.</summary>
    public bool IsEntitled { get; init; }

    /// <summary>Initials that the text explained before.</summary>
    public bool IsExplained { get; init; }

    /// <summary>It is alone in its block, and whole sentences stand in the next.</summary>
    public bool IsAboveWords { get; init; }

    /// <summary>It stands in round brackets, as stage directions do too.</summary>
    public bool IsInRoundBrackets { get; init; }

    /// <summary>The line before it ends in the middle of a sentence.</summary>
    public bool BreaksSentence { get; init; }

    /// <summary>A clock stands beside the name: "[00:14:12] Jane Roe:", "Jane Roe 0:12".</summary>
    public bool IsTimed { get; init; }

    /// <summary>A heading of the text.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The number of the speech stands before it, or a ring: "Anf. 12 Jane Roe (S)", "○林委員長".</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Where the label stands that it misprints, or null where it is read as it is printed.</summary>
    public SourceSpan? ReadAs { get; init; }

    /// <summary>The layout sets its block apart for labels: by a paragraph style, or by a column.</summary>
    public bool IsSetApart { get; init; }
}

/// <summary>Where in its block a label stands.</summary>
internal enum LabelPlace
{
    /// <summary>First thing of a block.</summary>
    Block,

    /// <summary>First thing of a line inside a block.</summary>
    Line,

    /// <summary>After a sentence inside a line.</summary>
    Sentence,
}
