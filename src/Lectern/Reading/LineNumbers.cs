using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>Numbers at the margin of a plain text, as courts print them: they count the lines of each page and begin again on the next.</summary>
/// <remarks>A list counts too; so the numbers must begin again (or stand before every line of one page, the empty ones too), stand before most lines, and part sentences in their middle.</remarks>
internal static class LineNumbers
{
    private const int MostDigits = 2;
    private const int MostNumber = 60;
    private const int Fewest = 12;
    private const int MostRunningHead = 80;

    /// <summary>For each line where its words begin behind the number (the line's own beginning where it has none), or null where lines are not numbered.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    public static int[]? Find(string text, IReadOnlyList<TextLine> lines)
    {
        var words = new int[lines.Count];
        var (numbered, plain, restarts, parting, empty, before) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            words[i] = lines[i].Words.Start;
            if (lines[i].IsBlank)
            {
                continue;
            }

            var (number, end) = NumberAt(text, lines[i].Words);
            if (number == 0 || (number != 1 && (number <= before || number > before + 2)))
            {
                plain++;
                if (plain > Fewest && plain > numbered)
                {
                    return null; // most texts are told from the first lines
                }

                continue;
            }

            numbered++;
            restarts += number == 1 && before > 1 ? 1 : 0;
            (words[i], before) = (end, number);
            empty += end == lines[i].Words.End ? 1 : 0;
            parting += end < lines[i].Words.End && char.IsLower(text[end]) ? 1 : 0;
        }

        return numbered >= Fewest && numbered > plain * 2 && ((restarts > 0 && parting * 10 >= numbered) || (plain == 0 && empty > 0 && parting > 0)) ? words : null;
    }

    /// <summary>Adds the blocks of a text whose lines are numbered: each number, what stands between two pages, and the words of each line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="words">Where the words of each line begin.</param>
    public static List<Block> Blocks(string text, IReadOnlyList<TextLine> lines, int[] words)
    {
        var blocks = new List<Block>();
        var most = SourceLimits.MostBlocks(text.Length);
        var last = Enumerable.Range(0, lines.Count).LastOrDefault(i => words[i] > lines[i].Words.Start);
        var seen = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (blocks.Count + 2 > most)
            {
                throw ReadingMessages.TooManyBlocks(text.Length);
            }

            var line = lines[i].Words;
            var number = NumberEnd(text, line.Start, words[i]);
            if (number > line.Start)
            {
                seen = true;
                blocks.Add(new(new(line.Start, number), BlockKind.Paragraph) { Region = BlockRegion.Furniture });
            }

            if (words[i] < line.End)
            {
                var isBetween = number == line.Start && seen && i < last && line.Length <= MostRunningHead;
                blocks.Add(new(new(words[i], line.End), BlockKind.Paragraph) { Region = isBetween ? BlockRegion.Furniture : BlockRegion.Body });
            }
        }

        return blocks;
    }

    private static (int Number, int End) NumberAt(string text, SourceSpan line)
    {
        var at = BehindPage(text, line);
        var number = 0;
        var first = at;
        while (at < line.End && char.IsAsciiDigit(text[at]) && at - first < MostDigits)
        {
            number = (number * 10) + (text[at] - '0');
            at++;
        }

        if (at == first || number > MostNumber || (first > line.Start && number != 1) || (at < line.End && text[at] is not (' ' or '\t')))
        {
            return (0, line.Start);
        }

        while (at < line.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return (number, at);
    }

    // "12. 1 MR. ROE": before the first line of a page its number.
    private static int BehindPage(string text, SourceSpan line)
    {
        var at = line.Start;
        while (at < line.End && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > line.Start && at + 2 < line.End && text[at] == '.' && text[at + 1] == ' ' && char.IsAsciiDigit(text[at + 2]) ? at + 2 : line.Start;
    }

    private static int NumberEnd(string text, int start, int words)
    {
        var end = words;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
