namespace Lectern.Names;

/// <summary>What is told of a person, from the sightings that were joined.</summary>
internal static class PersonPortrait
{
    public static IEnumerable<RegisteredPerson> Draw(IEnumerable<List<PersonSighting>> clusters, IReadOnlyList<PersonLink> links)
    {
        var people = clusters.Select(sightings => (sightings, key: KeyOf(sightings))).OrderBy(p => p.key).ToList();
        var keyOf = people.SelectMany(p => p.sightings.Select(s => (s, p.key))).ToDictionary(p => p.s, p => p.key);
        var byPerson = links.SelectMany(l => keyOf[l.Left] == keyOf[l.Right] ? [(keyOf[l.Left], l)] : new[] { (keyOf[l.Left], l), (keyOf[l.Right], l) }).ToLookup(p => p.Item1, p => p.l);
        return people.Select(p => Draw(p.sightings, p.key, byPerson[p.key], keyOf));
    }

    private static RegisteredPerson Draw(List<PersonSighting> sightings, ObservationKey key, IEnumerable<PersonLink> links, Dictionary<PersonSighting, ObservationKey> keyOf)
    {
        var all = sightings.SelectMany(s => s.Observations).OrderBy(o => o.Key).ToList();
        var heard = all.Where(o => o.Speaks).Select(o => o.Date).ToList();
        var inside = links.ToLookup(l => keyOf[l.Left] == keyOf[l.Right]);
        return new RegisteredPerson(key, NameOf(sightings))
        {
            Spellings = [.. all.GroupBy(o => o.Name, StringComparer.Ordinal)
                .Select(g => new NameSpelling(g.Key, g.Count(), [.. g.Select(o => o.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderByDescending(s => s.Count).ThenBy(s => s.Name, StringComparer.Ordinal)],
            Offices = [.. OfficesOf(sightings)],
            FirstHeard = heard.Min(),
            LastHeard = heard.Max(),
            Observations = [.. all.Select(o => o.Key).Distinct()],
            Grounds = [.. inside[true].Where(l => l.IsOne && (l.IsDecided || !ReferenceEquals(l.Left.Entry, l.Right.Entry)))
                .GroupBy(l => (Left: l.Left.Entry.Number, Right: l.Right.Entry.Number))
                .Select(g => GroundOf(g.OrderByDescending(l => l.IsDecided).ThenByDescending(l => l.Score).ThenBy(l => l.Left.Key).First()))
                .OrderBy(g => g.Left, StringComparer.Ordinal).ThenBy(g => g.Right, StringComparer.Ordinal)],
            Candidates = [.. inside[false]
                .Select(l => new CandidatePerson(keyOf[l.Left] == key ? keyOf[l.Right] : keyOf[l.Left], GroundOf(l)))
                .GroupBy(c => c.Other)
                .Select(g => g.OrderByDescending(c => c.Ground.Score).ThenBy(c => c.Ground.Reason, StringComparer.Ordinal).First())
                .OrderByDescending(c => c.Ground.Score).ThenBy(c => c.Other)],
        };
    }

    private static ObservationKey KeyOf(List<PersonSighting> sightings) =>
        sightings.SelectMany(s => s.Observations).OrderBy(o => o.IsMention).ThenBy(o => o.Date ?? DateOnly.MaxValue).ThenBy(o => o.Key).First().Key;

    private static string NameOf(List<PersonSighting> sightings) => sightings
        .SelectMany(s => s.Observations.Select(o => (o.Name, s.Entry.Fullness, o.IsMention)))
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .OrderByDescending(g => g.First().Fullness).ThenBy(g => g.All(p => p.IsMention)).ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private static IEnumerable<HeldOffice> OfficesOf(List<PersonSighting> sightings) => sightings
        .Where(s => !s.IsMention && (s.Office is not null || s.Place is not null))
        .GroupBy(s => (s.Office, s.Place))
        .Select(g => g.SelectMany(s => s.Observations).ToList())
        .Select(held => new HeldOffice(Usual(held.Select(o => o.Role)), Usual(held.Select(o => o.Affiliation)), held.Min(o => o.Date), held.Max(o => o.Date), held.Count))
        .OrderBy(o => o.First ?? DateOnly.MaxValue).ThenBy(o => o.Role, StringComparer.Ordinal).ThenBy(o => o.Affiliation, StringComparer.Ordinal);

    private static string? Usual(IEnumerable<string?> printed) => printed.OfType<string>()
        .GroupBy(p => p, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static IdentityGround GroundOf(PersonLink link)
    {
        var (left, right) = (link.Left.Observations[0].Name, link.Right.Observations[0].Name);
        return new(left, right, link.Score, link.Reason, link.IsDecided ? Basis.Entered : Basis.Inferred);
    }
}
