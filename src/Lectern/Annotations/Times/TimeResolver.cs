namespace Lectern.Annotations.Times;

/// <summary>Gives the words that a rule matched their meaning.</summary>
internal static class TimeResolver
{
    /// <summary>The reading, or null where the words cannot mean it (30 February).</summary>
    public static TimeReading? Resolve(TimeGrammar.Match match, TimeContext context)
    {
        var reading = new TimeReading(match) { Part = match.Facts.Part, IsDoubtful = match.Facts.Has(TimeSlot.Doubt) };
        if (reading.Facts.Has(TimeSlot.Doubt))
        {
            reading.Basis = Basis.Inferred;
        }

        var holds = match.Rule.Operation switch
        {
            "not" => true,
            "date" or "year" => TimeDates.Resolve(reading, context),
            "daytime" => TimeDates.Resolve(reading, context) && TimeClock.OnDay(reading),
            "decade" => Decade(reading),
            "slash" => Slash(reading, context),
            "yearpair" => YearPair(reading),
            "range" => Range(reading, context),
            "shift" => Shift(reading, context),
            "ago" => Away(reading, context, -1),
            "ahead" => Away(reading, context, 1),
            "perhaps_ahead" => context.Tense(reading.First, reading.First) > 0 ? Away(reading, context, 1) : TimeLengths.Duration(reading),
            "later" => Later(reading),
            "stretch" => TimeLengths.Stretch(reading, context),
            "firstof" => TimeLengths.FirstOf(reading, context),
            "duration" => TimeLengths.Duration(reading),
            "recurrence" => TimeLengths.Recurrence(reading),
            "vague" => Vague(reading),
            "time" => TimeClock.Resolve(reading),
            _ => throw new FormatException($"The rule \"{match.Rule.Line}\" names the operation \"{match.Rule.Operation}\", which does not exist."),
        };
        return holds ? reading : null;
    }

