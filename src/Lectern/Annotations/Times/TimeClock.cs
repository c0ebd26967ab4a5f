using System.Globalization;

namespace Lectern.Annotations.Times;

/// <summary>Gives clock times and parts of the day their value.</summary>
internal static class TimeClock
{
    /// <summary>"2011-03-14T10:00": the clock time on the day that was read before.</summary>
    public static bool OnDay(TimeReading reading)
    {
        if (reading.Value is not { } day || !Resolve(reading))
        {
            return false;
        }

        day = Closed(reading, day);
        (reading.Text, reading.Value, reading.Basis) = (day.Text + reading.Clock, day, Basis.Stated);
        return true;
    }

    /// <summary>24:00 of a day is the first minute of the next.</summary>
    public static TimeValue Closed(TimeReading clock, TimeValue day) =>
        clock.Facts[TimeSlot.H] == 24 && day.First == day.Last ? TimeValue.Around(day.Last, TimeUnit.Day, 1) ?? day : day;

    /// <summary>"10:30", "half past ten", "5 p.m.", "the evening".</summary>
    public static bool Resolve(TimeReading reading)
    {
        reading.Type = TimeType.TimeOfDay;
        var facts = reading.Facts;
        if (facts[TimeSlot.H] is { } hour)
        {
            // "ten to five" is the hour less the minutes; "half past" names the minutes itself.
            var sign = facts[TimeSlot.Past];
            var minutes = (hour * 60) + (sign is null ? facts[TimeSlot.Min] ?? 0 : facts[TimeSlot.Min] is { } counted ? counted * Math.Sign(sign.Value) : sign.Value);
            if (facts[TimeSlot.Pm] is { } pm)
            {
                if (hour > 12)
                {
                    return facts.Has(TimeSlot.Min);
                }

                minutes = pm == 1 && hour < 12 ? minutes + 720 : pm == 0 && hour == 12 ? minutes - 720 : minutes;
            }

            minutes = ((minutes % 1440) + 1440) % 1440;
            reading.Clock = string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:D2}:{minutes % 60:D2}") + (facts[TimeSlot.Sec] is { } s ? string.Create(CultureInfo.InvariantCulture, $":{s:D2}") : "");
            reading.Text = reading.Clock;
            reading.Basis = Basis.Stated;
            reading.Part = null;
            return true;
        }

        (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        return true;
    }
}
