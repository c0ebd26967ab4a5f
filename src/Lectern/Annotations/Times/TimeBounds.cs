namespace Lectern.Annotations.Times;

/// <summary>Tells by what stands right before and after it that a number is no date: a price, a phone number, a resolution, a count.</summary>
internal static class TimeBounds
{
    /// <summary>The words may be a time where they stand.</summary>
    public static bool Allow(TimeGrammar.Match match, TimeContext context)
    {
        var (tokens, text) = (context.Tokens, context.Text);
        var (first, end) = (match.First, match.End);
        if (tokens[first].Number >= 0 && first > 0 && !MayFollow(tokens, first, text))
        {
            return false;
        }

        if (tokens[end - 1].Number >= 0 && end < tokens.Count && !MayPrecede(tokens, end, text))
        {
            return false;
        }

        // "0430 hours" are no 430 hours.
        if (match.Rule.Operation == "duration" && tokens[first].Number >= 0 && tokens[first].Length > 2 && text[tokens[first].Start] == '0')
        {
            return false;
        }

        return !IsBareYear(match) || IsYear(match, context);
    }

    private static bool IsBareYear(TimeGrammar.Match match) =>
        match.End - match.First == 1 && match.Facts.Has(TimeSlot.Y) && match.Rule.Operation is "date" or "year" && match.End - match.First == 1;

    // Not in the middle of a longer number, an address or a code, and no sum of money.
    private static bool MayFollow(List<TimeToken> tokens, int first, string text)
    {
        var before = tokens[first - 1];
        var mark = text[before.Start];
        if (before.IsMark && mark is '$' or '€' or '£' or '¥' or '₽' or '#' or '№' or '§' or '+' or '￥')
        {
            return false;
        }

        if (!tokens[first].IsGlued)
        {
            return true;
        }

        return before.IsMark
            ? !(mark is '.' or ',' or ':' or '/' or '-' or '–' or '_' or '@' && before.IsGlued && first > 1 && (tokens[first - 2].Number >= 0 || (mark is '/' or '-' or '_' or '@' && tokens[first - 2].IsWord && tokens[first - 2].Id == 0 && !Structure.Ideographs.IsOne(text[tokens[first - 2].Start]))))
            : before.IsWord && Structure.Ideographs.IsOne(text[before.Start]);
    }

    private static bool MayPrecede(List<TimeToken> tokens, int end, string text)
    {
        var after = tokens[end];
        var mark = text[after.Start];
        if (after.IsMark && mark is '%' or '‰' or '°' or '€' or '$')
        {
            return false;
        }

        if (!after.IsGlued)
        {
            return true;
        }

        if (after.IsWord)
        {
            return Structure.Ideographs.IsOne(mark);
        }

        return !(mark is '.' or ',' or ':' or '/' or '-' or '–' && end + 1 < tokens.Count && tokens[end + 1].IsGlued && tokens[end + 1].Number >= 0);
    }

    // A number of four digits alone.
    private static bool IsYear(TimeGrammar.Match match, TimeContext context)
    {
        var (tokens, pack) = (context.Tokens, context.Pack);
        var year = match.Facts[TimeSlot.Y]!.Value;
        var hasPreposition = match.Rule.Operation == "date";
        if (Any(tokens, match.End, pack.ListOf("notAYearBefore")))
        {
            return false;
        }

        if (hasPreposition)
        {
            return true;
        }

        return year is >= 1900 and <= 2060 && (tokens[match.First].Number >= 0) && !AnyBefore(tokens, match.First, pack.ListOf("notAYearAfter")) && !LooksCounted(match, context, year);
    }

    // "2000 troops": a round number with a small word after it and none before that a year likes to follow.
    private static bool LooksCounted(TimeGrammar.Match match, TimeContext context, int year)
    {
        var tokens = context.Tokens;
        if (year % 50 != 0 || match.End >= tokens.Count)
        {
            return false;
        }

        var next = tokens[match.End];
        return next.IsWord && !next.IsCapital && next.Id == 0;
    }

    private static bool Any(List<TimeToken> tokens, int at, IReadOnlyList<int[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Stands(tokens, at, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyBefore(List<TimeToken> tokens, int end, IReadOnlyList<int[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Stands(tokens, end - phrase.Length, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These words stand from a token on, no blank line among them.</summary>
    public static bool Stands(List<TimeToken> tokens, int at, int[] phrase)
    {
        if (at < 0 || at + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[at + i].Id != phrase[i] || (i > 0 && tokens[at + i].AfterBreak))
            {
                return false;
            }
        }

        return true;
    }
}
