using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Follows the ids of people (<c>p-lusab-babad</c>). An id stands for whoever was printed under a name in a publication.</summary>
internal sealed class PersonLedger(Connection connection)
{
    /// <summary>What a person's id begins with.</summary>
    public const string Prefix = "p-";

    /// <summary>A row of the ledger, by the id; null where it was never given out.</summary>
    public (long Row, ObservationKey Anchor)? Find(string id)
    {
        using var row = connection.Prepare("""
            SELECT n.id, p.name, n.printed FROM person n JOIN publication p ON p.id = n.publication WHERE n.name = ?1
            """, id.Trim().ToLowerInvariant());
        return row.Step() ? (row.Number(0), new ObservationKey(row.Text(1), row.Text(2))) : null;
    }

    /// <summary>The row of the person whom an id means today: another's where two became one; null where nobody is printed there any more.</summary>
    public long? FindPresent(string id) =>
        Find(id) is { } found && FindSighting(found.Anchor) is { } key ? PersonAt(key) : null;

    /// <summary>Where an anchor stands today: at its name, or at another spelling of it in the same publication.</summary>
    public ObservationKey? FindSighting(ObservationKey anchor)
    {
        var names = new List<string>();
        using var row = connection.Prepare("""
            SELECT s.name FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication WHERE p.name = ?1 ORDER BY s.name
            """, anchor.DocumentId);
        while (row.Step())
        {
            names.Add(row.Text(0));
        }

        var near = names.Contains(anchor.Name) ? anchor.Name
            : names.Select(name => (name, NameComparer.Compare(anchor.Name, name))).Where(p => p.Item2.Verdict != NameVerdict.Different)
                .OrderByDescending(p => p.Item2.Score).Select(p => p.name).FirstOrDefault();
        return near is null ? null : anchor with { Name = near };
    }

    /// <summary>The ids anchored in these publications at names of some components, and those whose names stand there no more, by where the anchors stand today.</summary>
    public ILookup<ObservationKey, long> AnchorsIn(IEnumerable<string> publications, string components)
    {
        using var row = connection.Prepare("""
            SELECT n.id, p.name, n.printed, g.spelling IS NOT NULL
            FROM publication p JOIN person n ON n.publication = p.id LEFT JOIN spelling s ON s.name = n.printed
            LEFT JOIN sighting g ON g.publication = n.publication AND g.spelling = s.id
            WHERE p.name IN (SELECT value FROM json_each(?1)) AND (g.spelling IS NULL OR s.component IN (SELECT value FROM json_each(?2))) ORDER BY n.id
            """, Spellings.Array(publications), components);
        var anchors = new List<(ObservationKey? Key, long Row)>();
        while (row.Step())
        {
            var anchor = new ObservationKey(row.Text(1), row.Text(2));
            anchors.Add((row.Number(3) != 0 ? anchor : FindSighting(anchor), row.Number(0)));
        }

        return anchors.Where(a => a.Key is not null).ToLookup(a => a.Key!.Value, a => a.Row);
    }

    private long? PersonAt(ObservationKey key) => connection.FindNumber("""
        SELECT g.person FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication WHERE p.name = ?1 AND s.name = ?2
        """, key.DocumentId, key.Name);
}
