namespace Lectern;

/// <summary>What was said at one event, as one text shows it: front matter, turns, exchanges, and every doubt.</summary>
/// <remarks>Immutable and safe to share. Every span points into <see cref="Source"/>.</remarks>
/// <param name="Source">The canonical text.</param>
public sealed record Transcript(SourceText Source)
{
    /// <summary>The title as printed, or null where there is none.</summary>
    public Finding<string>? Title { get; init; }

    /// <summary>What kind of event it was, in lower-case English words: "joint press conference", "briefing", "interview"; "transcript" where unknown.</summary>
    public Finding<string> Kind { get; init; } = new("transcript", Basis.Inferred, Certainty.Doubtful, []);

    /// <summary>BCP 47 language of the text; <c>und</c> where unknown.</summary>
    public string Language { get; init; } = "und";

    /// <summary>When the event took place (never when a page was posted, changed or viewed), or null where nothing bounds it.</summary>
    public Finding<Edtf>? Date { get; init; }

    /// <summary>Other dates that the page gives about itself: posted, changed, viewed. Kept apart from the event's.</summary>
    public IReadOnlyList<PageDate> OtherDates { get; init; } = [];

    /// <summary>Where the event took place, as printed, or null.</summary>
    public Finding<string>? Place { get; init; }

    /// <summary>The source that the page names, such as an address, or null. Not where the bytes came from.</summary>
    public Finding<string>? CreditedSource { get; init; }

    /// <summary>Who takes part, in order of first mention.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>The turns in order; they do not overlap.</summary>
    public IReadOnlyList<Turn> Turns { get; init; } = [];

    /// <summary>Questions with their answers, in order of the questions.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>Answers that the publisher left out.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>Every block of the text with what it was taken for.</summary>
    public IReadOnlyList<ClassifiedBlock> Blocks { get; init; } = [];

    /// <summary>Doubts and faults, in order of place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The participant with this id, or null.</summary>
    public Participant? FindParticipant(string? id) => id is null ? null : Participants.FirstOrDefault(p => p.Id == id);

    /// <summary>The participant who speaks a turn, or null where the text names nobody.</summary>
    public Participant? SpeakerOf(Turn turn) => FindParticipant(turn.Speaker);

    /// <summary>A turn's words: its parts, joined by what separates them (a line break, a blank line or a space), without what was left out between them.</summary>
    public string TextOf(Turn turn) => TurnText.Of(Source, turn.Parts);
}

/// <summary>A date that a page gives about itself.</summary>
/// <param name="What">What it dates, in lower-case words: "posted", "changed", "viewed", "released".</param>
/// <param name="Date">The date.</param>
/// <param name="Evidence">The words behind it.</param>
public sealed record PageDate(string What, Edtf Date, Evidence Evidence);
