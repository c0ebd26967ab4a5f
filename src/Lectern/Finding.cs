namespace Lectern;

/// <summary>Where a value comes from.</summary>
public enum Basis
{
    /// <summary>The text says so in words.</summary>
    Stated,

    /// <summary>It follows from what the text says by a fixed rule.</summary>
    Derived,

    /// <summary>It is likely from what the text says.</summary>
    Inferred,

    /// <summary>A person corrected it.</summary>
    Corrected,

    /// <summary>A person entered it, with evidence.</summary>
    Entered,
}

/// <summary>Whether a value may be relied on.</summary>
public enum Certainty
{
    /// <summary>Nothing speaks against it.</summary>
    Certain,

    /// <summary>Something speaks against it, or too little for it.</summary>
    Doubtful,
}

/// <summary>The words behind a value and the rule that read them.</summary>
/// <param name="Rule">The rule, in lower-case words, such as "date at the end of the title".</param>
/// <param name="Span">Its place in the canonical text, or null where the evidence stands outside it (a file name, a page's metadata).</param>
/// <param name="Text">The words themselves.</param>
public sealed record Evidence(string Rule, SourceSpan? Span, string Text);

/// <summary>A value with where it comes from, how sure it is, and the words behind it.</summary>
/// <typeparam name="T">What kind of value it is.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Certainty">Whether it may be relied on.</param>
/// <param name="Evidence">The words and the rules behind it; may be empty only for a value that a person gave.</param>
public sealed record Finding<T>(T Value, Basis Basis, Certainty Certainty, IReadOnlyList<Evidence> Evidence);
