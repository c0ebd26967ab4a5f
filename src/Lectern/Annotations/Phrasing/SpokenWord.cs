namespace Lectern.Annotations.Phrasing;

/// <summary>A word of a sentence.</summary>
/// <param name="Start">Where it begins in the canonical text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Key">Its folded form.</param>
/// <param name="IsCapital">It begins with a capital letter.</param>
/// <param name="Opens">What stands directly before it keeps it apart from the word before: a comma, a bracket, a dash with spaces, a quotation mark.</param>
internal readonly record struct SpokenWord(int Start, int End, string Key, bool IsCapital, bool Opens)
{
    /// <summary>It begins with a digit.</summary>
    public bool IsNumber => char.IsAsciiDigit(Key[0]);
}
