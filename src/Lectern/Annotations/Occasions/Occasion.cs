using Lectern.Annotations.Instruments;

namespace Lectern.Annotations.Occasions;

/// <summary>A meeting, a visit, an anniversary, a deadline or another occasion of which somebody speaks.</summary>
/// <param name="Id">Local to the transcript: <c>o1</c>, <c>o2</c> … in order of place.</param>
/// <param name="Kind">Lower-case English word: "meeting", "talks", "visit", "call", "ceremony", "anniversary", "election", "exercise", "decision", "publication", "events", "deadline"; of the event itself its kind ("joint press conference").</param>
/// <param name="Name">The words that name it, exactly as they stand at <paramref name="Span"/>.</param>
/// <param name="Span">Their place.</param>
public sealed record Occasion(string Id, string Kind, string Name, SourceSpan Span)
{
    /// <summary>Id of the turn in which it is spoken of; null for the event of the transcript itself.</summary>
    public string? Turn { get; init; }

    /// <summary>When it was or will be; null where the text does not bound it.</summary>
    public Finding<Edtf>? Date { get; init; }

    /// <summary>Before or after the event, as the words and the date say.</summary>
    public OccasionTime Time { get; init; }

    /// <summary>In which sense it is said.</summary>
    public Modality Modality { get; init; }

    /// <summary>States that take part or are concerned, by ISO 3166-1 code.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Bodies named with it, by key or by name.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Where, as printed; null where the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The words from which it is read, the date included.</summary>
    public SourceSpan Evidence { get; init; }

    /// <summary>The rule that read it, in lower-case words.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the text says it in words, or it follows.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }
}
