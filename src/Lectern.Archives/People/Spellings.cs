using System.Text.Json.Nodes;
using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Names that may be spellings of one another are of one component, so that what a new name may change stays small.</summary>
/// <remarks>Two names of one person are always in one component; two of one component need not be one person's.</remarks>
internal static class Spellings
{
    /// <summary>Makes one component of those of two names.</summary>
    public static void Unite(Connection connection, long component, long other)
    {
        if (component != other)
        {
            connection.Execute("UPDATE spelling SET component = ?1 WHERE component = ?2", Math.Min(component, other), Math.Max(component, other));
        }
    }

    /// <summary>Names that may be meant by a name or a part of it, in any script.</summary>
    public static IReadOnlyList<string> Find(Connection connection, string name)
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
}
