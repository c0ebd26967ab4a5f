namespace Lectern.Annotations.Instruments;

/// <summary>What somebody says of how far an instrument has come.</summary>
/// <param name="Status">How far.</param>
/// <param name="Modality">In which sense.</param>
/// <param name="Turn">Id of the turn in which it is said.</param>
/// <param name="Span">The words that say it, the instrument's name included.</param>
public sealed record StatusClaim(InstrumentStatus Status, Modality Modality, string Turn, SourceSpan Span)
{
    /// <summary>When it came to be so, or will; null where the text does not bound it.</summary>
    public Finding<Edtf>? Date { get; init; }

    /// <summary>What exactly, where the word says more than the status: "resumption", "anniversary"; else null.</summary>
    public string? Aspect { get; init; }

    /// <summary>The rule that read it, in lower-case words.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the text says it in words, or it follows.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }
}
