namespace Lectern.Sources;

/// <summary>A source cannot be read: an unsupported format, a limit passed, bytes that are no text. It costs only its own document.</summary>
public sealed class UnreadableSourceException : Exception
{
    /// <summary>Makes the refusal.</summary>
    /// <param name="code">A diagnostic code, never reused: <c>LEC0003</c>.</param>
    /// <param name="reason">What was found and which limit or rule it breaks, in one sentence.</param>
    /// <param name="nextStep">What the user can do about it, in one sentence.</param>
    /// <param name="inner">The cause, or null.</param>
    public UnreadableSourceException(string code, string reason, string nextStep, Exception? inner = null)
        : base($"{reason} {nextStep}", inner) => (Code, Reason, NextStep) = (code, reason, nextStep);

    /// <summary>The diagnostic code.</summary>
    public string Code { get; }

    /// <summary>What was found, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>What the user can do about it, in one sentence.</summary>
    public string NextStep { get; }
}
