namespace Lectern.Interchange;

/// <summary>All that a citation of a transcript, a turn or some of its words needs.</summary>
public sealed record Citation
{
    /// <summary>The permanent id that is cited.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the transcript.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of event.</summary>
    public required string EventKind { get; init; }

    /// <summary>Who speaks, where a turn is cited and the speaker is known.</summary>
    public string? Speaker { get; init; }

    /// <summary>Office and affiliation of the speaker as printed, or null.</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>The cited words, or null where the whole transcript is cited.</summary>
    public string? Words { get; init; }

    /// <summary>When the event took place.</summary>
    public Finding<Edtf>? Date { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The address from which the text came, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Name of the file from which it came where there is no address.</summary>
    public string? FileName { get; init; }

    /// <summary>The source that the page credits, or null.</summary>
    public string? CreditedSource { get; init; }

    /// <summary>BCP 47 language.</summary>
    public required string Language { get; init; }

    /// <summary>When the bytes were received, or null.</summary>
    public DateTimeOffset? Received { get; init; }

    /// <summary>SHA-256 of the bytes, or null.</summary>
    public string? CaptureSha256 { get; init; }

    /// <summary>What the text is to the spoken words: "original", or "English, translator unknown, credits …".</summary>
    public string? Translation { get; init; }
}
