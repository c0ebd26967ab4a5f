using System.Globalization;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>A calendar date, or a part of one, as a text prints it.</summary>
/// <param name="Start">Where it begins in the text that was read, its weekday included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Year">1000 to 2999, or null.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Weekday">1 (Monday) to 7, or null.</param>
/// <param name="HasTime">A clock time stands right after it.</param>
internal sealed record DateMention(int Start, int End, int? Year, int Month, int? Day, int? Weekday, bool HasTime)
{
    private const int MostBetween = 8;

    /// <summary>The day, where year, month and day are given and exist.</summary>
    public DateOnly? FullDay => Year is { } y && Day is { } d && d <= DateTime.DaysInMonth(y, Month) ? new DateOnly(y, Month, d) : null;

    /// <summary>The weekday printed is not the one that the day had.</summary>
    public bool WeekdayContradicts => Weekday is { } w && FullDay is { } day && (int)day.DayOfWeek % 7 != w % 7;

    /// <summary>All dates in a text, in order. Numbers alone (1.2.2012 where both could be the month) are read day first.</summary>
    public static List<DateMention> FindAll(ReadOnlySpan<char> text, LanguagePack pack)
    {
        var found = new List<DateMention>();
        if (!MayHold(text))
        {
            return found;
        }

        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var mention = tokens[i].Number is not null ? Numeric(text, tokens, i, pack) : Named(text, tokens, i, pack);
            if (mention is not null && (found.Count == 0 || mention.Start >= found[^1].End))
            {
                found.Add(mention);
            }
        }

