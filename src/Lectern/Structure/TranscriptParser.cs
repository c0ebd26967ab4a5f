namespace Lectern.Structure;

/// <summary>Finds out who said what in a canonical text: its convention first, then its turns.</summary>
/// <remarks>Pure: the same text gives the same transcript. Safe to call from many threads.</remarks>
public static class TranscriptParser
{
    /// <summary>Release of the rules, recorded with every transcript that an archive derives. Raised when a change of rules can change a result.</summary>
    public const int Release = 1;

    /// <summary>Reads the structure of a text. Never fails on content: what does not fit becomes a diagnostic.</summary>
    public static Transcript Parse(SourceText source) => new(source);
}
