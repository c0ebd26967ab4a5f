using System.Buffers;

namespace Lectern.Structure;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…。！？\n");

    /// <summary>Sentences of a span, in order, without white space around them.</summary>
    /// <remarks>A sentence ends at . ! ? … 。！？ with closing quotation marks after it, before white space and a capital, a digit, a quotation mark or an ideograph; not after an initial or a short abbreviation.</remarks>
    public static IEnumerable<SourceSpan> Of(string text, SourceSpan span)
    {
        var start = span.Start;
        for (var i = NextMark(text, span.Start, span.End); i < span.End; i = NextMark(text, i + 1, span.End))
        {
            var end = i + 1;
            while (end < span.End && text[end] is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '»' or ')' or ']' or '」')
            {
                end++;
            }

            var blank = text[i] == '\n' && end < span.End && text[end] == '\n';
            var wide = text[i] is '。' or '！' or '？';
            if (!blank && !wide && (text[i] == '\n' || !Ends(text, span, start, i, end)))
            {
                continue;
            }

            if (Trim(text, start, end) is { IsEmpty: false } sentence)
            {
                yield return sentence;
            }

            start = end;
            i = end - 1;
        }

        if (Trim(text, start, span.End) is { IsEmpty: false } last)
        {
            yield return last;
        }
    }

    private static int NextMark(string text, int from, int end) => text.AsSpan(from, end - from).IndexOfAny(Marks) is >= 0 and var next ? from + next : end;

    private static bool Ends(string text, SourceSpan span, int start, int mark, int end)
    {
        if (end >= span.End)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = end;
        while (next < span.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= span.End || char.IsLower(text[next]))
        {
            return next >= span.End;
        }

        if (text[mark] != '.')
        {
            return true;
        }

        // An initial ("S. Roe") or a short abbreviation ("Mr. Roe", "St. Roe") does not end a sentence.
        var word = mark;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        var length = mark - word;
        return !(length is 1 or 2 && char.IsUpper(text[word]) && (word == start || text[word - 1] is ' ' or '.' or '\u00A0')) && text.AsSpan(word, length) is not ("Mrs" or "Gov" or "Sen" or "Gen" or "Rep");
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
