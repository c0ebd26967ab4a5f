namespace Lectern.Names;

/// <summary>One distinct name (folded) with all who were met under it, and the names that may be spellings of it.</summary>
internal sealed class NameEntry(PersonName name, int number)
{
    public PersonName Name { get; } = name;

    /// <summary>Place in the order of arrival; shown nowhere.</summary>
    public int Number { get; } = number;

    public NameFullness Fullness { get; } = FullnessOf(name);

    public List<NameObservation> Observations { get; } = [];

    public Dictionary<int, NameComparison> Near { get; } = [];

    /// <summary>How much of a name this is.</summary>
    public static NameFullness FullnessOf(PersonName name)
    {
        var words = name.Words.Where(w => w.Kind is NameWordKind.Given or NameWordKind.Surname).ToList();
        return words.Count > 1 || (words is [{ Script: NameScript.Han or NameScript.Hangul, Text.Length: > 1 }]) ? NameFullness.Full
            : name.Initials.Count > 0 ? NameFullness.Initials
            : NameFullness.OneWord;
    }
}

/// <summary>How much of a name is printed.</summary>
internal enum NameFullness
{
    OneWord,
    Initials,
    Full,
}
