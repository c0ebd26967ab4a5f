namespace Lectern.Archives;

/// <summary>A transcript as an archive keeps it: its turns carry permanent ids, corrections are laid over it.</summary>
/// <param name="Id">Permanent id of the publication.</param>
/// <param name="EventId">Permanent id of the event.</param>
/// <param name="Transcript">The transcript; <see cref="Turn.Id"/> is the permanent id.</param>
/// <param name="Captures">Captures of the publication, the newest first.</param>
/// <param name="Corrections">Corrections of this publication, in order, with what became of each.</param>
/// <param name="FocusTurn">The permanent id of the turn to which the asked id leads, or null where it leads to the whole.</param>
/// <param name="FocusParagraph">The place of the paragraph to which the asked id leads, or null.</param>
public sealed record ArchivedTranscript(
    string Id, string EventId, Transcript Transcript, IReadOnlyList<Capture> Captures, IReadOnlyList<Correction> Corrections,
    string? FocusTurn = null, SourceSpan? FocusParagraph = null)
{
    /// <summary>Permanent ids of the paragraphs of each turn, in order, with their places.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<(string Id, SourceSpan Span)>> Paragraphs { get; init; }

    /// <summary>What the asked id once stood for, where that stands there no more; then nothing has the focus. Null otherwise.</summary>
    public LostPassage? Lost { get; init; }
}

/// <summary>Bytes as they were received.</summary>
/// <param name="Sha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Received">When.</param>
/// <param name="Origin">Where from.</param>
public sealed record Capture(string Sha256, long Length, DateTimeOffset Received, SourceOrigin Origin);
