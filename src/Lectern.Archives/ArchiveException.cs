namespace Lectern.Archives;

/// <summary>An archive cannot do what was asked: it is missing, damaged, of a newer release, or the request does not fit it.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="kind">What sort of failure it is; decides the exit code of the command line.</param>
    /// <param name="message">What was found, where, and what to do, in whole sentences.</param>
    /// <param name="inner">The cause, or null.</param>
    public ArchiveException(ArchiveFailure kind, string message, Exception? inner = null)
        : base(message, inner) => Kind = kind;

    /// <summary>What sort of failure it is.</summary>
    public ArchiveFailure Kind { get; }
}

/// <summary>Sorts of failure.</summary>
public enum ArchiveFailure
{
    /// <summary>The archive, or what an id names, is not there.</summary>
    NotFound,

    /// <summary>The request does not fit: a wrong value, a field that cannot be corrected.</summary>
    BadRequest,

    /// <summary>The archive is damaged or no archive.</summary>
    Damaged,

    /// <summary>The disk, the file system or another process stands in the way.</summary>
    Outside,
}
