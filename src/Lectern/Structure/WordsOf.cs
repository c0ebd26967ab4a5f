namespace Lectern.Structure;

/// <summary>Cuts a short text (a label, a title) into words with their places.</summary>
internal static class WordsOf
{
    /// <summary>All words are like those of a name; two surnames may be joined by "i" or "y", as in "Anna Roca i Puig", behind two other words at least.</summary>
    public static bool AreName(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsNameLike && !(i > 1 && i + 1 < words.Count && words[i].Printed is "i" or "y"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words between white space, with the punctuation around each left out but kept inside: "S.N.Zhaparov", "Jean-Pierre", "H.E.".</summary>
    public static List<Word> Text(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('—' or '–'))
            {
                i++;
            }

            if (i == start)
            {
                words.Add(new Word("", "", start, start, true));
                i++;
                continue;
            }

            var (from, to) = (start, i);
            while (from < to && !Letters.IsOfWord(text[from]))
            {
                from++;
            }

            while (to > from && !Letters.IsOfWord(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                var after = text.AsSpan(to, i - to);
                if (words.Count > 0 && text.AsSpan(start, from - start).Contains('('))
                {
                    words[^1] = words[^1] with { IsBreak = true }; // a bracket parts what stands before it too
                }

                words.Add(new Word(text[from..to], Folding.Fold(text.AsSpan(from, to - from)), from, to, after.ContainsAny(",;:()") || text.AsSpan(start, from - start).ContainsAny("(\"“«")));
            }
        }

        return words;
    }
}

/// <summary>A word of a short text.</summary>
/// <param name="Printed">As printed, without punctuation around it.</param>
/// <param name="Folded">Folded for comparison.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsBreak">A comma, bracket, dash or the like parts it from the next (or it is a dash itself, then <paramref name="Printed"/> is empty).</param>
internal readonly record struct Word(string Printed, string Folded, int Start, int End, bool IsBreak)
{
    /// <summary>It begins with a capital letter.</summary>
    public bool IsCapitalised => Printed.Length > 0 && (char.IsUpper(Printed[0]) || Letters.IsCaseless(Printed[0]));

    /// <summary>It is initials, or begins with an initial glued to a surname: "S.N", "R.A.Kazakbayev".</summary>
    public bool HasInitials => Printed.Length > 0 && char.IsUpper(Printed[0]) && (Printed.Length == 1 || Printed[1] == '.' || Printed is [_, '-', _, '.', ..]);

    /// <summary>It is glued from initials and a surname.</summary>
    public bool IsInitialsAndSurname => HasInitials && Printed.Length - Printed.LastIndexOf('.') > 3;

    /// <summary>It could be part of a name.</summary>
    public bool IsNameLike => IsCapitalised || IsParticle || (Printed.Length > 3 && Folded.AsSpan().StartsWith("al-"));

    /// <summary>It is a particle of surnames, whatever its case: "van", "de".</summary>
    public bool IsParticle => Folded is "al" or "el" or "de" or "del" or "da" or "do" or "dos" or "van" or "von" or "zu" or "der" or "den" or "bin" or "ibn" or "ben" or "la" or "le" or "di" or "af";
}
