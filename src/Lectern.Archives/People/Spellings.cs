using System.Text.Json.Nodes;
using Lectern.Archives.Storage;
using Lectern.Names;
using Microsoft.Data.Sqlite;

namespace Lectern.Archives.People;

/// <summary>Gathers names that may be spellings of one another into components, so that what a new name may change stays small.</summary>
/// <remarks>Two names of one person are always in one component; two of one component need not be one person's.</remarks>
internal static class Spellings
{
    /// <summary>Places the names that are new.</summary>
    public static void PlaceNew(SqliteConnection connection)
    {
        var waiting = new List<(long Id, string Name)>();
        using (var row = connection.Prepare("SELECT id, name FROM spelling WHERE fresh = 1 AND component IS NULL ORDER BY name"))
        {
            while (row.Step())
            {
                waiting.Add((row.Number(0), row.Text(1)));
            }
        }

        waiting.ForEach(name => Place(connection, name.Id, PersonName.Parse(name.Name)));
    }

    /// <summary>Makes one component of those of two names.</summary>
    public static void Unite(SqliteConnection connection, long component, long other)
    {
        if (component != other)
        {
            connection.Execute("UPDATE spelling SET component = ?1 WHERE component = ?2", Math.Min(component, other), Math.Max(component, other));
        }
    }

    /// <summary>Names that may be meant by a name or a part of it, in any script.</summary>
    public static IReadOnlyList<string> Find(SqliteConnection connection, string name)
    {
        var asked = PersonName.Parse(name);
        using var row = connection.Prepare("""
            SELECT DISTINCT s.name FROM spelling_key k JOIN spelling s ON s.id = k.spelling WHERE k.key IN (SELECT value FROM json_each(?1)) ORDER BY s.name
            """, Array(NameSearchKeys.Of(asked)));
        var found = new List<string>();
        while (row.Step())
        {
            if (NameComparer.Covers(asked, PersonName.Parse(row.Text(0))) >= NameComparer.SameFrom)
            {
                found.Add(row.Text(0));
            }
        }

        return found;
    }

    /// <summary>Values as a JSON array, for SQL.</summary>
    public static string Array<T>(IEnumerable<T> values) => new JsonArray([.. values.Select(value => JsonValue.Create(value))]).ToJsonString();

    private static void Place(SqliteConnection connection, long id, PersonName name)
    {
        var keys = NameSearchKeys.Of(name);
        var isShort = name.Words.Count(word => word.Kind is NameWordKind.Given or NameWordKind.Surname or NameWordKind.Patronymic) < 2;
        connection.Execute("UPDATE spelling SET component = id, is_short = ?2 WHERE id = ?1", id, isShort ? 1 : 0);
        foreach (var key in keys)
        {
            connection.Execute("INSERT OR IGNORE INTO spelling_key (key, spelling) VALUES (?1, ?2)", key, id);
        }

        var component = id;
        foreach (var (other, otherName) in Neighbours(connection, id, keys, isShort))
        {
            if (other != component && NameComparer.Compare(name, PersonName.Parse(otherName)).Verdict != NameVerdict.Different)
            {
                Unite(connection, component, other);
                component = Math.Min(component, other);
            }
        }
    }

    // Two whole names share two words at least; a part of a name, one.
    private static List<(long Component, string Name)> Neighbours(SqliteConnection connection, long id, IReadOnlyList<string> keys, bool isShort)
    {
        using var row = connection.Prepare("""
            SELECT s.component, s.name FROM spelling_key k JOIN spelling s ON s.id = k.spelling
            WHERE k.key IN (SELECT value FROM json_each(?1)) AND s.id <> ?2 AND s.component IS NOT NULL
            GROUP BY s.id HAVING count(*) > 1 OR s.is_short = 1 OR ?3 = 1
            """, Array(keys), id, isShort ? 1 : 0);
        var found = new List<(long, string)>();
        while (row.Step())
        {
            found.Add((row.Number(0), row.Text(1)));
        }

        return found;
    }
}
