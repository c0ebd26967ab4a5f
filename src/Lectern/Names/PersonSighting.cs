namespace Lectern.Names;

/// <summary>Observations that nothing tells apart: one name, one kind of office, one place, one year; of whole names that are only mentioned, years without a long gap.</summary>
internal sealed class PersonSighting(NameEntry entry, string? office, string? place, List<NameObservation> observations)
{
    public NameEntry Entry { get; } = entry;

    /// <summary>Key of the office, or null.</summary>
    public string? Office { get; } = office;

    /// <summary>Key of the state, body or outlet, or null.</summary>
    public string? Place { get; } = place;

    public IReadOnlyList<NameObservation> Observations { get; } = observations;

    /// <summary>They take no part; the words name them.</summary>
    public bool IsMention { get; } = observations[0].IsMention;

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
        .GroupBy(p => (p.office, p.place, p.o.IsMention, Year: IsInRuns(entry, p.o) ? null : p.o.Date?.Year, own: decided.Contains(p.o.Key) || IsVague(entry, p.office, p.place) ? p.o.Key : default))
        .SelectMany(g => Runs([.. g.Select(p => p.o).OrderBy(o => o.Date).ThenBy(o => o.Key)], g.Key.IsMention && g.Key.Year is null)
            .Select(run => new PersonSighting(entry, g.Key.office, g.Key.place, [.. run.OrderBy(o => o.Key)])));

    // Much-named people are named every week: what would be joined year by year stands together from the beginning, so that there are few to compare.
    private static bool IsInRuns(NameEntry entry, NameObservation observation) => observation.IsMention && observation.Date is not null && entry.Fullness == NameFullness.Full;

    private static IEnumerable<List<NameObservation>> Runs(List<NameObservation> observations, bool isSplit)
    {
        var start = 0;
        for (var i = 1; i < observations.Count; i++)
        {
            if (isSplit && observations[i].Date is { } day && observations[i - 1].Date is { } before && (day.DayNumber - before.DayNumber) / 365.25 > IdentityRules.YearsOfFullName)
            {
                yield return observations[start..i];
                start = i;
            }
        }

        yield return observations[start..];
    }

    // "Mr. Arden" of no office in two documents may be two people.
    private static bool IsVague(NameEntry entry, string? office, string? place) =>
        entry.Fullness switch { NameFullness.Full => false, NameFullness.Initials => place is null, _ => office is null };
}
