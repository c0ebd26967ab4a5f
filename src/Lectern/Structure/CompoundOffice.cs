using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Offices that are one word with what they are for, as in Danish, Dutch, Finnish, German, Norwegian and Swedish: "Havneministeren".</summary>
internal static class CompoundOffice
{
    private const int Shortest = 9;
    private const int ShortestFirstPart = 3;

    /// <summary>How many words the office has that begins at a word: one that a list has, or one word that ends like one; 0 where none does.</summary>
    public static int Longest(IReadOnlyList<Word> words, int at) =>
        Phrase.Longest(words, at, LanguagePacks.Offices) is > 0 and var longest ? longest : words[at].IsCapitalised && Is(words[at].Folded) ? 1 : 0;

    /// <summary>The word is longer than an office at its end.</summary>
    public static bool Is(string folded)
    {
        if (folded.Length < Shortest)
        {
            return false;
        }

        foreach (var ending in LabelWords.Elsewhere.OfficeEndings)
        {
            if (folded.Length >= ending.Length + ShortestFirstPart && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
