namespace Lectern.Annotations.Times;

/// <summary>Puts readings together that are one expression: "early" with a year, a clock time with its day, both ends of a range with one year.</summary>
internal static class TimeJoining
{
    /// <summary>Widens and joins the readings in place.</summary>
    public static void Join(List<TimeReading> readings, TimeContext context)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            if (!reading.IsNothing)
            {
                var before = i > 0 ? readings[i - 1].End : 0;
                var after = i + 1 < readings.Count ? readings[i + 1].First : context.Tokens.Count;
                Widen(reading, before, after, context);
            }
        }

        for (var i = 1; i < readings.Count;)
        {
            if (JoinClock(readings[i - 1], readings[i], context))
            {
                readings.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }

        for (var i = readings.Count - 1; i > 0; i--)
        {
            if (JoinRange(readings[i - 1], readings[i], context))
            {
                readings.RemoveAt(i);
            }
        }
    }

    // "the end of" before, "in the morning" after, "about" before all.
    private static void Widen(TimeReading reading, int before, int after, TimeContext context)
    {
        var (tokens, pack) = (context.Tokens, context.Pack);
        if (reading.Type is TimeType.Date or TimeType.TimeOfDay && reading.Vague is null && reading.Clock is null)
        {
            if (reading.Part is null && pack.Lexicon.EndingAt(tokens, reading.First, "partBefore", before) is { } part)
            {
                (reading.First, reading.Part) = (reading.First - part.Ids.Length, (TimePart)part.Value);
            }

            // A day has no middle of its own: "今天中方".
            if (reading.Part is null && pack.Lexicon.StandingAt(tokens, reading.End, "partAfter", after) is { } late && !((TimePart)late.Value == TimePart.Mid && reading.Value is { } whole && whole.First == whole.Last))
            {
                (reading.End, reading.Part) = (reading.End + late.Ids.Length, (TimePart)late.Value);
            }

            if (reading.Part is null && (reading.Value is { } v && v.First == v.Last || reading.Facts.Has(TimeSlot.Wd) || reading.Facts.Has(TimeSlot.Day)) && pack.Lexicon.StandingAt(tokens, reading.End, "todAfter", after) is { } tod)
            {
                (reading.End, reading.Part, reading.Type) = (reading.End + tod.Ids.Length, (TimePart)tod.Value, TimeType.TimeOfDay);
            }
        }

        if (reading.Part is not null || !(reading.Rule.Operation is "duration" or "ago" or "ahead" or "perhaps_ahead" or "decade" || (reading.Facts.Has(TimeSlot.Y) && reading.Rule.Operation is "date" or "year")))
        {
            return;
        }

        foreach (var phrase in pack.ListOf("approximate"))
        {
            var first = reading.First - phrase.Length;
            if (first >= before && TimeBounds.Stands(tokens, first, phrase) && !tokens[reading.First].AfterBreak)
            {
                reading.First = first;
                if (reading.Value is { } value && !value.Text.Contains('/', StringComparison.Ordinal))
                {
                    reading.Value = value with { Text = value.Text + "~" };
                }

                return;
            }
        }
    }

    // "10 a.m. on Tuesday", "20 марта в 10:30", "10 o'clock this morning"
    private static bool JoinClock(TimeReading one, TimeReading two, TimeContext context)
    {
        if (one.IsNothing || two.IsNothing || (one.Clock is null) == (two.Clock is null))
        {
            return JoinPart(one, two, context);
        }

        var (clock, day) = one.Clock is not null ? (one, two) : (two, one);
        var isDay = day.Type is TimeType.Date or TimeType.TimeOfDay && day.Clock is null && day.Vague is null
            && (day.Value is { } v ? v.First == v.Last || day.Facts.Has(TimeSlot.Day) : day.Facts.Has(TimeSlot.D) || day.Facts.Has(TimeSlot.Wd) || day.Facts.Has(TimeSlot.Day) || day.Facts.Has(TimeSlot.Tod));
        if (!isDay || clock.Value is not null || !AreJoined(one.End, two.First, context, "joins"))
        {
            return false;
        }

        one.End = two.End;
        var text = clock.Clock!;
        if (day.Part is TimePart.Afternoon or TimePart.Evening && text[1] is '0' && string.CompareOrdinal(text, "T01") >= 0)
        {
            text = $"T{((text[1] - '0') * 10) + (text[2] - '0') + 12}{text[3..]}";
        }

        day.Value = day.Value is { } whole ? TimeClock.Closed(clock, whole) : null;
        one.Text = (day.Value?.Text ?? day.Text) is { } date && !date.Contains('/', StringComparison.Ordinal) ? date.TrimEnd('~') + text : text;
        (one.Clock, one.Type, one.Part) = (text, TimeType.TimeOfDay, null);
        (one.Value, one.Basis, one.IsDoubtful) = (day.Value, day.Basis, day.IsDoubtful);
        return true;
    }

    // "сегодня утром": a day, and a part of it that may also stand alone.
    private static bool JoinPart(TimeReading one, TimeReading two, TimeContext context)
    {
        var isPart = two.Rule.Operation == "time" && two.Clock is null && two.Part is not null && one.Part is null && one.Clock is null;
        var isDay = one.Type == TimeType.Date && (one.Value is { } v ? v.First == v.Last : one.Facts.Has(TimeSlot.D) || one.Facts.Has(TimeSlot.Wd) || one.Facts.Has(TimeSlot.Day));
        if (!isPart || !isDay || one.End != two.First || context.Tokens[two.First].AfterBreak)
        {
            return false;
        }

        (one.End, one.Part, one.Type) = (two.End, two.Part, TimeType.TimeOfDay);
        return true;
    }

    // Nothing, or one of the joining words, stands between two tokens.
    private static bool AreJoined(int end, int next, TimeContext context, string list)
    {
        if (end == next)
        {
            return !context.Tokens[next].AfterBreak;
        }

        foreach (var phrase in context.Pack.ListOf(list))
        {
            if (end + phrase.Length == next && TimeBounds.Stands(context.Tokens, end, phrase))
            {
                return true;
            }
        }

        return false;
    }

    // "from May to July 2022" shares its year and stays two expressions; "5 May 2019 – 3 June 2020" becomes one.
    private static bool JoinRange(TimeReading one, TimeReading two, TimeContext context)
    {
        if (one.Type != TimeType.Date || two.Type != TimeType.Date || one.Vague is not null || two.Vague is not null || one.IsNothing || two.IsNothing)
        {
            return false;
        }

        foreach (var (open, join) in context.Pack.Ranges)
        {
            if (one.End + join.Length != two.First || !TimeBounds.Stands(context.Tokens, one.End, join) || (open.Length > 0 && !TimeBounds.Stands(context.Tokens, one.First - open.Length, open)))
            {
                continue;
            }

            ShareYear(one, two, context);
            if (one.Value is not { } first || two.Value is not { } last || TimeValue.Between(first, last) is not { } both)
            {
                return false;
            }

            if (open.Length > 0)
            {
                one.Period = two.Period = both.Text;
                return false;
            }

            (one.End, one.Value, one.Type) = (two.End, both, TimeType.Interval);
            one.Basis = one.Basis > two.Basis ? one.Basis : two.Basis;
            one.IsDoubtful |= two.IsDoubtful;
            return true;
        }

        return false;
    }

    private static void ShareYear(TimeReading one, TimeReading two, TimeContext context)
    {
        if (one.LacksYear && !one.Facts.Has(TimeSlot.Wd) && two.Value is { } last && (!two.LacksYear || context.Anchor is not null))
        {
            var facts = one.Facts.Copy();
            facts[TimeSlot.Y] = last.First.Year;
            if (TimeDates.Value(one, facts, context) is { } same && same.First <= last.First)
            {
                (one.Value, one.Text, one.Basis, one.IsDoubtful, one.LacksYear) = (same, null, two.Basis, two.IsDoubtful, two.LacksYear);
            }
            else
            {
                facts[TimeSlot.Y] = last.First.Year - 1;
                (one.Value, one.Text) = (TimeDates.Value(one, facts, context), null);
            }
        }
    }
}
