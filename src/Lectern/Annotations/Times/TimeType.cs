namespace Lectern.Annotations.Times;

/// <summary>What the words of a time expression name.</summary>
public enum TimeType
{
    /// <summary>A piece of the calendar: a day, a week, a month, a quarter, a season, a year, a decade, a century.</summary>
    Date,

    /// <summary>A stretch of which the words give both ends: "March 20–22", "2012/13", "the first nine months of 2021".</summary>
    Interval,

    /// <summary>A length: "three years", "the past two decades".</summary>
    Duration,

    /// <summary>Something that comes again: "every year", "weekly".</summary>
    Recurrence,

    /// <summary>A clock time or a part of a day: "10 a.m.", "this morning", "tonight".</summary>
    TimeOfDay,
}
