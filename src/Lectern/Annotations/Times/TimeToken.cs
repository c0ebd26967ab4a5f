namespace Lectern.Annotations.Times;

/// <summary>A word, a number, an ideograph or a mark of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Id">The word's number in the vocabulary of the pack, 0 where it is not there.</param>
/// <param name="Number">The value of up to nine digits; -1 where the token is no number.</param>
/// <param name="Signs">What else is known of it.</param>
internal readonly record struct TimeToken(int Start, int End, int Id, int Number, TokenSigns Signs)
{
    public int Length => End - Start;

    /// <summary>Nothing stands between the token before and this one.</summary>
    public bool IsGlued => (Signs & TokenSigns.Glued) != 0;

    /// <summary>A blank line stands before it: no expression reaches over that.</summary>
    public bool AfterBreak => (Signs & TokenSigns.AfterBreak) != 0;

    public bool IsCapital => (Signs & TokenSigns.Capital) != 0;

    public bool IsWord => (Signs & TokenSigns.Word) != 0;

    public bool IsMark => Number < 0 && !IsWord;
}

/// <summary>What is known of a token beside its value.</summary>
[Flags]
internal enum TokenSigns
{
    None = 0,
    Glued = 1,
    AfterBreak = 2,
    Capital = 4,
    Word = 8,
}
