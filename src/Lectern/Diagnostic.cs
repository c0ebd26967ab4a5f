namespace Lectern;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is in doubt.</summary>
    Info,

    /// <summary>Something is in doubt.</summary>
    Warning,

    /// <summary>Something could not be read.</summary>
    Error,
}

/// <summary>A doubt or a fault found while reading, kept with the transcript instead of a guess.</summary>
/// <param name="Code">Never reused: <c>LEC0107</c>. Every code is explained in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The place in the canonical text.</param>
/// <param name="Message">What was found, what was done, and how to mend it if the reader can.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message);
