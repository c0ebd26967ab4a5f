using System.Globalization;

namespace Lectern.Annotations.Times;

/// <summary>A piece of the calendar in EDTF, with its first and last day.</summary>
internal readonly record struct TimeValue(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>The day, month or year; null where there is no such day or year.</summary>
    public static TimeValue? Of(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || (month is { } m && day > DateTime.DaysInMonth(year, m)))
        {
            return null;
        }

        return (month, day) switch
        {
            (null, _) => new(Write($"{year:D4}"), new(year, 1, 1), new(year, 12, 31)),
            ({ } mm, null) => new(Write($"{year:D4}-{mm:D2}"), new(year, mm, 1), new(year, mm, DateTime.DaysInMonth(year, mm))),
            ({ } mm, { } dd) => new(Write($"{year:D4}-{mm:D2}-{dd:D2}"), new(year, mm, dd), new(year, mm, dd)),
        };
    }

    /// <summary>A season (21 to 24), a quarter (33 to 36) or a half (40, 41) of a year.</summary>
    public static TimeValue? OfPart(int year, int code)
    {
        if (year is < 2 or > 9997)
        {
            return null;
        }

        var (first, last) = code switch
        {
            >= 21 and <= 23 => (new DateOnly(year, ((code - 20) * 3), 1), new DateOnly(year, ((code - 20) * 3), 1).AddMonths(3).AddDays(-1)),
            24 => (new DateOnly(year, 1, 1), new DateOnly(year + 1, 2, 28)), // of which end of the year, the words do not say
            >= 33 and <= 36 => (new DateOnly(year, ((code - 33) * 3) + 1, 1), new DateOnly(year, ((code - 33) * 3) + 1, 1).AddMonths(3).AddDays(-1)),
            _ => (new DateOnly(year, ((code - 40) * 6) + 1, 1), new DateOnly(year, ((code - 40) * 6) + 1, 1).AddMonths(6).AddDays(-1)),
        };
        return new(Write($"{year:D4}-{code}"), first, last);
    }

    /// <summary>The decade that a year lies in.</summary>
    public static TimeValue? OfDecade(int year) =>
        year is < 10 or > 9989 ? null : new(Write($"{year / 10:D3}X"), new(year / 10 * 10, 1, 1), new((year / 10 * 10) + 9, 12, 31));

    /// <summary>A century by its number: 20 is 19XX.</summary>
    public static TimeValue? OfCentury(int number) =>
        number is < 2 or > 98 ? null : new(Write($"{number - 1:D2}XX"), new((number - 1) * 100, 1, 1), new(((number - 1) * 100) + 99, 12, 31));

    /// <summary>From one value to another; null where the second ends before the first begins.</summary>
    public static TimeValue? Between(TimeValue first, TimeValue last) =>
        last.Last < first.First ? null : first.Text == last.Text ? first : new($"{first.Text}/{last.Text}", first.First, last.Last);

    /// <summary>The piece of the calendar in which a day lies, moved by a number of pieces; null outside the years 1 to 9998.</summary>
    public static TimeValue? Around(DateOnly day, TimeUnit unit, int by)
    {
        if (Math.Abs((long)by) > 3_000_000 || Math.Abs(by * (double)DaysOf(unit)) > 1_000_000)
        {
            return null;
        }

        var months = (day.Year * 12) + day.Month - 1;
        return unit switch
        {
            TimeUnit.Day => Days(day, by, 1),
            TimeUnit.Week => Days(day.AddDays(-MondayBased(day)), by * 7, 7),
            TimeUnit.Fortnight => Days(day.AddDays(-MondayBased(day)), by * 14, 7),
            TimeUnit.Weekend => Days(day.AddDays(5 - MondayBased(day)), by * 7, 2),
            TimeUnit.Month => Of((months + by) / 12, ((months + by) % 12) + 1),
            TimeUnit.Quarter => OfPart(((months / 3) + by) / 4, 33 + (((months / 3) + by) % 4)),
            TimeUnit.Half => OfPart(((months / 6) + by) / 2, 40 + (((months / 6) + by) % 2)),
            TimeUnit.Year => Of(day.Year + by),
            TimeUnit.Decade => OfDecade(day.Year + (by * 10)),
            TimeUnit.Century => OfCentury((day.Year / 100) + 1 + by),
            _ => null,
        };
    }

    /// <summary>A season, quarter, half or month of every year.</summary>
    public static string OfAnyYear(int code, int? day = null) => day is null ? Write($"XXXX-{code:D2}") : Write($"XXXX-{code:D2}-{day:D2}");

    /// <summary>How many days a unit has, about.</summary>
    public static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => 7,
        TimeUnit.Fortnight => 14,
        TimeUnit.Month => 30,
        TimeUnit.Quarter => 91,
        TimeUnit.Half => 182,
        TimeUnit.Year => 365,
        TimeUnit.Decade => 3652,
        TimeUnit.Century => 36524,
        TimeUnit.Millennium => 365242,
        _ => 1,
    };

    private static TimeValue? Days(DateOnly first, int by, int length)
    {
        var number = first.DayNumber + (long)by;
        if (number < 366 || number + length > DateOnly.MaxValue.DayNumber - 366)
        {
            return null;
        }

        var start = DateOnly.FromDayNumber((int)number);
        var one = Of(start.Year, start.Month, start.Day)!.Value;
        var end = start.AddDays(length - 1);
        return length == 1 ? one : Between(one, Of(end.Year, end.Month, end.Day)!.Value);
    }

    // Monday is 0.
    private static int MondayBased(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
