using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Brings the register up to date with what is fresh. Costs with the names that are, and those that may be spellings of them.</summary>
internal sealed class PeopleUpdate(Connection connection)
{
    // So many sightings are in memory at a time; a person's are never parted.
    private const int MostAtOnce = 20_000;

    private readonly PersonLedger _ledger = new(connection);

    /// <summary>Finds of which names those that are new may be spellings, within the caller's transaction. <see cref="Run"/> does it for those for which nobody did it before.</summary>
    public void Place()
    {
        using var spellings = new NewSpellings(connection);
        spellings.Place();
    }

    /// <summary>Looks at all that is fresh, within the caller's transaction; false where nothing is.</summary>
    public bool Run()
    {
        if (connection.FindNumber("SELECT 1 FROM spelling WHERE fresh = 1 LIMIT 1") is null)
        {
            return false;
        }

        Place();
        var decisions = new PeopleDecisions(connection).InForce();
        UniteDecided(decisions);
        foreach (var components in Components())
        {
            Write(PersonClusters.Of(ObservationsIn(connection, components), decisions), components);
        }

        connection.Execute("UPDATE spelling SET fresh = 0 WHERE fresh = 1");
        return true;
    }

    /// <summary>Everything that was seen under the names of some components, each component by itself.</summary>
    public static IReadOnlyList<IReadOnlyList<NameObservation>> ObservationsIn(Connection connection, string components)
    {
        using var row = connection.Prepare("""
            SELECT s.component, s.name, p.name, g.role, g.affiliation, g.speaks, u.language, u.earliest, u.latest, g.takes_part
            FROM spelling s JOIN sighting g ON g.spelling = s.id JOIN publication p ON p.id = g.publication JOIN summary u ON u.publication = g.publication
            WHERE s.component IN (SELECT value FROM json_each(?1)) ORDER BY s.component, p.name, s.name
            """, components);
        var all = new List<List<NameObservation>>();
        for (var last = 0L; row.Step(); last = row.Number(0))
        {
            if (all.Count == 0 || row.Number(0) != last)
            {
                all.Add([]);
            }

            all[^1].Add(Observation(row));
        }

        return all;
    }

    private static NameObservation Observation(Statement row) => new(row.Text(1), row.Text(2))
    {
        Role = row.TextOrNull(3),
        Affiliation = row.TextOrNull(4),
        Speaks = row.Number(5) != 0,
        IsMention = row.Number(9) == 0,
        Language = row.TextOrNull(6),
        Date = !row.IsNull(7) && row.Text(7) == row.TextOrNull(8) && DateOnly.TryParseExact(row.Text(7), "yyyy-MM-dd", out var day) ? day : null,
    };

    private List<string> Components()
    {
        var (chunks, chunk, size) = (new List<string>(), new List<long>(), 0L);
        using var row = connection.Prepare("""
            SELECT f.component, (SELECT count(*) FROM spelling s JOIN sighting g ON g.spelling = s.id WHERE s.component = f.component)
            FROM (SELECT DISTINCT component FROM spelling WHERE fresh = 1) f
            """);
        while (row.Step())
        {
            chunk.Add(row.Number(0));
            size += row.Number(1);
            if (size >= MostAtOnce)
            {
                chunks.Add(Spellings.Array(chunk));
                chunk.Clear();
                size = 0;
            }
        }

        chunks.Add(Spellings.Array(chunk));
        return chunks;
    }

    // Two who were decided to be one are looked at together, however different their names.
    private void UniteDecided(IReadOnlyList<PersonDecision> decisions)
    {
        foreach (var decision in decisions)
        {
            if (decision.Other is { } other && ComponentOf(decision.Person) is { } one && ComponentOf(other) is { } two)
            {
                Spellings.Unite(connection, one, two);
            }
        }
    }

    private long? ComponentOf(ObservationKey key) => connection.FindNumber("SELECT component FROM spelling WHERE name = ?1", key.Name);

    private void Write(IReadOnlyList<RegisteredPerson> people, string components)
    {
        connection.Execute("""
            DELETE FROM person_name WHERE person IN (
                SELECT g.person FROM spelling s JOIN sighting g ON g.spelling = s.id WHERE s.component IN (SELECT value FROM json_each(?1)))
            """, components);
        var anchors = _ledger.AnchorsIn(people.SelectMany(p => p.Observations).Select(o => o.DocumentId).Distinct(StringComparer.Ordinal), components);
        using var place = new Statement(connection, """
            UPDATE sighting SET person = ?1
            WHERE publication = (SELECT id FROM publication WHERE name = ?2) AND spelling = (SELECT id FROM spelling WHERE name = ?3) AND person IS NOT ?1
            """);
        using var mint = new PersonMint(connection);
        using var name = new Statement(connection, "INSERT OR REPLACE INTO person_name (person, name) VALUES (?1, ?2)");
        foreach (var person in people)
        {
            // Of several ids of one person the eldest stays; the others lead to it.
            var ids = person.Observations.SelectMany(o => anchors[o]).ToList();
            var id = ids.Count > 0 ? ids.Min() : mint.Mint(person.Key);
            name.Begin().Bind(id).Bind(person.Name).Run();
            foreach (var observation in person.Observations)
            {
                place.Begin().Bind(id).Bind(observation.DocumentId).Bind(observation.Name).Run();
            }
        }

        connection.Execute("DELETE FROM person_name WHERE NOT EXISTS (SELECT 1 FROM sighting g WHERE g.person = person_name.person)");
    }
}
