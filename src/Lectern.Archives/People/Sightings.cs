using Lectern.Archives.Storage;

namespace Lectern.Archives.People;

/// <summary>Writes who takes part in a publication. Whose names they are is asked later, by <see cref="PeopleUpdate"/>.</summary>
internal sealed class Sightings(Connection connection) : IDisposable
{
    private readonly Statement _find = new(connection, "SELECT id FROM spelling WHERE name = ?1 AND fresh = 1");
    private readonly Statement _spelling = new(connection, """
        INSERT INTO spelling (name, fresh) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET fresh = 1 RETURNING id
        """);
    private readonly Statement _add = new(connection, """
        INSERT INTO sighting (publication, spelling, role, affiliation, speaks, turns) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT DO UPDATE SET speaks = max(speaks, excluded.speaks), turns = turns + excluded.turns,
            role = coalesce(role, excluded.role), affiliation = coalesce(affiliation, excluded.affiliation)
        """);

    /// <summary>Adds the participants of a publication.</summary>
    public void Add(long publication, Transcript transcript)
    {
        var turns = transcript.Turns.Where(turn => turn.Speaker is not null).CountBy(turn => turn.Speaker!).ToDictionary(StringComparer.Ordinal);

        foreach (var person in transcript.Participants.Where(IsPrintedByName))
        {
            // Most names return within a run.
            var spelling = _find.Begin().Bind(person.Name).FindNumber() ?? _spelling.Begin().Bind(person.Name).FindNumber() ?? throw new InvalidOperationException($"\"{person.Name}\" has no row.");
            _add.Begin().Bind(publication).Bind(spelling).Bind(person.Role).Bind(person.Affiliation).Bind(person.Speaks ? 1 : 0)
                .Bind(turns.GetValueOrDefault(person.Id)).Run();
        }
    }

    /// <summary>Who is known by the office, the outlet or a word for whoever asks alone is printed under no name.</summary>
    public static bool IsPrintedByName(Participant person) => person.IsNamed && (person.Role is null || Folding.Fold(person.Role) != Folding.Fold(person.Name));

    /// <summary>Takes the participants of a publication out, and whom its words name.</summary>
    public void Remove(long publication)
    {
        connection.Execute("UPDATE spelling SET fresh = 1 WHERE id IN (SELECT spelling FROM sighting WHERE publication = ?1)", publication);
        connection.Execute("DELETE FROM sighting WHERE publication = ?1", publication);
        connection.Execute("DELETE FROM mention WHERE publication = ?1", publication);
        connection.Execute("DELETE FROM lone_name WHERE publication = ?1", publication);
    }

    public void Dispose()
    {
        _find.Dispose();
        _spelling.Dispose();
        _add.Dispose();
    }
}
