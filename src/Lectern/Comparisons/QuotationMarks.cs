namespace Lectern.Comparisons;

/// <summary>Sees whether words of the record stand inside quotation marks there: the speaker, or the publisher, gives them as somebody else's.</summary>
internal static class QuotationMarks
{
    /// <summary>The quoting context where all words lie within one pair of marks of their paragraph.</summary>
    public static IEnumerable<FoundContext> Around(RecordWords record, int turn, int first, int last, string quotation)
    {
        var turnSpan = record.Transcript.Turns[turn].Span;
        var text = record.Text;
        var (start, end) = (record.Span(first).Start, record.Span(last).End);
        var paragraph = start == 0 ? -1 : text.LastIndexOf("\n\n", start - 1, start - turnSpan.Start, StringComparison.Ordinal);
        var open = new Stack<int>();
        for (var at = paragraph < 0 ? turnSpan.Start : paragraph + 2; at < start; at++)
        {
            Step(text, at, open);
        }

        if (!open.TryPeek(out var opened))
        {
            yield break;
        }

        var depth = open.Count;
        for (var at = start; at < turnSpan.End && !text.AsSpan(at).StartsWith("\n\n"); at++)
        {
            Step(text, at, open);
            if (open.Count < depth)
            {
                var marked = new SourceSpan(opened, at + 1);
                var wholeTurn = opened == turnSpan.Start && at + 1 == turnSpan.End;
                if (at >= end && !wholeTurn && !Shows(quotation))
                {
                    yield return new(QuotationContext.Quoting, new Evidence("quoting: inside quotation marks", marked, record.Transcript.Source[marked]), false);
                }

                yield break;
            }
        }
    }

    // Marks around the whole quotation are the reporter's; marks inside it repeat the record's.
    private static bool Shows(string quotation) => quotation.Trim().Trim('"', '“', '”', '«', '»', '„', '\'').IndexOfAny(['“', '”', '«', '»', '„', '"']) >= 0;

    private static void Step(string text, int at, Stack<int> open)
    {
        switch (text[at])
        {
            case '«' or '„':
            case '“' when open.Count == 0 || text[open.Peek()] != '„':
            case '"' when open.Count == 0 || text[open.Peek()] != '"':
                open.Push(at);
                break;
            case '»' or '”' or '"' or '“' when open.Count > 0:
                open.Pop();
                break;
            default:
                break;
        }
    }
}
