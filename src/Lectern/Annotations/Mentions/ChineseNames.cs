namespace Lectern.Annotations.Mentions;

/// <summary>Finds where a person's name ends or begins beside an office or a title.</summary>
internal static class ChineseNames
{
    // Parted by dots a foreign name is as long as its parts together.
    private const int LongestForeign = 9;
    private const int LongestParted = 24;

    /// <summary>The name that ends at <paramref name="end"/>, not reaching before <paramref name="from"/>.</summary>
    public static SourceSpan? Before(string text, int from, int end, ChineseLexicon lexicon) =>
        NameBefore(text, from, end, lexicon) is { } name && !lexicon.IsNoName(text.AsSpan(name.Start, name.Length)) ? name : null;

    /// <summary>The name that begins at <paramref name="at"/>.</summary>
    public static SourceSpan? After(string text, int at, int end, ChineseLexicon lexicon) =>
        NameAfter(text, at, end, lexicon) is { } name && !lexicon.IsNoName(text.AsSpan(name.Start, name.Length)) ? name : null;

    private static SourceSpan? NameBefore(string text, int from, int end, ChineseLexicon lexicon)
    {
        // Japanese and other long surnames first: 安倍晋三首相.
        for (var length = Math.Min(4, end - from); length >= 2; length--)
        {
            if (lexicon.LongSurnames.Contains(text.Substring(end - length, 2)) && length is 2 or 3 or 4 && AllSigns(text, end - length, end))
            {
                return new SourceSpan(end - length, end);
            }
        }

        var foreign = end;
        while (foreign > from && end - foreign < Longest(text, foreign, end) && (lexicon.Foreign.Contains(text[foreign - 1]) || IsJoint(text, foreign - 1, from, end, lexicon)))
        {
            foreign--;
        }

        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (end - length >= from && lexicon.Surnames.Contains(text[end - length]) && AllSigns(text, end - length, end) && (end - foreign <= length || foreign == from && end - foreign > 5))
            {
                return new SourceSpan(end - length, end);
            }
        }

        return end - foreign >= 2 ? new SourceSpan(foreign, end) : null;
    }

    private static SourceSpan? NameAfter(string text, int at, int end, ChineseLexicon lexicon)
    {
        if (at >= end || !Tokenizer.IsIdeograph(text[at]) || lexicon.Longest(text, at, end) is not null || lexicon.EndsName(text, at, end))
        {
            return null;
        }

        var foreign = at;
        while (foreign < end && foreign - at < Longest(text, at, foreign) && (lexicon.Foreign.Contains(text[foreign]) || IsJoint(text, foreign, at, end, lexicon)) && !(foreign - at >= 2 && lexicon.BeginsWord(text, foreign, end)))
        {
            foreign++;
        }

        if (foreign - at >= 3 && !(lexicon.Surnames.Contains(text[at]) && lexicon.EndsName(text, at + 2, end)))
        {
            return new SourceSpan(at, foreign);
        }

        if (at + 2 <= end && lexicon.LongSurnames.Contains(text.Substring(at, 2)))
        {
            var length = lexicon.EndsName(text, at + 3, end) ? 3 : lexicon.EndsName(text, at + 2, end) ? 2 : 4;
            return at + length <= end ? new SourceSpan(at, at + length) : null;
        }

        if (!lexicon.Surnames.Contains(text[at]))
        {
            return foreign - at >= 2 && lexicon.EndsName(text, foreign, end) ? new SourceSpan(at, foreign) : null;
        }

        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (at + length <= end && AllSigns(text, at, at + length) && lexicon.EndsName(text, at + length, end) && !(length == 3 && lexicon.EndsName(text, at + 2, end)))
            {
                return new SourceSpan(at, at + length);
            }
        }

        return null;
    }

    // "迪亚斯-卡内尔": a hyphen between two signs of a foreign name.
    private static bool IsJoint(string text, int at, int from, int end, ChineseLexicon lexicon) =>
        text[at] is '-' or '－' or '—' && at > from && at + 1 < end && lexicon.Foreign.Contains(text[at - 1]) && lexicon.Foreign.Contains(text[at + 1]);

    private static int Longest(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny('·', '•', '-') >= 0 ? LongestParted : LongestForeign;

    private static bool AllSigns(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!Tokenizer.IsIdeograph(text[i]) || text[i] is '的' or '和' or '与' or '在' or '是' or '及' or '同' or '对' or '了' or '国' or '向' || i > from && text[i] is '于' or '为' or '该' or '这' or '那' or '前' or '我' or '你' or '他' or '她' or '们' or '各' or '两' or '本' or '此' or '其' or '会' or '任' or '级' or '副' or '平')
            {
                return text[i] == '在' && i == from + 1;
            }
        }

        return true;
    }
}
