namespace Lectern.Annotations.Times;

/// <summary>What a reading may lean on: the text around it and the day of the event.</summary>
internal sealed class TimeContext(string text, List<TimeToken> tokens, TimePack pack, Edtf? anchor)
{
    private const int MostTokens = 25;
    private const int MostTale = 60;

    // Of last year one speaks with "last year"; a tale begins before it.
    private const int LeastYears = 2;

    private (int End, int Year)? _told;

    public string Text { get; } = text;

    public List<TimeToken> Tokens { get; } = tokens;

    public TimePack Pack { get; } = pack;

    /// <summary>First and last day of the event; null where nothing is known.</summary>
    public (DateOnly First, DateOnly Last)? Anchor { get; } = anchor is { Text.Length: > 0 } a ? (a.Earliest, a.Latest) : null;

    /// <summary>-1 where the nearest sign in the sentence is one of the past, 1 of the future, 0 where there is none.</summary>
    public int Tense(int first, int end)
    {
        for (int back = first - 1, on = end, distance = 0; distance < MostTokens && (back >= 0 || on < Tokens.Count); distance++, back--, on++)
        {
            if (back >= 0)
            {
                if (Sign(back) is not 0 and var sign)
                {
                    return sign;
                }

                back = Tokens[back].AfterBreak || IsStop(back) ? -1 : back;
            }

            if (on < Tokens.Count)
            {
                on = Tokens[on].AfterBreak || IsStop(on) ? Tokens.Count : on;
                if (on < Tokens.Count && Sign(on) is not 0 and var sign)
                {
                    return sign;
                }
            }
        }

        return 0;
    }

    /// <summary>The sentence tells a tale of the past, which has a today of its own: "he said he would come"; not "he said he will come".</summary>
    public bool IsTold(int first, int end)
    {
        var (from, to) = (first, end);
        while (from > 0 && first - from < MostTokens && !Tokens[from].AfterBreak && !IsStop(from - 1))
        {
            from--;
        }

        while (to < Tokens.Count && to - end < MostTokens && !Tokens[to].AfterBreak && !IsStop(to))
        {
            to++;
        }

        var (past, future, told) = (false, false, false);
        for (var i = from; i < to; i++)
        {
            if (i >= first && i < end)
            {
                continue;
            }

            var sign = Sign(i);
            var tells = Tokens[i].Id != 0 && Pack.Tells(Tokens[i].Id);
            (past, future, told) = (past || sign < 0, future || (sign > 0 && !tells), told || tells);
        }

        return past && (told || !future);
    }

    /// <summary>Notes a year that is printed: what follows may tell of it.</summary>
    public void Note(TimeReading reading)
    {
        if (reading.Facts[TimeSlot.Y] is { } year && reading.Basis == Basis.Stated && reading.Rule.Operation is "date" or "year" && reading.Value is { } value && value.First.Year == year)
        {
            _told = (reading.End, year);
        }
    }

    /// <summary>The year printed shortly before a place in the same paragraph, where it lies well before the event; null where there is none.</summary>
    public int? YearOfTale(int first)
    {
        if (_told is not { } told || first - told.End > MostTale || (Anchor is { } anchor && told.Year > anchor.First.Year - LeastYears))
        {
            return null;
        }

        for (var i = told.End; i <= first; i++)
        {
            if (Tokens[i].AfterBreak)
            {
                return null;
            }
        }

        return told.Year;
    }

    private int Sign(int at)
    {
        var token = Tokens[at];
        return !token.IsWord ? 0
            : token.Id != 0 && Pack.TenseOf(token.Id) is not 0 and var tense ? tense
            : char.IsUpper(Text[token.Start]) ? 0 // "United" is no past
            : Pack.TenseOfEnding(Text.AsSpan(token.Start, token.Length));
    }

    // The points of "a.m." end no sentence.
    private bool IsStop(int at) => !(at > 0 && Tokens[at - 1].Length == 1 && Tokens[at - 1].IsWord && Tokens[at - 1].Id != 0 && Text[Tokens[at].Start] == '.') && Tokens[at].IsMark && Text[Tokens[at].Start] is '.' or '!' or '?' or ';' or '。' or '！' or '？' or '；';
}
