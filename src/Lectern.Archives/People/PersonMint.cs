using System.Security.Cryptography;
using System.Text;
using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Mints the ids of people (<c>p-lusab-babad</c>). Only adds.</summary>
internal sealed class PersonMint(Connection connection) : IDisposable
{
    private readonly Statement _taken = new(connection, "SELECT 1 FROM person WHERE name = ?1");
    private readonly Statement _add = new(connection, """
        INSERT INTO person (name, publication, printed) VALUES (?1, (SELECT id FROM publication WHERE name = ?2), ?3)
        """);

    /// <summary>Mints the id of whoever is printed under a name in a publication, and gives its row.</summary>
    public long Mint(ObservationKey anchor)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"person:{anchor.DocumentId}\n{anchor.Name}"));
        var name = Publications.NamesOf(PersonLedger.Prefix, key).First(n => _taken.Begin().Bind(n).FindNumber() is null);
        return _add.Begin().Bind(name).Bind(anchor.DocumentId).Bind(anchor.Name).Insert();
    }

    public void Dispose()
    {
        _taken.Dispose();
        _add.Dispose();
    }
}
