namespace Lectern.Names;

/// <summary>Whether two printed names are spellings of one name. Two people may bear one name: only <see cref="PeopleRegistry"/> speaks of people.</summary>
public enum NameVerdict
{
    /// <summary>Something in the names speaks against it.</summary>
    Different,

    /// <summary>They may be, and the names alone do not tell.</summary>
    Unsure,

    /// <summary>They are.</summary>
    Same,
}
