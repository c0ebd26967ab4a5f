using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Gathers observations into people and lays over that what people decided, in the order in which they did. Pure.</summary>
internal static class PersonClusters
{
    /// <summary>The people.</summary>
    /// <param name="components">Everything that was seen under names which may be spellings of one another, each component by itself.</param>
    /// <param name="decisions">Those in force, in order; those about others do nothing.</param>
    public static IReadOnlyList<RegisteredPerson> Of(IReadOnlyList<IReadOnlyList<NameObservation>> components, IReadOnlyList<PersonDecision> decisions)
    {
        var observations = components.SelectMany(component => component).ToList();
        var people = components.AsParallel().SelectMany(Gather).ToList();
        foreach (var decision in decisions)
        {
            if (people.FirstOrDefault(p => p.Observations.Contains(decision.Person)) is not { } person)
            {
                continue;
            }

            if (decision.Other is { } key)
            {
                if (people.FirstOrDefault(p => p.Observations.Contains(key)) is { } other && other != person)
                {
                    people.RemoveAll(p => p == person || p == other);
                    people.Add(Join([person, other], [Ground(decision, person.Name, other.Name)]));
                }
            }
            else if (person.Observations.Where(o => decision.Spellings.Contains(o.Name) && o != decision.Person).ToHashSet() is { Count: > 0 } moved)
            {
                people.Remove(person);
                people.Add(Some(observations, person, o => !moved.Contains(o)));
                people.Add(Some(observations, person, moved.Contains));
            }
        }

        return [.. people.OrderBy(p => p.Key)];
    }

    private static IReadOnlyList<RegisteredPerson> Gather(IEnumerable<NameObservation> observations)
    {
        var registry = new PeopleRegistry();
        foreach (var observation in observations)
        {
            registry.Add(observation);
        }

        return registry.People;
    }

    private static RegisteredPerson Some(List<NameObservation> observations, RegisteredPerson person, Func<ObservationKey, bool> isWanted)
    {
        var wanted = person.Observations.Where(isWanted).ToHashSet();
        var kept = person.Grounds.Where(g => wanted.Any(o => o.Name == g.Left) && wanted.Any(o => o.Name == g.Right)).ToList();
        return Join(Gather(observations.Where(o => wanted.Contains(o.Key))), kept);
    }

    private static RegisteredPerson Join(IReadOnlyList<RegisteredPerson> parts, IReadOnlyList<IdentityGround> grounds) =>
        new(parts.MinBy(p => (p.FirstHeard ?? DateOnly.MaxValue, p.Key))!.Key, parts.OrderByDescending(p => p.Observations.Count).ThenBy(p => p.Key).First().Name)
        {
            Spellings = [.. parts.SelectMany(p => p.Spellings).GroupBy(s => s.Name, StringComparer.Ordinal)
                .Select(g => new NameSpelling(g.Key, g.Sum(s => s.Count), [.. g.SelectMany(s => s.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderByDescending(s => s.Count).ThenBy(s => s.Name, StringComparer.Ordinal)],
            Offices = [.. parts.SelectMany(p => p.Offices)
                .OrderBy(o => o.First ?? DateOnly.MaxValue).ThenBy(o => o.Role, StringComparer.Ordinal).ThenBy(o => o.Affiliation, StringComparer.Ordinal)],
            FirstHeard = parts.Min(p => p.FirstHeard),
            LastHeard = parts.Max(p => p.LastHeard),
            Observations = [.. parts.SelectMany(p => p.Observations).Order()],
            Grounds = [.. parts.SelectMany(p => p.Grounds).Concat(grounds).Distinct()],
            Candidates = [.. parts.SelectMany(p => p.Candidates)],
        };

    private static IdentityGround Ground(PersonDecision decision, string left, string right) =>
        new(left, right, 1, $"decided by {decision.Who} (correction {decision.Number}): {decision.Why}", Basis.Entered);
}
