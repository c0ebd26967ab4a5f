using Lectern.Annotations.Instruments;

namespace Lectern.Annotations.Occasions;

/// <summary>A role that a state holds in a body, as somebody says: chair, member, observer.</summary>
/// <param name="Role">"chair", "member" or "observer".</param>
/// <param name="State">The state, by its ISO 3166-1 code.</param>
/// <param name="Body">The body: its key where it is known, else its name as printed.</param>
/// <param name="BodyName">A name to show.</param>
/// <param name="Turn">Id of the turn in which it is said.</param>
/// <param name="Span">The words that say it.</param>
public sealed record BodyRole(string Role, string State, string Body, string BodyName, string Turn, SourceSpan Span)
{
    /// <summary>When: as the words say, else the day of the event, inferred from the present tense; null where nothing bounds it.</summary>
    public Finding<Edtf>? Date { get; init; }

    /// <summary>In which sense it is said.</summary>
    public Modality Modality { get; init; }

    /// <summary>The rule that read it, in lower-case words.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the text says it in words, or it follows: "there" for the body named before.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it may be relied on.</summary>
    public Certainty Certainty { get; init; }
}
