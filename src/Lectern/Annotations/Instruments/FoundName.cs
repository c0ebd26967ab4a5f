namespace Lectern.Annotations.Instruments;

/// <summary>A name of an instrument in a sentence.</summary>
/// <param name="Sentence">The sentence's place in the text.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Head">Index of the head word ("treaty").</param>
/// <param name="Kind">The kind.</param>
internal sealed record FoundName(int Sentence, int First, int Last, int Head, string Kind)
{
    /// <summary>The acronym in brackets after the name, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Key in the table of well-known instruments, or null.</summary>
    public string? Known { get; init; }

    /// <summary>Written with capitals, or known: a proper name.</summary>
    public bool IsProper { get; init; }

    /// <summary>It counts only where somebody says something of how far it has come, or names its parties.</summary>
    public bool IsWeak { get; init; }

    /// <summary>A noun for a document with little that tells which ("a contract"): it counts only where somebody says that it was signed, and whose it is or what it is about.</summary>
    public bool IsBare { get; init; }

    /// <summary>A bare name of a firm noun ("a memorandum"): it counts where it is said to be signed in fact.</summary>
    public bool IsDone { get; init; }

    /// <summary>A clause behind it tells that it was signed: "the agreement that we signed".</summary>
    public bool IsTold { get; init; }

    /// <summary>Several of a kind: "the agreements".</summary>
    public bool IsPlural { get; init; }

    /// <summary>A bare name says what it is about: a state, a place, a body.</summary>
    public bool NamesMatter { get; init; }

    /// <summary>A bare name says on what it is: "agreement on gas purchases".</summary>
    public bool IsTopical { get; init; }

    /// <summary>A resolution in whose sentence a body is named.</summary>
    public bool HasBody { get; init; }

    /// <summary>Its noun needs no other word: "FTA".</summary>
    public bool IsWhole { get; init; }

    /// <summary>It points back: "this treaty".</summary>
    public bool IsReference { get; init; }

    /// <summary>"A treaty": not one that is there for certain.</summary>
    public bool IsGeneric { get; init; }
}
