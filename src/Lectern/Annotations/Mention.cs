namespace Lectern.Annotations;

/// <summary>A span that names somebody or something.</summary>
/// <param name="Span">The name in the canonical text, without title, article or possessive ending.</param>
/// <param name="Class">What it names.</param>
public sealed record Mention(SourceSpan Span, MentionClass Class)
{
    /// <summary>
    /// What is named, where that is certain; else null. A state is its ISO 3166-1 alpha-2 code (a former state its ISO 3166-3 code, such as <c>SUHH</c>),
    /// a body a lower-case key (<c>un-security-council</c>), a place its state's code and its English name (<c>KZ/Astana</c>), a person the participant's id (<c>p1</c>).
    /// </summary>
    public string? Entity { get; init; }

    /// <summary>The state for whose government a capital stands ("Washington said"), as its ISO 3166-1 code; else null.</summary>
    public string? StandsFor { get; init; }

    /// <summary>A name to show: of a state, body or place the English one, of a person the fullest that this text prints; null where nothing fuller than the span is known.</summary>
    public string? Name { get; init; }

    /// <summary>Of a person: the office as the text gives it at this place or at a fuller mention; else null.</summary>
    public string? Role { get; init; }

    /// <summary>Of a person or an office: the state or body for which the office is held, as the text gives it; else null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The rule that found it, in lower-case words, such as "name of a state".</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the text says it in words, or it was inferred from what stands around it.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether class and entity may be relied on.</summary>
    public Certainty Certainty { get; init; }
}
