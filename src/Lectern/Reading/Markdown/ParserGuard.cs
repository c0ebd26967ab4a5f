namespace Lectern.Reading.Markdown;

/// <summary>Refuses the few shapes on which the parser of Markdown takes time that grows with the square of their size.</summary>
internal static class ParserGuard
{
    // Characters looked at in all for one paragraph, for it looks from each beginning of a link to the paragraph's end: about a second.
    private const long MostWork = 200_000_000;

    // Underlined headings and definitions of links move all that stands beside them; a book has some hundreds.
    private const int MostMoves = 10_000;

    // Each level of a list is at least two columns further in, and costs the parser more than the one before.
    private const int DeepestList = 100;

    /// <summary>Refuses a file with such a shape.</summary>
    /// <exception cref="Sources.UnreadableSourceException">It has one.</exception>
    public static void Check(string source)
    {
        long begun = 0, length = 0;
        var moves = 0;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            var isItem = words is ['-' or '*' or '+', ' ', ..];
            if (isItem && line.IndexOf(words[0]) > 2 * DeepestList)
            {
                throw ReadingMessages.TooDeep(DeepestList, "lists");
            }

            if (words.IsEmpty || isItem)
            {
                (begun, length) = (0, 0);
            }

            begun += line.Count("](");
            length += line.Length;
            moves += IsUnderline(words) || IsDefinition(words) ? 1 : 0;
            if (begun * length > MostWork || moves > MostMoves)
            {
                throw ReadingMessages.TooTangled();
            }
        }
    }

    private static bool IsUnderline(ReadOnlySpan<char> words) => !words.IsEmpty && (words[0] is '-' or '=') && words.IndexOfAnyExcept(words[0]) < 0;

    private static bool IsDefinition(ReadOnlySpan<char> words) => words is ['[', ..] && words.Contains("]:", StringComparison.Ordinal);
}
