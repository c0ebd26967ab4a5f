namespace Lectern.Names;

/// <summary>Observations that nothing tells apart: one name, one kind of office, one place, one year.</summary>
internal sealed class PersonSighting(NameEntry entry, string? office, string? place, List<NameObservation> observations)
{
    public NameEntry Entry { get; } = entry;

    /// <summary>Key of the office, or null.</summary>
    public string? Office { get; } = office;

    /// <summary>Key of the state, body or outlet, or null.</summary>
    public string? Place { get; } = place;

    public IReadOnlyList<NameObservation> Observations { get; } = observations;

    public ObservationKey Key { get; } = observations.Min(o => o.Key);

    public DateOnly? First { get; } = observations.Min(o => o.Date);

    public DateOnly? Last { get; } = observations.Max(o => o.Date);

    /// <summary>Years between two sightings; null where a date is missing.</summary>
    public static double? YearsBetween(PersonSighting left, PersonSighting right) =>
        left.First is not { } a || right.First is not { } b ? null
        : Math.Max(0, a > b ? a.DayNumber - right.Last!.Value.DayNumber : b.DayNumber - left.Last!.Value.DayNumber) / 365.25;

    public bool SharesDocument(PersonSighting other) =>
        Observations.Any(mine => other.Observations.Any(theirs => theirs.DocumentId == mine.DocumentId && theirs.Name != mine.Name));

    /// <summary>All sightings under a name. Observations that people decided about stand alone, and those that print too little to be joined.</summary>
    public static IEnumerable<PersonSighting> Of(NameEntry entry, IReadOnlySet<ObservationKey> decided) => entry.Observations
        .Select(o => (o, office: OfficeKind.Of(o.Role), place: OfficeKind.Place(o.Affiliation, o.Role)))
        .GroupBy(p => (p.office, p.place, p.o.Date?.Year, own: decided.Contains(p.o.Key) || IsVague(entry, p.office, p.place) ? p.o.Key : default))
        .Select(g => new PersonSighting(entry, g.Key.office, g.Key.place, [.. g.Select(p => p.o).OrderBy(o => o.Key)]));

    // "Mr. Arden" of no office in two documents may be two people.
    private static bool IsVague(NameEntry entry, string? office, string? place) =>
        entry.Fullness switch { NameFullness.Full => false, NameFullness.Initials => place is null, _ => office is null };
}
