using System.Runtime.CompilerServices;

namespace Lectern.Languages;

/// <summary>How the words of a set begin and how long they are: one look tells of most words of a text that they are none of these.</summary>
/// <remarks>Says yes a little too often, and never no of a word that belongs to the set. Immutable once it is made.</remarks>
internal sealed class WordBeginnings
{
    /// <summary>Scripts from here on put no space between words.</summary>
    public const char FirstIdeograph = '\u2E80';

    private const int Places = 0x400;
    private const int MostLength = 15;

    // For each beginning the lengths that words with it have, a bit each.
    private readonly ushort[] _lengths = new ushort[Places];

    /// <param name="words">Folded words.</param>
    /// <param name="others">Words of another set that belong to this one too, or null.</param>
    public WordBeginnings(IEnumerable<string> words, WordBeginnings? others = null)
    {
        others?._lengths.CopyTo(_lengths, 0);
        foreach (var word in words.Where(word => word.Length > 0))
        {
            _lengths[PlaceOf(word)] |= LengthOf(word);
        }
    }

    /// <summary>The folded word may be one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(ReadOnlySpan<char> word) => (_lengths[PlaceOf(word)] & LengthOf(word)) != 0;

    /// <summary>A text, not folded, may begin with one of them, or with one that has them as its beginning.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] >= FirstIdeograph)
        {
            return true;
        }

        var first = Folding.Fold(text[0]);
        var second = text.Length > 1 ? Folding.Fold(text[1]) : ' ';
        return !char.IsLetterOrDigit(first) || !(char.IsLetterOrDigit(second) || second == ' ') || _lengths[PlaceOf(first, second == ' ' ? first : second)] != 0;
    }

    /// <summary>The offset of the first character behind the word that stands at an offset.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterLower(text[at]) || !IsBlank(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>The character parts words: white space or a dash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '—' or '–';

    private static ushort LengthOf(ReadOnlySpan<char> word) => (ushort)(1 << Math.Min(word.Length, MostLength));

    // A word of one letter has it twice.
    private static int PlaceOf(ReadOnlySpan<char> word) => PlaceOf(word[0], word.Length > 1 ? word[1] : word[0]);

    private static int PlaceOf(char first, char second) => ((first * 31) + second) & (Places - 1);
}
