namespace Lectern.Names;

/// <summary>One word of a name. A hyphen parts words: "Ki-moon" is two.</summary>
/// <param name="Text">Lower case, composed, without vowel points; Latin letters keep their marks.</param>
/// <param name="Kind">What it does in the name.</param>
public readonly record struct NameWord(string Text, NameWordKind Kind)
{
    /// <summary>Joined to the word before it by a hyphen.</summary>
    internal bool IsJoined { get; init; }

    /// <summary>By the first letter.</summary>
    internal NameScript Script => NameLetters.ScriptOf(Text[0]);
}
