using System.Collections.Frozen;

namespace Lectern.Knowledge;

/// <summary>The states and territories of the tables.</summary>
internal static class StateEntities
{
    private static readonly Lazy<FrozenDictionary<string, Entity>> Loaded = new(() =>
    {
        var names = KnowledgeTable.Rows("states.cldr.tsv", 11).Select(r => (Code: r[0], Name: KnowledgeTable.Forms(r[1])[0]))
            .Concat(KnowledgeTable.Rows("states.names.tsv", 7).Where(r => r[0].Length == 4).Select(r => (Code: r[0], Name: KnowledgeTable.Forms(r[1])[0])));
        var former = KnowledgeTable.Rows("states.former.tsv", 4).ToLookup(r => r[0], r => new FormerName(r[1], Date(r[2]), Date(r[3])), StringComparer.Ordinal);
        return names.DistinctBy(n => n.Code).ToFrozenDictionary(
            n => n.Code, n => new Entity(n.Code, EntityClass.State, n.Name) { FormerNames = [.. former[n.Code]] }, StringComparer.Ordinal);
    });

    private static Edtf? Date(string cell) => cell.Length == 0 ? null : Edtf.Parse(cell);

    /// <summary>The state with this code; one made from the code alone where the tables have no name for it.</summary>
    public static Entity Get(string code) => Loaded.Value.GetValueOrDefault(code) ?? new Entity(code, EntityClass.State, code);
}
