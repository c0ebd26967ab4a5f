namespace Lectern.Annotations.Times;

/// <summary>Gives days, months, quarters, seasons, years, decades and centuries their value, and chooses the year where none is printed.</summary>
internal static class TimeDates
{
    /// <summary>Sets the value of a reading from its facts; false where there is no such day.</summary>
    public static bool Resolve(TimeReading reading, TimeContext context)
    {
        reading.Type = reading.Facts.Has(TimeSlot.Tod) ? TimeType.TimeOfDay : TimeType.Date;
        if (reading.Facts[TimeSlot.Y] is < 1000)
        {
            return false; // "the ninetieth year"
        }

        reading.Value = Value(reading, reading.Facts, context);
        if (reading.Value is not null)
        {
            return true;
        }

        var (month, day) = (MonthOf(reading.Facts), reading.Facts[TimeSlot.D]);
        if (context.Anchor is not null || reading.Facts.Has(TimeSlot.Y) || month is < 1 or > 12 || (month is { } m && day > DateTime.DaysInMonth(2000, m)))
        {
            return context.Anchor is null && reading.Text is not null;
        }

        // Without an anchor: a day of any year, or nothing.
        if ((month ?? CodeOf(reading.Facts)) is { } code && !reading.Facts.Has(TimeSlot.Dir) && !reading.Facts.Has(TimeSlot.Year))
        {
            reading.Text = TimeValue.OfAnyYear(code, month is null ? null : day);
            reading.LacksYear = true;
            reading.Basis = reading.Facts.Has(TimeSlot.Feast) ? Basis.Inferred : Basis.Stated;
            return true;
        }

        (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        return true;
    }

    /// <summary>The value of these facts, or null; basis and doubt are noted in the reading.</summary>
    public static TimeValue? Value(TimeReading reading, TimeFacts facts, TimeContext context)
    {
        if (facts[TimeSlot.C] is { } century && !facts.Has(TimeSlot.Y))
        {
            return facts[TimeSlot.Dec] is { } tens ? TimeValue.OfDecade(((century - 1) * 100) + tens) : TimeValue.OfCentury(century);
        }

        if (YearOf(facts, context) is { } year)
        {
            if (facts.Has(TimeSlot.Yy) || facts.Has(TimeSlot.Fiscal))
            {
                (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, facts.Has(TimeSlot.Fiscal) || reading.IsDoubtful);
            }

            NoteFeast(reading, facts);
            var value = OfYear(year, facts);
            if (value is { } v && facts[TimeSlot.Wd] is { } weekday && v.First == v.Last && (int)v.First.DayOfWeek % 7 != weekday % 7)
            {
                reading.IsDoubtful = true; // the weekday printed is not the one that the day had
            }

            return value;
        }

        if (facts[TimeSlot.Year] is { } years)
        {
            NoteFeast(reading, facts);
            TimeResolver.Anchored(reading, context, day => OfYear(day.Year + years, facts), Basis.Derived);
            return reading.Value;
        }

        if (facts[TimeSlot.Dec] is { } decade)
        {
            reading.Basis = Basis.Inferred;
            TimeResolver.Anchored(reading, context, day => TimeValue.OfDecade(LastWith(decade, day.Year)), Basis.Inferred);
            return context.Anchor is null ? null : reading.Value;
        }

        reading.LacksYear = true;
        NoteFeast(reading, facts);
        var tense = facts[TimeSlot.Dir] is not null ? 0 : context.Tense(reading.First, reading.End);
        if (CodeOf(facts) is not null || MonthOf(facts) is not null)
        {
            // "In 1941 … In June they came": the year of the tale, not of the event.
            if (tense < 0 && context.YearOfTale(reading.First) is { } told)
            {
                (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
                return OfYear(told, facts);
            }

            Func<DateOnly, TimeValue?> choose = facts[TimeSlot.Dir] is { } direction ? day => Toward(day, facts, direction) : day => Nearest(day, facts, tense, reading);
            return Chosen(reading, context, choose, facts.Has(TimeSlot.Dir) ? Basis.Derived : Basis.Inferred);
        }

        if (facts[TimeSlot.Wd] is { } wd)
        {
            // The weekday of the event itself: that day, or a week from it.
            reading.IsDoubtful |= !facts.Has(TimeSlot.Dir) && (tense == 0 || (context.Anchor is { } anchor && (int)anchor.First.DayOfWeek == wd % 7));
            return Chosen(reading, context, day => Weekday(day, wd, facts[TimeSlot.Dir], tense), facts.Has(TimeSlot.Dir) ? Basis.Derived : Basis.Inferred);
        }

        if (facts[TimeSlot.D] is { } number)
        {
            reading.IsDoubtful = true;
            return Chosen(reading, context, day => DayOfMonth(day, number, tense), Basis.Inferred);
        }

        return null;
    }

    private static TimeValue? Chosen(TimeReading reading, TimeContext context, Func<DateOnly, TimeValue?> choose, Basis basis)
    {
        if (context.Anchor is null)
        {
            return null;
        }

        var before = reading.Value;
        reading.Value = null;
        TimeResolver.Anchored(reading, context, choose, basis);
        var value = reading.Value;
        reading.Value = before;
        return value;
    }

    private static int? YearOf(TimeFacts facts, TimeContext context) =>
        facts[TimeSlot.Y] ?? (facts[TimeSlot.Yy] is { } two ? LastTwo(two, context.Anchor?.Last.Year ?? 2020) : null);

    // '90 is 1990, '22 is 2022: not more than ten years after the anchor.
    private static int LastTwo(int two, int anchor) => anchor + 10 - ((((anchor + 10 - two) % 100) + 100) % 100);

    // The eighties: the last ones that have begun.
    private static int LastWith(int tens, int year) => year - ((((year - tens) % 100) + 100) % 100);

    private static int? MonthOf(TimeFacts facts) => facts[TimeSlot.M] ?? facts[TimeSlot.Mm] ?? (facts[TimeSlot.Feast] / 100);

    private static int? CodeOf(TimeFacts facts) =>
        facts[TimeSlot.Season] ?? (facts[TimeSlot.Q] is { } quarter ? 32 + quarter : facts[TimeSlot.Half] is { } half ? 39 + half : null);

    private static void NoteFeast(TimeReading reading, TimeFacts facts)
    {
        if (facts.Has(TimeSlot.Feast))
        {
            reading.Basis = Basis.Inferred;
        }
    }

    private static TimeValue? OfYear(int year, TimeFacts facts) =>
        facts.Has(TimeSlot.Bc) ? null
        : CodeOf(facts) is { } code ? (code is (>= 21 and <= 24) or (>= 33 and <= 36) or 40 or 41 ? TimeValue.OfPart(year, code) : null)
        : TimeValue.Of(year, MonthOf(facts), facts[TimeSlot.D] ?? (facts[TimeSlot.Feast] is { } feast ? feast % 100 : null));

    // "last March", "this spring", "next quarter": counted from the unit in which the anchor lies.
    private static TimeValue? Toward(DateOnly day, TimeFacts facts, int direction)
    {
        var same = OfYear(day.Year, facts);
        if (direction == 0 || same is not { } s)
        {
            return same;
        }

        return direction < 0 ? (s.Last < day && !(s.First <= day && day <= s.Last) ? same : OfYear(day.Year - 1, facts)) : (s.First > day ? same : OfYear(day.Year + 1, facts));
    }

    // Of the years around the anchor: by the tense of the sentence, else the nearest.
    private static TimeValue? Nearest(DateOnly day, TimeFacts facts, int tense, TimeReading reading)
    {
        TimeValue? best = null;
        var bestDistance = long.MaxValue;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (OfYear(year, facts) is not { } value || (tense < 0 && value.First > day) || (tense > 0 && value.Last < day))
            {
                continue;
            }

            var distance = value.Last < day ? day.DayNumber - value.Last.DayNumber : value.First > day ? value.First.DayNumber - day.DayNumber : 0L;
            distance += facts[TimeSlot.Wd] is { } wd && value.First == value.Last && (int)value.First.DayOfWeek % 7 != wd % 7 ? 10000 : 0;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (value, distance);
            }
        }

        reading.IsDoubtful |= tense == 0 && bestDistance > 0;
        return best;
    }

    private static TimeValue? Weekday(DateOnly day, int weekday, int? direction, int tense)
    {
        var ahead = (weekday - ((((int)day.DayOfWeek + 6) % 7) + 1) + 7) % 7;
        var by = direction switch
        {
            -1 => ahead == 0 ? -7 : ahead - 7,
            1 => ahead == 0 ? 7 : ahead,
            0 => weekday - ((((int)day.DayOfWeek + 6) % 7) + 1),
            _ => tense > 0 || ahead == 0 ? ahead : tense < 0 ? ahead - 7 : ahead <= 3 ? ahead : ahead - 7,
        };
        return TimeValue.Around(day, TimeUnit.Day, by);
    }

    private static TimeValue? DayOfMonth(DateOnly day, int number, int tense)
    {
        TimeValue? best = null;
        for (var month = -1; month <= 1; month++)
        {
            var m = day.AddMonths(month);
            if (TimeValue.Of(m.Year, m.Month, number) is { } value && !(tense < 0 && value.First > day) && !(tense > 0 && value.Last < day)
                && (best is null || Math.Abs(value.First.DayNumber - day.DayNumber) < Math.Abs(best.Value.First.DayNumber - day.DayNumber)))
            {
                best = value;
            }
        }

        return best;
    }
}
