namespace Lectern.Archives;

/// <summary>Which people a list shows.</summary>
public enum PeopleFilter
{
    /// <summary>Everyone who takes part or is mentioned.</summary>
    Everyone = 0,

    /// <summary>Those who speak somewhere.</summary>
    Speaking = 1,

    /// <summary>Those who take part nowhere and are only mentioned.</summary>
    OnlyMentioned = 2,
}
