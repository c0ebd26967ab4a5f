using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Gives each new name its component: its own, or that of the names of which it may be a spelling.</summary>
internal sealed class NewSpellings(Connection connection) : IDisposable
{
    // Names taken apart are kept for the next that meet them, and forgotten all at once.
    private const int MostKept = 20_000;

    private readonly Dictionary<string, PersonName> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlySet<string>>> _keys = new(StringComparer.Ordinal);
    private readonly Statement _place = new(connection, "UPDATE spelling SET component = id, is_short = ?2 WHERE id = ?1");
    private readonly Statement _addKey = new(connection, "INSERT OR IGNORE INTO spelling_key (key, spelling) VALUES (?1, ?2)");

    // Two whole names share two words at least; a part of a name, one.
    private readonly Statement _neighbours = new(connection, """
        SELECT s.component, s.name, s.is_short FROM spelling_key k JOIN spelling s ON s.id = k.spelling
        WHERE k.key IN (SELECT value FROM json_each(?1)) AND s.id <> ?2 AND s.component IS NOT NULL
        GROUP BY s.id HAVING count(*) > 1 OR s.is_short = 1 OR ?3 = 1
        """);

    /// <summary>Places the names that are new, within the caller's transaction.</summary>
    public void Place()
    {
        var waiting = new List<(long Id, string Name)>();
        using (var row = connection.Prepare("SELECT id, name FROM spelling WHERE fresh = 1 AND component IS NULL ORDER BY name"))
        {
            while (row.Step())
            {
                waiting.Add((row.Number(0), row.Text(1)));
            }
        }

        waiting.ForEach(name => Place(name.Id, NameOf(name.Name)));
    }

    private void Place(long id, PersonName name)
    {
        var keys = NameSearchKeys.Of(name);
        var isShort = name.Words.Count(word => word.Kind is NameWordKind.Given or NameWordKind.Surname or NameWordKind.Patronymic) < 2;
        _place.Begin().Bind(id).Bind(isShort ? 1 : 0).Run();
        foreach (var key in keys)
        {
            _addKey.Begin().Bind(key).Bind(id).Run();
        }

        var component = id;
        foreach (var (other, otherName, isOtherShort) in Neighbours(id, keys, isShort))
        {
            if (other != component && (isShort || isOtherShort || NameSearchKeys.ShareTwoWords(KeysOf(name), KeysOf(NameOf(otherName)))) && NameComparer.Compare(name, NameOf(otherName)).Verdict != NameVerdict.Different)
            {
                Spellings.Unite(connection, component, other);
                component = Math.Min(component, other);
            }
        }
    }

    private List<(long Component, string Name, bool IsShort)> Neighbours(long id, IReadOnlyList<string> keys, bool isShort)
    {
        var found = new List<(long, string, bool)>();
        _ = _neighbours.Begin().Bind(Spellings.Array(keys)).Bind(id).Bind(isShort ? 1 : 0);
        while (_neighbours.Step())
        {
            found.Add((_neighbours.Number(0), _neighbours.Text(1), _neighbours.Number(2) != 0));
        }

        return found;
    }

    private PersonName NameOf(string printed)
    {
        if (!_read.TryGetValue(printed, out var name))
        {
            Forget(_read.Count);
            _read[printed] = name = PersonName.Parse(printed);
        }

        return name;
    }

    private void Forget(int kept)
    {
        if (kept >= MostKept)
        {
            _read.Clear();
            _keys.Clear();
        }
    }

    private IReadOnlyList<IReadOnlySet<string>> KeysOf(PersonName name)
    {
        if (!_keys.TryGetValue(name.Printed, out var keys))
        {
            _keys[name.Printed] = keys = NameSearchKeys.OfEachWord(name);
        }

        return keys;
    }

    public void Dispose()
    {
        _place.Dispose();
        _addKey.Dispose();
        _neighbours.Dispose();
    }
}
