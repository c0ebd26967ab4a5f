namespace Lectern.Annotations.Mentions;

/// <summary>A word of the text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Hash">Of its folded letters.</param>
/// <param name="Case">How it is capitalised.</param>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="OpensSentence">A sentence or a line begins with it, so its capital says nothing.</param>
internal readonly record struct Token(int Start, int End, ulong Hash, LetterCase Case, Gap Before, bool OpensSentence)
{
    public bool IsCapital => Case is LetterCase.Initial or LetterCase.All or LetterCase.Single;

    public bool IsInitial => Case == LetterCase.Single;

    public int Length => End - Start;
}

/// <summary>How a word is capitalised.</summary>
internal enum LetterCase
{
    /// <summary>Not at its beginning.</summary>
    Lower,

    /// <summary>At its beginning.</summary>
    Initial,

    /// <summary>Every letter, and it has more than one.</summary>
    All,

    /// <summary>It is one capital letter.</summary>
    Single,

    /// <summary>A number.</summary>
    Digits,
}

/// <summary>What stands between two words.</summary>
internal enum Gap
{
    /// <summary>Anything that parts what stands on its sides: a sentence mark, a comma, a bracket, a quotation mark, the end of a block.</summary>
    Break,

    /// <summary>White space, also where a long line is wrapped.</summary>
    Space,

    /// <summary>A hyphen or a dash without spaces.</summary>
    Hyphen,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>A full stop without a space after it.</summary>
    Stop,

    /// <summary>A full stop and a space.</summary>
    StopSpace,

    /// <summary>A comma and a space.</summary>
    Comma,

    /// <summary>A slash.</summary>
    Slash,
}