    /// <summary>Sets a value counted from the anchor: one value where the whole anchor gives it, else the interval of what it can be.</summary>
    public static bool Anchored(TimeReading reading, TimeContext context, Func<DateOnly, TimeValue?> count, Basis basis)
    {
        if (reading.Basis != Basis.Inferred)
        {
            reading.Basis = basis;
        }

        if (context.Anchor is not { } anchor)
        {
            (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
            return true;
        }

        var first = count(anchor.First);
        var last = anchor.First == anchor.Last ? first : count(anchor.Last);
        if (first is null || last is null)
        {
            (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
            return true;
        }

        if (first.Value.Text == last.Value.Text)
        {
            reading.Value = first;
            return true;
        }

        (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        var (from, to) = (first.Value.First, last.Value.Last);
        reading.Value = TimeValue.Between(TimeValue.Of(from.Year, from.Month, from.Day)!.Value, TimeValue.Of(to.Year, to.Month, to.Day)!.Value);
        return true;
    }

    // "the 1990s"
    private static bool Decade(TimeReading reading)
    {
        var year = reading.Facts[TimeSlot.Y]!.Value;
        if (year % 10 != 0)
        {
            return false;
        }

        reading.Value = TimeValue.OfDecade(year);
        if (year % 100 == 0 && year != 2000)
        {
            (reading.Value, reading.Basis, reading.IsDoubtful) = (TimeValue.OfCentury((year / 100) + 1), Basis.Inferred, true); // the 1900s: of ten years or of a hundred; the 2000s are those before the 2010s
        }

        return reading.Value is not null;
    }

    // 3/4/2022: which is the month, the publisher's country would say.
    private static bool Slash(TimeReading reading, TimeContext context)
    {
        var facts = reading.Facts;
        var (a, b, year) = (facts[TimeSlot.N]!.Value, facts[TimeSlot.N2]!.Value, facts[TimeSlot.Y]!.Value);
        var isOpen = a <= 12 && b <= 12 && a != b;
        var (month, day) = a > 12 || (b <= 12 && !context.Pack.IsMonthFirst) ? (b, a) : (a, b);
        reading.Value = TimeValue.Of(year, month, day);
        (reading.Basis, reading.IsDoubtful) = isOpen ? (Basis.Inferred, context.Pack.IsMonthFirst) : (Basis.Stated, false);
        return reading.Value is not null;
    }

    // "2012/13", "2012-2013", "2022-05"
    private static bool YearPair(TimeReading reading)
    {
        var (year, two) = (reading.Facts[TimeSlot.Y]!.Value, reading.Facts[TimeSlot.Yy]!.Value);
        var isNext = two == (year + 1) % 100;
        if (!isNext && two is >= 1 and <= 12)
        {
            reading.Value = TimeValue.Of(year, two);
            return true;
        }

        if (two <= year % 100)
        {
            return false;
        }

        reading.Type = TimeType.Interval;
        reading.Value = TimeValue.Between(TimeValue.Of(year)!.Value, TimeValue.Of((year / 100 * 100) + two)!.Value);
        return true;
    }

    // "March 20–22, 2022": what the one end does not say, the other does.
    private static bool Range(TimeReading reading, TimeContext context)
    {
        var start = reading.Facts.Copy();
        var end = reading.Facts.Copy();
        foreach (var (one, two) in new[] { (TimeSlot.Y, TimeSlot.Y2), (TimeSlot.M, TimeSlot.M2), (TimeSlot.Mm, TimeSlot.Mm2), (TimeSlot.D, TimeSlot.D2), (TimeSlot.Wd, TimeSlot.Wd2), (TimeSlot.Dec, TimeSlot.Dec2), (TimeSlot.C, TimeSlot.C2) })
        {
            start[one] ??= start[two];
            end[one] = end[two] ?? end[one];
        }

        var first = TimeDates.Value(reading, start, context);
        var isOpen = reading.LacksYear && !end.Has(TimeSlot.Wd) && first is not null && context.Anchor is { } a && a.First == a.Last;
        if (isOpen)
        {
            end[TimeSlot.Y] = first!.Value.First.Year;
        }

        var last = TimeDates.Value(reading, end, context);
        reading.Type = TimeType.Interval;
        if (first is null || last is null)
        {
            if (start.Has(TimeSlot.M) && start.Has(TimeSlot.D) && context.Anchor is null)
            {
                reading.Text = $"{TimeValue.OfAnyYear(start[TimeSlot.M]!.Value, start[TimeSlot.D])}/{TimeValue.OfAnyYear(end[TimeSlot.M]!.Value, end[TimeSlot.D])}";
                return true;
            }

            (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
            return context.Anchor is null;
        }

        if (last.Value.Last < first.Value.First && (isOpen || !end.Has(TimeSlot.Y)))
        {
            end[TimeSlot.Y] = first.Value.First.Year + 1;
            last = TimeDates.Value(reading, end, context);
        }

        if (start.Has(TimeSlot.Wd) && !start.Has(TimeSlot.D) && last is { } l && l.Last < first.Value.First)
        {
            last = TimeValue.Around(l.First, TimeUnit.Day, 7);
        }

        reading.Value = last is null ? null : TimeValue.Between(first.Value, last.Value);
        return reading.Value is not null;
    }

    // "yesterday", "last year", "this week"
    private static bool Shift(TimeReading reading, TimeContext context)
    {
        var unit = reading.Facts.Has(TimeSlot.Day) ? TimeUnit.Day : reading.Facts.Unit!.Value;
        var by = reading.Facts[TimeSlot.Day] ?? ((reading.Facts[TimeSlot.Dir] ?? 0) + (reading.Facts[TimeSlot.By] ?? 0));
        if (unit < TimeUnit.Day)
        {
            reading.Type = TimeType.Duration;
            reading.Text = "PT1" + unit.ToString()[0];
            return true;
        }

        reading.Type = reading.Facts.Has(TimeSlot.Tod) ? TimeType.TimeOfDay : TimeType.Date;
        if (unit == TimeUnit.Millennium)
        {
            reading.IsDoubtful = true;
            return true;
        }

        if (unit == TimeUnit.Weekend && !reading.Facts.Has(TimeSlot.Dir) && !reading.Facts.Has(TimeSlot.By))
        {
            by = context.Tense(reading.First, reading.End) < 0 ? -1 : 0;
            reading.Basis = Basis.Inferred;
        }

        return Anchored(reading, context, day => TimeValue.Around(day, unit, by), Basis.Derived);
    }

    // "two weeks ago", "in three years"
    private static bool Away(TimeReading reading, TimeContext context, int direction)
    {
        var unit = reading.Facts.Unit!.Value;
        if (!reading.Facts.Has(TimeSlot.N))
        {
            reading.Vague = direction < 0 ? "past" : "future";
            (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
            return true;
        }

        var number = reading.Facts.Number(TimeSlot.N);
        if (number > 10000)
        {
            reading.IsDoubtful = true;
            return true;
        }

        if (number != Math.Floor(number))
        {
            // Half of a unit: count in the next smaller one.
            (unit, number) = unit switch
            {
                TimeUnit.Year => (TimeUnit.Month, number * 12),
                TimeUnit.Month => (TimeUnit.Week, number * 4),
                TimeUnit.Decade => (TimeUnit.Year, number * 10),
                TimeUnit.Century => (TimeUnit.Year, number * 100),
                _ => (TimeUnit.Day, number),
            };
        }

        if (unit < TimeUnit.Day)
        {
            // Hours ago: on the day itself, as far as hours can tell.
            var hours = unit == TimeUnit.Hour ? (int)number : 0;
            return Anchored(reading, context, day => TimeValue.Around(day, TimeUnit.Day, direction * (hours / 24)), hours % 24 == 0 && hours > 0 ? Basis.Derived : Basis.Inferred);
        }

        var by = direction * (int)number;
        return unit == TimeUnit.Century || unit == TimeUnit.Millennium
            ? Anchored(reading, context, day => TimeValue.Of(day.Year + (by * (unit == TimeUnit.Century ? 100 : 1000))), Basis.Inferred)
            : Anchored(reading, context, day => unit == TimeUnit.Decade ? TimeValue.OfDecade(day.Year + (by * 10)) : TimeValue.Around(day, unit, by), Basis.Derived);
    }

    // "two days later", "that year": counted from a day that the words around do not give for certain.
    private static bool Later(TimeReading reading)
    {
        (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        return true;
    }

    private static bool Vague(TimeReading reading)
    {
        reading.Vague = reading.Facts[TimeSlot.Vague] switch { < 0 => "past", > 0 => "future", _ => "present" };
        (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        return true;
    }
}
