namespace Lectern.Structure;

/// <summary>Clock times and stretches of a recording that stand beside labels: <c>[00:14:12] Jane Roe:</c>, <c>Jane Roe 0:12</c>, <c>[00:01.0 --&gt; 00:04.5]</c>.</summary>
internal static class Clocks
{
    private const int MostWidth = 40;

    /// <summary>A clock, in brackets or bare, is the first thing: "[00:14:12] ", "(1:02) ", "00:14 ".</summary>
    public static bool Begins(ReadOnlySpan<char> printed)
    {
        var width = Width(printed);
        return width > 0 && width < printed.Length && (printed[0] is '[' or '(') == (printed[width - 1] is ']' or ')') && (printed[0] is '[' or '(' || printed[width] == ' ');
    }

    /// <summary>A time of day with a stop and nothing else, as in "16.02 ".</summary>
    public static bool IsOfDay(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(' ');
        return text.Length is 4 or 5 && text[^3] == '.' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^4]) && text[^2] is >= '0' and <= '5' && char.IsAsciiDigit(text[^1]);
    }

    /// <summary>Where the words begin behind a clock in brackets, and behind a dash after it; <paramref name="from"/> where none stands there.</summary>
    public static int SkipBefore(string text, int from, int end)
    {
        var width = text[from] is '[' or '(' ? Width(text.AsSpan(from, Math.Min(end - from, MostWidth))) : 0;
        if (width == 0)
        {
            return from;
        }

        var at = LabelText.SkipSpace(text, from + width, end);
        return at < end && text[at] is '-' or '–' or '—' ? LabelText.SkipSpace(text, at + 1, end) : at;
    }

    /// <summary>Where the words begin behind a bare clock, though nothing parts the two; <paramref name="from"/> where none stands there.</summary>
    public static int SkipBare(string text, int from, int end)
    {
        var width = char.IsAsciiDigit(text[from]) ? Width(text.AsSpan(from, Math.Min(end - from, MostWidth))) : 0;
        return width == 0 ? from : LabelText.SkipSpace(text, from + width, end);
    }

    /// <summary>What stands before the clock that ends the line; empty where none ends it, or a colon or comma stands between.</summary>
    public static SourceSpan BeforeLast(string text, int from, int end)
    {
        var last = Math.Max(Behind(text, from, end), from);
        while (last > from && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return last > from && text[last - 1] is not (':' or ',') ? new(from, last) : default;
    }

    // Where the clock begins that ends the line, or -1.
    private static int Behind(string text, int from, int end)
    {
        if (end - from > 6 && text[end - 1] is 'M' or 'm' && text[end - 2] is 'A' or 'P' or 'a' or 'p' && (text[end - 3] is ' ' or '\u00A0' or '\u202F' || char.IsAsciiDigit(text[end - 3])))
        {
            end -= char.IsAsciiDigit(text[end - 3]) ? 2 : 3; // "Jane Roe 10:02 AM"
        }

        if (end <= from || !(char.IsAsciiDigit(text[end - 1]) || text[end - 1] is ']' or ')'))
        {
            return -1;
        }

        for (var at = end - 1; at > from && end - at <= MostWidth; at--)
        {
            if (char.IsWhiteSpace(text[at - 1]) && Width(text.AsSpan(at, end - at)) == end - at)
            {
                var wider = text.LastIndexOf('[', at, at - from);
                return wider > from && Width(text.AsSpan(wider, end - wider)) == end - wider ? wider : at;
            }
        }

        return -1;
    }

    /// <summary>It is a clock and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length is > 2 and <= MostWidth && Width(text) == text.Length;

    // In brackets: figures, colons, stops and what joins two of them; bare: one clock.
    private static int Width(ReadOnlySpan<char> text)
    {
        var closing = text.Length == 0 ? '\0' : text[0] switch { '[' => ']', '(' => ')', _ => '\0' };
        var (colons, points, digits) = (0, 0, 0);
        for (var at = closing == '\0' ? 0 : 1; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c == ':' && digits > 0)
            {
                colons++;
            }
            else if (c is '.' or ',' && digits > 0)
            {
                points++;
            }
            else if (closing == '\0')
            {
                return colons is 1 or 2 && digits >= 3 && text[at - 1] != ':' ? at : 0;
            }
            else if (c == closing)
            {
                return digits >= 2 && (colons > 0 || points > 1) ? at + 1 : 0;
            }
            else if (c is not (' ' or '-' or '–' or '>' or 's'))
            {
                return 0;
            }
        }

        return closing == '\0' && colons is 1 or 2 && digits >= 3 && text[^1] != ':' ? text.Length : 0;
    }
}
