using Lectern.Reading.Markdown;
using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>Blocks of a plain text: paragraphs where lines were wrapped, else one a line. The canonical text is the decoded text, unchanged.</summary>
internal static class PlainTextReader
{
    public const string Rule = "text/1";

    private const int FewestFields = 2;

    public static SourceText Read(string text)
    {
        var lines = TextLine.All(text);
        var header = text.StartsWith("---", StringComparison.Ordinal) ? FileHeader.Read(text) : null;
        if (header is { Length: > 0, Fields.Count: >= FewestFields })
        {
            var below = Read(text, lines.FindAll(line => line.Start >= header.Length));
            return new(text, Rule, [new Block(new(0, header.Length), BlockKind.FileHeader), .. below.Blocks])
            {
                Fields = header.Fields,
                Speeches = [.. below.Speeches.Select(speech => speech with { FirstBlock = speech.FirstBlock + 1, EndBlock = speech.EndBlock + 1, LabelBlock = speech.LabelBlock + 1 })],
                MarkedSpeakers = below.MarkedSpeakers,
            };
        }

        return Read(text, lines);
    }

    private static SourceText Read(string text, List<TextLine> lines)
    {
        ChangeMarks.Split(text, lines);
        if (SpeechTags.Find(text) is { } tags)
        {
            return TaggedText.Read(text, lines, tags);
        }

        if (LineNumbers.Find(text, lines) is { } words)
        {
            return new(text, Rule, LineNumbers.Blocks(text, lines, words));
        }

        return new(text, Rule, Blocks(text, lines, LineWrap.Find(text, lines), RunningHeads.Find(text, lines)));
    }

    /// <summary>The paragraphs of lines that have no numbers.</summary>
    internal static List<Block> Blocks(string text, List<TextLine> lines, LineWrap wrap, HashSet<int> heads)
    {
        var blocks = new List<Block>();
        var most = SourceLimits.MostBlocks(text.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (blocks.Count == most)
            {
                throw ReadingMessages.TooManyBlocks(text.Length);
            }

            var first = lines[i].Words;
            if (IsRule(text.AsSpan(first.Start, first.Length)))
            {
                blocks.Add(new(first, BlockKind.Separator));
                continue;
            }

            while (i + 1 < lines.Count && !heads.Contains(i) && !heads.Contains(i + 1) && !ChangeMarks.Begins(text, lines[i + 1]) && wrap.Continues(text, lines[i], lines[i + 1]) && !IsRule(text.AsSpan(lines[i + 1].Words.Start, lines[i + 1].Words.Length)))
            {
                i++;
            }

            blocks.Add(new(new(first.Start, lines[i].Words.End), BlockKind.Paragraph));
        }

        return blocks;
    }

    /// <summary>A row of at least three of one mark, with or without spaces between: <c>* * *</c>, <c>-----</c>, <c>+++++</c>.</summary>
    internal static bool IsRule(ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || words[0] is not ('*' or '-' or '+' or '_' or '=' or '#' or '~' or '—' or '–' or '•' or '·'))
        {
            return false;
        }

        var marks = 0;
        foreach (var c in words)
        {
            if (c == words[0])
            {
                marks++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return marks >= 3;
    }
}
