using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Writes whom the words of a publication name. It costs, so it is done when somebody asks; a publication once read is read again whenever it is derived anew.</summary>
internal sealed class Mentions(Connection connection) : IDisposable
{
    private readonly Statement _wasRead = new(connection, "SELECT 1 FROM mention_reading WHERE publication = ?1");
    private readonly Statement _markRead = new(connection, "INSERT OR REPLACE INTO mention_reading (publication, release) VALUES (?1, ?2)");
    private readonly Statement _spelling = new(connection, """
        INSERT INTO spelling (name, fresh) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET fresh = 1 RETURNING id
        """);
    private readonly Statement _participant = new(connection, """
        UPDATE sighting SET mentions = ?3 WHERE publication = ?1 AND spelling = (SELECT id FROM spelling WHERE name = ?2) RETURNING spelling
        """);
    private readonly Statement _add = new(connection, """
        INSERT INTO sighting (publication, spelling, role, affiliation, speaks, turns, mentions, takes_part) VALUES (?1, ?2, ?3, ?4, 0, 0, ?5, 0)
        """);
    private readonly Statement _addUse = new(connection, """
        INSERT INTO mention (publication, spelling, form, speaker, turn, count) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """);
    private readonly Statement _addLone = new(connection, "INSERT INTO lone_name (key, publication, name, count) VALUES (?1, ?2, ?3, ?4)");

    /// <summary>The publication was read for mentions before it was derived anew.</summary>
    public bool WasRead(long publication) => _wasRead.Begin().Bind(publication).FindNumber() is not null;

    /// <summary>Writes them down in place of what stands there. The participants stand there already.</summary>
    public void Write(long publication, IReadOnlyList<NamedInWords> names)
    {
        Remove(connection, publication);
        foreach (var name in names)
        {
            var count = name.Uses.Sum(use => use.Count);
            if (!name.TellsWho)
            {
                _addLone.Begin().Bind(KeyOf(name.Name)).Bind(publication).Bind(name.Name).Bind(count).Run();
                continue;
            }

            var spelling = _participant.Begin().Bind(publication).Bind(name.Name).Bind(count).FindNumber() ?? Add(publication, name, count);
            foreach (var use in name.Uses)
            {
                _addUse.Begin().Bind(publication).Bind(spelling).Bind(use.Form).Bind(use.Speaker).Bind(use.Turn).Bind(use.Count).Run();
            }
        }

        _markRead.Begin().Bind(publication).Bind(NamedInWords.Release).Run();
    }

    /// <summary>Takes out whom the words of a publication name.</summary>
    public static void Remove(Connection connection, long publication)
    {
        connection.Execute("UPDATE spelling SET fresh = 1 WHERE id IN (SELECT spelling FROM sighting WHERE publication = ?1 AND takes_part = 0)", publication);
        connection.Execute("DELETE FROM sighting WHERE publication = ?1 AND takes_part = 0", publication);
        connection.Execute("UPDATE sighting SET mentions = 0 WHERE publication = ?1 AND mentions > 0", publication);
        connection.Execute("DELETE FROM mention WHERE publication = ?1", publication);
        connection.Execute("DELETE FROM lone_name WHERE publication = ?1", publication);
    }

    /// <summary>Under what a name is looked up that says too little: its last word, or all of it where it has no surname.</summary>
    public static string KeyOf(string name) => Folding.Fold(PersonName.Parse(name).Surname ?? name);

    private long Add(long publication, NamedInWords name, int count)
    {
        var spelling = _spelling.Begin().Bind(name.Name).FindNumber() ?? throw new InvalidOperationException($"\"{name.Name}\" has no row.");
        _add.Begin().Bind(publication).Bind(spelling).Bind(name.Role).Bind(name.Affiliation).Bind(count).Run();
        return spelling;
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_wasRead, _markRead, _spelling, _participant, _add, _addUse, _addLone])
        {
            statement.Dispose();
        }
    }
}
