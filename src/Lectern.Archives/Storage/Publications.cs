using System.Security.Cryptography;

namespace Lectern.Archives.Storage;

/// <summary>Mints the names of publications and events, once, from what they are: the order of import does not matter.</summary>
internal sealed class Publications(Connection connection) : IDisposable
{
    private readonly Statement _find = new(connection, "SELECT id, name FROM publication WHERE key = ?1");
    private readonly Statement _findName = new(connection, "SELECT 1 FROM publication WHERE name = ?1 UNION ALL SELECT 1 FROM event WHERE name = ?1");
    private readonly Statement _add = new(connection, "INSERT INTO publication (name, key) VALUES (?1, ?2)");
    private readonly Statement _addEvent = new(connection, "INSERT INTO event (name) VALUES (?1)");
    private readonly Statement _addMember = new(connection, "INSERT INTO membership (publication, event) VALUES (?1, ?2)");

    public (long Row, string Name)? Find(byte[] key) =>
        _find.Begin().Bind(key.AsSpan()).Step() ? (_find.Number(0), _find.Text(1)) : null;

    /// <summary>Mints a publication, with an event of its own.</summary>
    public (long Row, string Name) Add(byte[] key)
    {
        var name = FreeName("", key);
        var row = _add.Begin().Bind(name).Bind(key.AsSpan()).Insert();
        var occasion = _addEvent.Begin().Bind(FreeName("e-", EventKey(key))).Insert();
        _ = _addMember.Begin().Bind(row).Bind(occasion).Insert();
        return (row, name);
    }

    /// <summary>The name of a publication where nothing else has it: two groups of the key, which four billion keys share.</summary>
    public static string ShortName(byte[] key) => Proquint.Of(key, 2);

    /// <summary>The event's key, apart from the publication's so that the two names differ.</summary>
    public static byte[] EventKey(byte[] publicationKey) => SHA256.HashData([.. "event:"u8, .. publicationKey]);

    /// <summary>All names that a key may bear, the shortest first.</summary>
    public static IEnumerable<string> NamesOf(string prefix, byte[] key) => Enumerable.Range(2, 15).Select(groups => prefix + Proquint.Of(key, groups));

    private string FreeName(string prefix, byte[] key) =>
        NamesOf(prefix, key).First(name => _findName.Begin().Bind(name).FindNumber() is null);

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_find, _findName, _add, _addEvent, _addMember])
        {
            statement.Dispose();
        }
    }
}
