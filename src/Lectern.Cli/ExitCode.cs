namespace Lectern.Cli;

/// <summary>What the process says to its caller. The table stands in <c>docs/cli.md</c>.</summary>
internal enum ExitCode
{
    /// <summary>All was done; for <c>check</c>: the words stand there and nothing around them misleads.</summary>
    Done = 0,

    /// <summary>Done, but documents were refused.</summary>
    Refused = 1,

    /// <summary>The command was not understood, or names what is not there.</summary>
    Usage = 2,

    /// <summary>The archive is damaged or no archive.</summary>
    Damaged = 3,

    /// <summary>The disk, the network, another process or a fault of Lectern stood in the way.</summary>
    Outside = 4,

    /// <summary><c>check</c>: the words stand there, but what stands around them changes what they mean.</summary>
    Misleading = 10,

    /// <summary><c>check</c>: words were changed, added or dropped.</summary>
    Altered = 11,

    /// <summary><c>check</c>: only some of the words stand there.</summary>
    Partial = 12,

    /// <summary><c>check</c>: pieces from different places.</summary>
    Stitched = 13,

    /// <summary><c>check</c>: somebody else said it.</summary>
    OtherSpeaker = 14,

    /// <summary><c>check</c>: nothing like it was found.</summary>
    Absent = 15,

    /// <summary>Stopped from the keyboard.</summary>
    Interrupted = 130,
}
