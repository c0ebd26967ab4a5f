namespace Lectern.Names;

/// <summary>Whether a letter can be the first of a name, in any script: "S" of "Садыр", "Ж" of "Japarov".</summary>
internal static class InitialLetters
{
    // Letters and groups that stand for one another at the head of a romanised name.
    private static readonly string[][] Alike =
    [
        ["zh", "j", "z", "dzh", "dj"], ["kh", "h", "ch", "x", "k"], ["ts", "c", "tz", "z"], ["sh", "s", "ch", "sch"], ["ch", "tch", "c", "tsch", "q"], ["ye", "e", "je", "ie"],
        ["yu", "ju", "iu", "u"], ["ya", "ja", "ia"], ["y", "j", "i"], ["v", "w"], ["g", "h", "gh"], ["q", "g", "k"], ["f", "ph"], ["k", "c"], ["dh", "z"], ["u", "v", "w"],
    ];

    /// <summary>How well an initial fits a word (or another initial): 0 where it does not.</summary>
    public static double Fit(string initial, string word, bool isInitialToo)
    {
        var (mine, theirs) = (Romanisation.Of(initial), Romanisation.Of(word));
        if (mine.Length == 0 || theirs.Length == 0)
        {
            return 0;
        }

        var isSameLetter = Folding.Fold(initial[0]) == Folding.Fold(word[0]); // "Е" of "Ёлкин": print drops the dots
        if (isSameLetter || theirs.StartsWith(mine, StringComparison.Ordinal) || (isInitialToo && mine.StartsWith(theirs, StringComparison.Ordinal)))
        {
            return 0.95;
        }

        return NameLetters.ScriptOf(initial[0]) is not NameScript.Other && Array.Exists(Alike, group => Begins(group, mine) && Begins(group, theirs)) ? 0.85 : 0;
    }

    private static bool Begins(string[] group, string word) => Array.Exists(group, start => word.StartsWith(start, StringComparison.Ordinal));
}