        return found;
    }

    // A date needs a digit; most paragraphs are passed over at once.
    private static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static DateMention? Named(ReadOnlySpan<char> text, List<Token> tokens, int i, LanguagePack pack)
    {
        var isElsewhere = !pack.Months.TryGetValue(tokens[i].Word, out var month);
        if (isElsewhere && !((i > 0 && tokens[i - 1].Number is not null || i + 1 < tokens.Count && tokens[i + 1].Number is not null) && LabelWords.Elsewhere.Months.TryGetValue(tokens[i].Word, out month)))
        {
            return null;
        }

        int? day = null, year = null;
        int first = i, last = i;
        if (i > 0 && IsDay(tokens[i - 1]))
        {
            (day, first) = (tokens[i - 1].Number, i - 1);
        }
        else if (i > 1 && (IsOf(tokens[i - 1]) || IsOrdinalEnding(tokens[i - 1])) && IsDay(tokens[i - 2]))
        {
            (day, first) = (tokens[i - 2].Number, i - 2);
        }
        else if (i > 2 && IsOf(tokens[i - 1]) && IsOrdinalEnding(tokens[i - 2]) && IsDay(tokens[i - 3]))
        {
            (day, first) = (tokens[i - 3].Number, i - 3);
        }

        var next = i + 1;
        if (day is null && next < tokens.Count && IsDay(tokens[next]) && Near(text, tokens[i].End, tokens[next].Start))
        {
            (day, last) = (tokens[next].Number, next);
            next++;
            if (next < tokens.Count && IsOrdinalEnding(tokens[next]))
            {
                last = next++;
            }
        }

        if (next < tokens.Count && IsOf(tokens[next]))
        {
            next++;
        }

        var time = false;
        if (next < tokens.Count && YearOf(text, tokens[next], out time) is { } y && Near(text, tokens[last].End, tokens[next].Start))
        {
            (year, last) = (y, next);
        }
        else if (day is null)
        {
            return null;
        }
        else if (YearBefore(text, tokens, first) is { } before)
        {
            (year, first) = before;
        }

        if (isElsewhere && year is null)
        {
            return null; // in a language without a pack the word may mean anything
        }

        var after = last + 1;
        time |= after + 1 < tokens.Count && tokens[after].Number is < 24 && tokens[after + 1].Number is < 60 && text[tokens[after].End] is ':' or '.' && tokens[after].Start - tokens[last].End < 4;
        var weekday = WeekdayBefore(text, tokens, ref first, pack);
        return new DateMention(tokens[first].Start, tokens[last].End, year, month, day, weekday, time);
    }

    private static DateMention? Numeric(ReadOnlySpan<char> text, List<Token> tokens, int i, LanguagePack pack)
    {
        if (i + 2 >= tokens.Count || tokens[i + 1].Number is not { } b || tokens[i + 2].Number is not { } c)
        {
            // 2011年11月21日
            return i + 4 < tokens.Count && tokens[i + 1].Word is ['年' or '년', ..] && tokens[i + 2].Number is { } m and >= 1 and <= 12 && tokens[i + 3].Word is ['月' or '월', ..]
                && tokens[i + 4].Number is { } d and >= 1 and <= 31 && YearInEra(text, tokens, i, pack) is { } counted
                ? new DateMention(counted.Start, tokens[i + 4].End, counted.Year, m, d, null, false)
                : null;
        }

        var a = tokens[i].Number!.Value;
        var separator = text[tokens[i].End];
        if (separator is not ('-' or '.' or '/') || tokens[i + 1].Start != tokens[i].End + 1 || tokens[i + 2].Start != tokens[i + 1].End + 1 || text[tokens[i + 1].End] != separator)
        {
            return null;
        }

        if (tokens[i].Length == 4 && a is > 1000 and < 3000 && b is >= 1 and <= 12 && c is >= 1 and <= 31)
        {
            return new DateMention(tokens[i].Start, tokens[i + 2].End, a, b, c, null, false);
        }

        if (tokens[i + 2].Length == 4 && c is > 1000 and < 3000)
        {
            return b is >= 1 and <= 12 && a is >= 1 and <= 31 ? new DateMention(tokens[i].Start, tokens[i + 2].End, c, b, a, null, false)
                : a is >= 1 and <= 12 && b is >= 1 and <= 31 ? new DateMention(tokens[i].Start, tokens[i + 2].End, c, a, b, null, false)
                : null;
        }

        return null;
    }

    private static int? WeekdayBefore(ReadOnlySpan<char> text, List<Token> tokens, ref int first, LanguagePack pack)
    {
        for (var back = 1; back <= 2 && first - back >= 0; back++)
        {
            var token = tokens[first - back];
            if (pack.Weekdays.TryGetValue(token.Word, out var weekday) && tokens[first].Start - token.End <= 8 && !text[token.End..tokens[first].Start].Contains('\n'))
            {
                first -= back;
                return weekday;
            }
        }

        return null;
    }

    // "2021. március 4.", "2021 m. kovo 4 d.", "2021. gada 4. martā"
    private static (int Year, int First)? YearBefore(ReadOnlySpan<char> text, List<Token> tokens, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - 2); at--)
        {
            if (tokens[at].Number is not null)
            {
                return YearOf(text, tokens[at], out var time) is { } year && !time && tokens[first].Start - tokens[at].End <= MostBetween ? (year, at) : null;
            }

            if (tokens[at].Word is not ("m" or "gada" or "y" or "år"))
            {
                return null;
            }
        }

        return null;
    }

    // "5th of May", "5 de mayo", "5 d'abril del 2020"
    private static bool IsOf(Token token) => token.Word is "of" or "de" or "del" or "d";

    // "1st", "1er", "1º"
    private static bool IsOrdinalEnding(Token token) => token.Word is "st" or "nd" or "rd" or "th" or "er" or "º";

    private static bool IsDay(Token token) => token.Number is >= 1 and <= 31 && token.Length <= 2;

    private static bool Near(ReadOnlySpan<char> text, int end, int start) => start - end <= 5 && !text[end..start].ContainsAny(";()");

    // A year of four digits; also one to which a clock time was glued ("201921:30").
    private static int? YearOf(ReadOnlySpan<char> text, Token token, out bool time)
    {
        time = token.Number is not null && token.Length is 5 or 6 && token.End < text.Length && text[token.End] == ':';
        var year = time ? int.Parse(text.Slice(token.Start, 4), NumberStyles.None, CultureInfo.InvariantCulture) : token.Length == 4 ? token.Number : null;
        return year is > 1000 and < 3000 ? year : null;
    }

    // "2017年", "平成29年": four digits, or fewer behind the name of an era.
    private static (int Year, int Start)? YearInEra(ReadOnlySpan<char> text, List<Token> tokens, int i, LanguagePack pack)
    {
        if (tokens[i].Length == 4)
        {
            return (tokens[i].Number!.Value, tokens[i].Start);
        }

        if (i == 0 || tokens[i].Length > 3 || tokens[i - 1].End != tokens[i].Start)
        {
            return null;
        }

        foreach (var (era, before) in pack.Eras)
        {
            if (text[tokens[i - 1].Start..tokens[i - 1].End].EndsWith(era))
            {
                return (before + tokens[i].Number!.Value, tokens[i - 1].End - era.Length);
            }
        }

        return null;
    }

    private static List<Token> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                var number = i - start <= 6 ? int.Parse(text[start..i], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
                tokens.Add(new Token(start, i, number, ""));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || (text[i] >= '\u0900' && Letters.IsOfWord(text[i]) && !char.IsAsciiDigit(text[i]))))
                {
                    i++;
                }

                tokens.Add(new Token(start, i, null, i - start <= 14 ? Folding.Fold(text[start..i]) : ""));
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private readonly record struct Token(int Start, int End, int? Number, string Word)
    {
        public int Length => End - Start;
    }
}
