namespace Lectern.Annotations.Occasions;

/// <summary>Whether an occasion lies before the words that speak of it, or after them.</summary>
public enum OccasionTime
{
    /// <summary>The text does not show it.</summary>
    Unknown,

    /// <summary>It has been.</summary>
    Past,

    /// <summary>It goes on at the time of the event.</summary>
    Present,

    /// <summary>It is to come.</summary>
    Coming,
}
