namespace Lectern.Names;

/// <summary>Whether a Cyrillic word is how Russian practice writes a word of a Latin alphabet with letters of its own: "Wałęsa", "Валенса".</summary>
/// <remarks>Read from <c>national-cyrillic.tsv</c>. Every letter has to be explained; without a letter that shows its language nothing is.</remarks>
internal static class NationalCyrillic
{
    private const int MostLetters = 40;

    private static readonly Lazy<(string Name, string Marks, (string Letters, string[] Cyrillic)[] Groups)[]> Languages = new(Load);

    /// <summary>The name of the language by whose rules the words are one, or null.</summary>
    /// <param name="latin">A word in Latin letters with its marks, lower case.</param>
    /// <param name="cyrillic">A word in Cyrillic letters, lower case.</param>
    public static string? Find(string latin, string cyrillic)
    {
        if (latin.Length > MostLetters || cyrillic.Length > MostLetters)
        {
            return null;
        }

        var plain = cyrillic.Replace('ё', 'е').Replace('э', 'е');
        foreach (var (name, marks, groups) in Languages.Value)
        {
            if (latin.AsSpan().ContainsAny(marks) && Explains(groups, latin, plain))
            {
                return name;
            }
        }

        return null;
    }

    // From the end: reached[i, j] where the letters from i on may be written as the letters from j on.
    private static bool Explains((string Letters, string[] Cyrillic)[] groups, string latin, string cyrillic)
    {
        var reached = new bool[latin.Length + 1, cyrillic.Length + 1];
        reached[latin.Length, cyrillic.Length] = true;
        for (var i = latin.Length - 1; i >= 0; i--)
        {
            foreach (var (letters, readings) in groups)
            {
                var isLast = letters[^1] == '|';
                var length = isLast ? letters.Length - 1 : letters.Length;
                if (string.CompareOrdinal(latin, i, letters, 0, length) != 0 || i + length > latin.Length || (isLast && i + length < latin.Length))
                {
                    continue;
                }

                for (var j = 0; j <= cyrillic.Length; j++)
                {
                    reached[i, j] |= Array.Exists(readings, reading => string.CompareOrdinal(cyrillic, j, reading, 0, reading.Length) == 0 && j + reading.Length <= cyrillic.Length && reached[i + length, j + reading.Length]);
                }
            }
        }

        return reached[0, 0];
    }

    private static (string, string, (string, string[])[])[] Load()
    {
        var rows = DataFiles.Rows("Names/national-cyrillic.tsv").ToArray();
        var common = Groups(rows[^1]);
        return [.. rows[..^1].Select(row => (row[1], row[2], Groups(row) is var own ? ((string, string[])[])[.. own, .. common.Where(group => !own.Any(known => known.Item1 == group.Item1))] : []))];
    }

    private static (string, string[])[] Groups(string[] row) => [.. row[3..].Select(cell => cell.Split('=')).Select(parts => (parts[0], parts[1].Split('/')))];
}
