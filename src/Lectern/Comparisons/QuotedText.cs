namespace Lectern.Comparisons;

/// <summary>What a quotation marks between two of its words.</summary>
[Flags]
internal enum QuotedMark
{
    None = 0,

    /// <summary>"…", "[...]": words were left out.</summary>
    Ellipsis = 1,

    /// <summary>"[the authorities]": words of the editor, beside or instead of the speaker's.</summary>
    Insertion = 2,
}

/// <summary>A word of a quotation.</summary>
/// <param name="Key">Its folded form.</param>
/// <param name="Span">Its place in the quotation.</param>
/// <param name="Before">What the quotation marks before it.</param>
/// <param name="Inserted">The folded words of the editor before it.</param>
internal sealed record QuotedWord(string Key, SourceSpan Span, QuotedMark Before, IReadOnlyList<string> Inserted)
{
    /// <summary>The letters outside brackets of a word that an editor completed, "want" of "want[ed]"; else null.</summary>
    public string? Kept { get; init; }
}

/// <summary>A quotation as its words, with the ellipses and the editor's insertions between them.</summary>
internal sealed class QuotedText
{
    /// <summary>More words than anybody quotes; more than this is refused, so that a check ends soon.</summary>
    public const int MaximumWords = 10_000;

    private const int LongestInsertion = 200;

    private QuotedText(string text, IReadOnlyList<QuotedWord> words) => (Text, Words) = (text, words);

    public string Text { get; }

    public IReadOnlyList<QuotedWord> Words { get; }

    /// <summary>The quotation itself shows that it is asked.</summary>
    public bool ShowsQuestion => Text.Contains('?', StringComparison.Ordinal);

    /// <exception cref="FormatException">It holds no words, or too many.</exception>
    public static QuotedText Parse(string text)
    {
        var words = new List<QuotedWord>();
        var inserted = new List<string>();
        var mark = QuotedMark.None;
        var at = 0;
        while (at < text.Length)
        {
            if (EllipsisAt(text, at) is > 0 and var length)
            {
                mark |= QuotedMark.Ellipsis;
                at += length;
            }
            else if (InsertionEnd(text, at) is > 0 and var close)
            {
                mark |= QuotedMark.Insertion;
                inserted.AddRange(Keys(text.AsSpan(at, close - at)));
                at = close + 1;
            }
            else
            {
                var end = NextMark(text, at + 1);
                Read(text, at, end, words, ref mark, ref inserted);
                at = end;
            }

            if (words.Count > MaximumWords)
            {
                throw new FormatException($"The quotation holds more than {MaximumWords} words. Check it in parts.");
            }
        }

        return words.Count > 0
            ? new QuotedText(text, words)
            : throw new FormatException($"The quotation \"{text}\" holds no words. Give the words as they were quoted.");
    }

    private static void Read(string text, int start, int end, List<QuotedWord> words, ref QuotedMark mark, ref List<string> inserted)
    {
        // "[W]e" is one word: brackets that touch letters are read through.
        var stretch = text.AsSpan(start, end - start).ToString();
        var places = new List<int>();
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < stretch.Length; i++)
        {
            if (stretch[i] is not ('[' or ']'))
            {
                plain.Append(stretch[i]);
                places.Add(start + i);
            }
        }

        var scanner = new WordScanner(plain.ToString());
        while (scanner.MoveNext())
        {
            var span = new SourceSpan(places[scanner.Start], places[scanner.End - 1] + 1);
            words.Add(new QuotedWord(scanner.Key.ToString(), span, words.Count == 0 ? QuotedMark.None : mark, inserted) { Kept = Kept(text, span) });
            (mark, inserted) = (QuotedMark.None, []);
        }
    }

    /// <summary>The letters of a word that stand outside the brackets which touch it.</summary>
    private static string? Kept(string text, SourceSpan span)
    {
        var end = span.End < text.Length && text[span.End] == ']' ? span.End + 1 : span.End;
        var start = span.Start > 0 && text[span.Start - 1] == '[' ? span.Start - 1 : span.Start;
        var printed = text[start..end];
        var open = printed.IndexOf('[', StringComparison.Ordinal);
        var close = printed.IndexOf(']', StringComparison.Ordinal);
        return open >= 0 && close > open ? Folding.Fold(printed.Remove(open, close + 1 - open)) : null;
    }

    private static int NextMark(string text, int at)
    {
        while (at < text.Length && EllipsisAt(text, at) == 0 && InsertionEnd(text, at) == 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the bracket closes that opens an insertion here; 0 where none does.</summary>
    private static int InsertionEnd(string text, int open)
    {
        if (text[open] != '[' || (open > 0 && char.IsLetter(text[open - 1])))
        {
            return 0;
        }

        var close = text.IndexOf(']', open, Math.Min(LongestInsertion, text.Length - open));
        return close < 0 || (close + 1 < text.Length && char.IsLetter(text[close + 1])) ? 0 : close;
    }

    /// <summary>Length of the ellipsis that begins here, with the brackets around it; 0 where none does.</summary>
    private static int EllipsisAt(string text, int start)
    {
        var at = start;
        var close = text[at] switch { '[' => ']', '(' => ')', '<' => '>', _ => '\0' };
        at += close == '\0' ? 0 : 1;
        var dots = 0;
        var last = at;
        while (at < text.Length && (text[at] is '.' or '…' || (text[at] == ' ' && dots > 0)))
        {
            dots += text[at] switch { '…' => 3, '.' => 1, _ => 0 };
            at++;
            last = text[at - 1] == ' ' ? last : at;
        }

        if (dots < 2 || (dots == 2 && close == '\0'))
        {
            return 0;
        }

        return close == '\0' ? last - start : at < text.Length && text[at] == close ? at + 1 - start : 0;
    }

    private static List<string> Keys(ReadOnlySpan<char> text)
    {
        var keys = new List<string>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            keys.Add(scanner.Key.ToString());
        }

        return keys;
    }
}
