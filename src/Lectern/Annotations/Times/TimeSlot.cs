namespace Lectern.Annotations.Times;

/// <summary>What a rule can take from the words it matches, by the name it has in the rules: <c>{y}</c>, <c>{m2}</c>, <c>by=-1</c>.</summary>
internal enum TimeSlot
{
    /// <summary>Taken for nothing: a class of words that only has to stand there.</summary>
    None,

    /// <summary>Year of four digits, or in words.</summary>
    Y, Y2,

    /// <summary>Two last digits of a year.</summary>
    Yy, Yy2,

    /// <summary>Month, 1 to 12, by name; <c>mm</c> by number.</summary>
    M, M2, Mm, Mm2,

    /// <summary>Day of the month.</summary>
    D, D2,

    /// <summary>Weekday, 1 (Monday) to 7.</summary>
    Wd, Wd2,

    /// <summary>EDTF season, 21 to 24.</summary>
    Season,

    /// <summary>Quarter, 1 to 4.</summary>
    Q,

    /// <summary>Half of a year, 1 or 2.</summary>
    Half,

    /// <summary>Decade: 90 for the nineties.</summary>
    Dec, Dec2,

    /// <summary>Century, 20 for the twentieth.</summary>
    C, C2,

    /// <summary>A number, and one that joins it.</summary>
    N, N2,

    /// <summary>An ordinal number.</summary>
    Nth,

    /// <summary>A unit of the calendar or the clock.</summary>
    U, U2,

    /// <summary>-1 last, 0 this, 1 next.</summary>
    Dir,

    /// <summary>By how many units from the anchor.</summary>
    By,

    /// <summary>Days from the anchor ("yesterday" is -1).</summary>
    Day,

    /// <summary>Years from the anchor ("去年" is -1).</summary>
    Year,

    /// <summary>A part of a stretch.</summary>
    Part,

    /// <summary>A part of the day.</summary>
    Tod,

    /// <summary>Hour and minute; 1 for p.m., 0 for a.m.</summary>
    H, Min, Sec, Pm,

    /// <summary>Minutes counted from the hour named next ("half past" is 30, "quarter to" is -15).</summary>
    Past,

    /// <summary>A feast: month × 100 + day.</summary>
    Feast,

    /// <summary>An unknown number.</summary>
    Few,

    /// <summary>-1 past, 0 present, 1 future, and no more.</summary>
    Vague,

    /// <summary>A fiscal or school year.</summary>
    Fiscal,

    /// <summary>The value is doubtful.</summary>
    Doubt,

    /// <summary>Years before Christ.</summary>
    Bc,
}
