using System.Text;

namespace Lectern.Structure;

/// <summary>A name taken apart by the order of its words alone: the surname, and given names or initials, folded, to tell people of one text apart. What each word is, <see cref="Names.PersonName"/> knows.</summary>
internal sealed class PlainName
{
    // Endings of Russian and Ukrainian surnames and given names in their cases; the empty one is the base form.
    private static readonly string[] CaseEndings = ["", "а", "у", "е", "ы", "и", "я", "ю", "ом", "ым", "ой", "ою", "ем", "ей", "ого", "ому", "его", "ему", "ая", "ую", "ий", "ый", "ин", "им"];

    private PlainName(string printed, IReadOnlyList<string> given, string surname) => (Printed, Given, Surname) = (printed, given, surname);

    /// <summary>The name as printed.</summary>
    public string Printed { get; }

    /// <summary>Given names and initials in order, folded; an initial is one letter.</summary>
    public IReadOnlyList<string> Given { get; }

    /// <summary>The surname, folded.</summary>
    public string Surname { get; }

    /// <summary>Takes a name apart; null where nothing in it can be a surname.</summary>
    public static PlainName? Read(string printed)
    {
        var words = Words(printed);
        if (words.Count == 0)
        {
            return null;
        }

        // "Лукашенко А.Г.": the surname first, initials after it.
        var surname = words.FindLastIndex(w => w.Length > 1);
        if (surname < 0)
        {
            return null;
        }

        var given = words.Where((_, i) => i != surname).ToArray();
        return new PlainName(printed, given, words[surname]);
    }

    /// <summary>How much of a name this is; of two forms of one name the one with more is shown.</summary>
    public int Fullness => Given.Sum(g => g.Length > 1 ? 3 : 1);

    /// <summary>Nothing in the two names speaks against their being one person, and the surname speaks for it.</summary>
    public bool Matches(PlainName other)
    {
        if (!SameWord(Surname, other.Surname))
        {
            // Two surnames in one, or the surname first in one of them: all words of the shorter stand in the longer.
            var mine = Given.Append(Surname).ToArray();
            var theirs = other.Given.Append(other.Surname).ToArray();
            var (few, many) = mine.Length <= theirs.Length ? (mine, theirs) : (theirs, mine);
            return few.Length > 1 && few.All(w => w.Length > 1 && many.Any(m => SameWord(w, m)));
        }

        if (Given.Count == 0 || other.Given.Count == 0)
        {
            return true;
        }

        var (fewGiven, manyGiven) = Given.Count <= other.Given.Count ? (Given, other.Given) : (other.Given, Given);
        if (fewGiven[0].Length == 1 && !SameGiven(fewGiven[0], manyGiven[0]))
        {
            return false; // "T. Roe" is not "R. Tilda Roe": an initial stands for the name by which one is called
        }

        return fewGiven.All(g => manyGiven.Any(m => SameGiven(g, m)));
    }

    /// <summary>The name of the possessor: "Dostan’s" is Dostan.</summary>
    public static string WithoutPossessive(string printed) => IsPossessive(printed) ? printed[..^2] : printed;

    /// <summary>A name ends with the English mark of the possessor.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> printed) => printed.Length > 3 && printed[^1] is 's' or 'S' && printed[^2] is '\'' or '’';

    /// <summary>Two words are one, whatever their case ending in Cyrillic.</summary>
    public static bool SameWord(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        if (left.Length < 3 || right.Length < 3 || left[0] < '\u0400' || left[0] >= '\u0530')
        {
            return false;
        }

        var common = left.AsSpan().CommonPrefixLength(right);
        return common >= 3 && Ends(left, common) && Ends(right, common);

        static bool Ends(string word, int common)
        {
            for (var cut = Math.Max(3, common - 2); cut <= common; cut++)
            {
                if (CaseEndings.AsSpan().Contains(word[cut..]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool SameGiven(string left, string right) => left.Length == 1 || right.Length == 1 ? left[0] == right[0] : SameWord(left, right);

    private static List<string> Words(string printed)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in printed)
        {
            if (char.IsLetter(c) || (c >= '\u0900' && Letters.IsOfWord(c)) || c is '-' or '\'' or '’' or '‑')
            {
                var folded = Folding.Fold(c);
                if (folded is not Folding.Ignorable)
                {
                    word.Append(folded);
                }
            }
            else if (word.Length > 0)
            {
                words.Add(Bare(word));
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(Bare(word));
        }

        words.RemoveAll(w => w.Length == 0);
        return words;

        static string Bare(StringBuilder word) => WithoutPossessive(word.ToString()).Trim('-', '\'');
    }
}
