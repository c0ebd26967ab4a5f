using Lectern.Annotations.Phrasing;
using Lectern.Comparisons;

namespace Lectern.Registers;

/// <summary>Knows names that no table has, as states of long ago or of nowhere, by how the texts print them.</summary>
internal static class PrintedName
{
    private const int LeastLetters = 4;
    private const int MostEnding = 3;

    /// <summary>The name as the registers' words print it, in any of its endings and in any letters; null where they do not.</summary>
    public static DossierSubject? Find(string asked, RegisterSet registers)
    {
        if (asked.Length < LeastLetters || !char.IsLetter(asked[0]))
        {
            return null;
        }

        foreach (var words in registers.Instruments.SelectMany(r => r.Mentions.Select(m => m.Words).Prepend(r.Name))
            .Concat(registers.Calendar.SelectMany(r => r.Quotes.Select(q => q.Words).Prepend(r.Name))).Concat(registers.Bodies.SelectMany(r => r.Quotes).Select(q => q.Words)))
        {
            if (At(words, asked) is { } printed)
            {
                return new DossierSubject(printed, null, null);
            }
        }

        return null;
    }

    /// <summary>The name stands among words.</summary>
    public static bool StandsIn(string words, string name) => At(words, name) is not null;

    // Words of a name may end otherwise ("Norlands", "Норланда"); its first letter is a capital.
    private static string? At(string words, string name)
    {
        var asked = Keys(name);
        var said = Keys(words);
        for (var i = 0; i + asked.Count <= said.Count; i++)
        {
            if (char.IsUpper(words[said[i].Start]) && Enumerable.Range(0, asked.Count).All(k => Same(said[i + k].Key, asked[k].Key)))
            {
                return words[said[i].Start..said[i + asked.Count - 1].End];
            }
        }

        return null;
    }

    private static bool Same(string said, string asked)
    {
        if (said == asked)
        {
            return true;
        }

        // The endings of cases: the last vowel or two letters of either may differ.
        var stem = asked.Length > LeastLetters + 1 ? asked.TrimEnd('a', 'e', 'i', 'o', 'u', 'y', 'а', 'е', 'и', 'о', 'у', 'ы', 'я', 'ю', 'й', 'ь') : asked;
        return stem.Length >= LeastLetters && said.StartsWith(stem, StringComparison.Ordinal) && said.Length - stem.Length <= MostEnding;
    }

    private static List<(string Key, int Start, int End)> Keys(string words)
    {
        var keys = new List<(string, int, int)>();
        var scanner = new WordScanner(words);
        while (scanner.MoveNext())
        {
            var elided = Elisions.LengthIn(scanner.Key);
            var start = elided > 0 ? scanner.Start + Elisions.LengthIn(words.AsSpan(scanner.Start, scanner.End - scanner.Start), scanner.Key) : scanner.Start;
            keys.Add((new string(scanner.Key[elided..]), start, scanner.End));
        }

        return keys;
    }
}
