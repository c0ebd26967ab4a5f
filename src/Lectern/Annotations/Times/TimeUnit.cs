namespace Lectern.Annotations.Times;

/// <summary>A unit of the calendar or the clock, by the name it has in the rules.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>A part of a stretch or of a day, by the name it has in the rules and in the output.</summary>
internal enum TimePart
{
    Start,
    Early,
    Mid,
    Late,
    End,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}
