namespace Lectern.Structure;

/// <summary>A turn as it is cut, before it is known who speaks and what for.</summary>
/// <param name="Label">Its label, or null for an opening without one.</param>
/// <param name="Parts">Its words.</param>
/// <param name="LeadingNotes">What stands in brackets between the label and the first word, without the brackets.</param>
internal sealed record TurnDraft(LabelCandidate? Label, List<SourceSpan> Parts, List<string> LeadingNotes)
{
    /// <summary>What the source's own markup says of it, or null where only labels tell.</summary>
    public TurnMark? Marked { get; init; }

    /// <summary>It has no label and answers the turn before it.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>It has no label and opens another event on the same page.</summary>
    public bool IsOpening { get; init; }

    /// <summary>It has no label and asks.</summary>
    public bool IsQuestion { get; init; }
}

/// <summary>What markup says of a turn.</summary>
/// <param name="Speech">The speech.</param>
/// <param name="Who">Who speaks, or null.</param>
/// <param name="ToWhom">To whom, or null.</param>
internal sealed record TurnMark(MarkedSpeech Speech, MarkedSpeaker? Who, MarkedSpeaker? ToWhom);
