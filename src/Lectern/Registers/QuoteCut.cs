namespace Lectern.Registers;

/// <summary>Cuts a quotation so that it reads well: the whole sentences in which the words stand; of a long sentence the clauses around them.</summary>
internal static class QuoteCut
{
    /// <summary>UTF-16 code units beyond which a sentence is cut at its marks.</summary>
    private const int Most = 320;
    private const int LeastClause = 16;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;:—–，；：、");

    /// <summary>The words to quote for words of a turn, and whether their sentence was cut before and behind them.</summary>
    /// <param name="source">The text.</param>
    /// <param name="turn">The turn; null for words of the front matter, which stay as they are.</param>
    /// <param name="span">The words on which a row rests.</param>
    public static (SourceSpan Span, bool IsCutBefore, bool IsCutAfter) Around(SourceText source, Turn? turn, SourceSpan span)
    {
        foreach (var part in turn?.Parts ?? [])
        {
            if (!part.Contains(span))
            {
                continue;
            }

            var sentences = Structure.Sentences.Of(source.Text, part).Where(s => s.Overlaps(span)).ToArray();
            if (sentences.Length > 0)
            {
                var whole = new SourceSpan(Math.Min(span.Start, sentences[0].Start), Math.Max(span.End, sentences[^1].End));
                var cut = whole.Length <= Most ? whole : Clauses(source.Text, whole, span);
                return (cut, cut.Start > whole.Start, cut.End < whole.End);
            }
        }

        return (span, false, false);
    }

    // Outwards from the words to the farthest marks that leave it short enough; where there are none, to whole words.
    private static SourceSpan Clauses(string text, SourceSpan whole, SourceSpan span)
    {
        var room = Math.Max(0, Most - span.Length) / 2;
        var (from, to) = (Math.Max(whole.Start, span.Start - room), Math.Min(whole.End, span.End + room));
        var start = from == whole.Start ? from : FirstAfterMark(text, from, span.Start) ?? AtWord(text, from, span.Start);
        var end = to == whole.End ? to : LastBeforeMark(text, span.End, to) ?? WordEnd(text, span.End, to);
        return new SourceSpan(start, end);
    }

    private static int? FirstAfterMark(string text, int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (IsMark(text[i]) && (text[i] > '\u2FFF' || char.IsWhiteSpace(text[i + 1])))
            {
                var at = i + 1;
                while (at < to && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                // Not into the middle of a list: "Oslo, Bergen, and agreed that".
                if (!text.AsSpan(at, Math.Min(LeastClause, to - at)).ContainsAny(Marks))
                {
                    return at;
                }
            }
        }

        return null;
    }

    private static int? LastBeforeMark(string text, int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (IsMark(text[i]) && (i + 1 == text.Length || text[i] > '\u2FFF' || char.IsWhiteSpace(text[i + 1])))
            {
                return i - text.AsSpan(from, i - from).Length + text.AsSpan(from, i - from).TrimEnd().Length;
            }
        }

        return null;
    }

    private static int AtWord(string text, int from, int to)
    {
        while (from < to && !(char.IsWhiteSpace(text[from - 1]) && !char.IsWhiteSpace(text[from])))
        {
            from++;
        }

        return from;
    }

    private static int WordEnd(string text, int from, int to)
    {
        while (to > from && !(char.IsWhiteSpace(text[to]) && !char.IsWhiteSpace(text[to - 1])))
        {
            to--;
        }

        return to;
    }

    private static bool IsMark(char c) => Marks.Contains(c);
}
