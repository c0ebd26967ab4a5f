namespace Lectern.Registers;

/// <summary>The three registers over some transcripts.</summary>
/// <remarks>Immutable. Pure: the same documents and decisions give the same registers, in the same order.</remarks>
public sealed record RegisterSet
{
    /// <summary>Instruments, by name.</summary>
    public IReadOnlyList<InstrumentRow> Instruments { get; init; } = [];

    /// <summary>Chairmanships, memberships and successions, by body and date.</summary>
    public IReadOnlyList<BodyRow> Bodies { get; init; } = [];

    /// <summary>Occasions, by date; those without one last.</summary>
    public IReadOnlyList<CalendarRow> Calendar { get; init; } = [];

    /// <summary>Decisions of people whose row is not there any more; kept and shown, not applied.</summary>
    public IReadOnlyList<RegisterDecision> Orphaned { get; init; } = [];

    /// <summary>How many transcripts they rest on.</summary>
    public int Documents { get; init; }

    /// <summary>How many transcripts could not be read for them yet.</summary>
    public int Unread { get; init; }

    /// <summary>Joins documents, with what people decided about their rows.</summary>
    public static RegisterSet Of(IReadOnlyList<RegisterDocument> documents, IReadOnlyList<RegisterDecision>? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var (decided, orphaned) = DecisionOverlay.Apply(documents, decisions ?? []);
        return new RegisterSet
        {
            Instruments = InstrumentJoin.Of(decided),
            Bodies = BodyJoin.Of(decided),
            Calendar = CalendarJoin.Of(decided),
            Orphaned = orphaned,
            Documents = documents.Count,
        };
    }
}
