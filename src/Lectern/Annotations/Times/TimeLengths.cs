using System.Globalization;

namespace Lectern.Annotations.Times;

/// <summary>Gives lengths, stretches counted from the anchor, and what comes again their value.</summary>
internal static class TimeLengths
{
    /// <summary>"three years", "two years and six months", "a few days".</summary>
    public static bool Duration(TimeReading reading)
    {
        reading.Type = TimeType.Duration;
        var facts = reading.Facts;
        var unit = facts.Unit!.Value; // every rule of a length names one, or its pack is not read

        if (facts.Has(TimeSlot.N2) && !facts.Has(TimeSlot.U2))
        {
            facts.Set(TimeSlot.N, facts.Number(TimeSlot.N) + facts.Number(TimeSlot.N2));
        }

        reading.Text = Write(facts.Has(TimeSlot.N) ? facts.Number(TimeSlot.N) : facts.Has(TimeSlot.Few) ? null : 1, unit);
        if (facts[TimeSlot.U2] is { } second)
        {
            var more = Write(facts.Number(TimeSlot.N2), (TimeUnit)second);
            reading.Text += reading.Text.StartsWith("PT", StringComparison.Ordinal) ? more[2..] : more[1..];
        }

        return true;
    }

    /// <summary>"the past two decades", "the next few months": a length, and the time that it means, beside the anchor.</summary>
    public static bool Stretch(TimeReading reading, TimeContext context)
    {
        Duration(reading);
        var direction = reading.Facts[TimeSlot.Dir] ?? -1;
        reading.Basis = Basis.Stated;
        if (!reading.Facts.Has(TimeSlot.N))
        {
            if (reading.Facts.Has(TimeSlot.Few))
            {
                reading.Vague = direction < 0 ? "past" : direction > 0 ? "future" : "present";
            }
            else
            {
                reading.Facts.Set(TimeSlot.N, 1);
            }
        }

        if (context.Anchor is { } anchor && anchor.First == anchor.Last && reading.Facts.Has(TimeSlot.N) && direction != 0)
        {
            reading.Period = Beside(anchor.First, reading.Facts.Unit!.Value, reading.Facts.Number(TimeSlot.N), direction);
        }

        return true;
    }

    /// <summary>"the first nine months of 2021".</summary>
    public static bool FirstOf(TimeReading reading, TimeContext context)
    {
        reading.Type = TimeType.Interval;
        var number = (int)reading.Facts.Number(TimeSlot.N);
        var months = reading.Facts.Unit switch { TimeUnit.Month => number, TimeUnit.Quarter => number * 3, TimeUnit.Half => number * 6, _ => 0 };
        if (months is < 1 or > 12)
        {
            return Duration(reading);
        }

        if (reading.Facts[TimeSlot.Y] is { } year)
        {
            reading.Value = TimeValue.Between(TimeValue.Of(year, 1)!.Value, TimeValue.Of(year, months)!.Value);
            return true;
        }

        // Without a year: the last ones that have ended.
        var basis = reading.Facts.Has(TimeSlot.Year) ? Basis.Derived : Basis.Inferred;
        return TimeResolver.Anchored(reading, context, day =>
        {
            var y = day.Year + (reading.Facts[TimeSlot.Year] ?? (day.Month > months || reading.Facts.Has(TimeSlot.Year) ? 0 : -1));
            return TimeValue.Of(y, 1) is { } first && TimeValue.Of(y, months) is { } last ? TimeValue.Between(first, last) : null;
        }, basis);
    }

    /// <summary>"every year", "every five years", "every Monday", "twice a month", "every March".</summary>
    public static bool Recurrence(TimeReading reading)
    {
        reading.Type = TimeType.Recurrence;
        var facts = reading.Facts;
        reading.Text = facts.Has(TimeSlot.M) ? TimeValue.OfAnyYear(facts[TimeSlot.M]!.Value, facts[TimeSlot.D])
            : facts.Has(TimeSlot.Season) ? TimeValue.OfAnyYear(facts[TimeSlot.Season]!.Value)
            : facts.Has(TimeSlot.Wd) ? "R/P1W"
            : facts.Has(TimeSlot.Tod) ? "R/P1D"
            : "R/" + Write(facts.Has(TimeSlot.N) ? facts.Number(TimeSlot.N) : facts.Has(TimeSlot.Nth) ? facts.Number(TimeSlot.Nth) : facts.Has(TimeSlot.Few) ? null : 1, facts.Unit!.Value);
        return true;
    }

    // ISO 8601 has no decades, quarters or fortnights; null is an unknown number.
    private static string Write(double? number, TimeUnit unit)
    {
        (number, unit) = (number, unit) switch
        {
            ( < 1, TimeUnit.Year) => (number * 12, TimeUnit.Month),
            ( < 1, TimeUnit.Hour) => (number * 60, TimeUnit.Minute),
            _ => (number, unit),
        };
        var (factor, letter) = unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day => (1, "D"),
            TimeUnit.Weekend => (2, "D"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Fortnight => (2, "W"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Quarter => (3, "M"),
            TimeUnit.Half => (6, "M"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            _ => (1000, "Y"),
        };
        var written = number is { } n ? Math.Round(n * factor, 2).ToString("0.##", CultureInfo.InvariantCulture) : factor >= 100 ? "XXX" : factor >= 10 && unit >= TimeUnit.Decade ? "XX" : "X";
        return (unit < TimeUnit.Day ? "PT" : "P") + written + letter;
    }

    // Both ends are only as exact as the unit, and said to be about so.
    private static string? Beside(DateOnly day, TimeUnit unit, double number, int direction)
    {
        var precision = unit switch { TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Year => TimeUnit.Year, TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half => TimeUnit.Month, _ => TimeUnit.Day };
        var factor = unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Millennium => 1000, TimeUnit.Quarter => 3, TimeUnit.Half => 6, TimeUnit.Week or TimeUnit.Weekend => 7, TimeUnit.Fortnight => 14, TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => 0, _ => 1 };
        var by = Math.Round(number * factor);
        if (by is < 1 or > 3000 || TimeValue.Around(day, precision, direction * (int)by) is not { } far || TimeValue.Around(day, precision, 0) is not { } here)
        {
            return null;
        }

        return direction < 0 ? $"{far.Text}~/{here.Text}" : $"{here.Text}/{far.Text}~";
    }
}
