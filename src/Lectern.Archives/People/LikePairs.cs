using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Lists the people who may be one and were not joined, the likeliest first.</summary>
internal sealed class LikePairs(Connection connection)
{
    private const int MostNames = 2000;

    /// <summary>The pairs. Only names that may be spellings of one another are looked at, a group of them at a time.</summary>
    public IReadOnlyList<LikePair> List(int limit)
    {
        var decisions = new PeopleDecisions(connection).InForce();
        var found = new Dictionary<(long, long), IdentityGround>();
        foreach (var component in Components())
        {
            foreach (var person in PersonClusters.Of(PeopleUpdate.ObservationsIn(connection, Spellings.Array([component])), decisions))
            {
                foreach (var candidate in person.Candidates)
                {
                    if (RowOf(person.Key) is { } left && RowOf(candidate.Other) is { } right && left != right)
                    {
                        var pair = (Math.Min(left, right), Math.Max(left, right));
                        found[pair] = found.TryGetValue(pair, out var known) && known.Score >= candidate.Ground.Score ? known : candidate.Ground;
                    }
                }
            }
        }

        var lookup = new PeopleLookup(connection);
        return [.. found.OrderByDescending(pair => AreWhole(pair.Value)).ThenByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key).Take(limit)
            .Select(pair => Pair(lookup.Summary(pair.Key.Item1), lookup.Summary(pair.Key.Item2), pair.Value))];
    }

    // Two surnames that are alike say less than two whole names.
    private static bool AreWhole(IdentityGround ground) => PersonName.Parse(ground.Left).Words.Count > 1 && PersonName.Parse(ground.Right).Words.Count > 1;

    private static LikePair Pair(PersonSummary one, PersonSummary two, IdentityGround ground) => two.Publications > one.Publications ? new(two, one, ground) : new(one, two, ground);

    private List<long> Components()
    {
        var components = new List<long>();
        using var row = connection.Prepare("""
            SELECT s.component FROM sighting g JOIN spelling s ON s.id = g.spelling WHERE g.person IS NOT NULL
            GROUP BY s.component HAVING count(DISTINCT g.person) > 1 AND count(*) <= ?1 ORDER BY s.component
            """, MostNames);
        while (row.Step())
        {
            components.Add(row.Number(0));
        }

        return components;
    }

    private long? RowOf(ObservationKey key) => connection.FindNumber("""
        SELECT g.person FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication WHERE p.name = ?1 AND s.name = ?2
        """, key.DocumentId, key.Name);
}
