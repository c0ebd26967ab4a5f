using System.Collections.Frozen;

namespace Lectern.Knowledge;

/// <summary>States, places and bodies with all their written forms, in English, Russian, French, Spanish, German and Chinese (of states some more languages).</summary>
/// <remarks>Read from the tables in the assembly at the first use (some tenths of a second); immutable and safe to share after that.</remarks>
public static class KnownEntities
{
    private static readonly string[] AllLanguages = [.. KnownForms.Languages, "uk", "pt", "ca", "sv"];

    private static readonly Lazy<(FrozenDictionary<string, Entity[]> ByForm, FrozenDictionary<string, string[]> Forms, FrozenDictionary<string, Entity> ById)> Loaded = new(Load);

    /// <summary>What a written form may mean in any language, states first; empty where no table has it. Case and accents do not count.</summary>
    public static IReadOnlyList<Entity> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Loaded.Value.ByForm.GetValueOrDefault(Folding.Fold(text.Trim())) ?? [];
    }

    /// <summary>The thing with this id, or null.</summary>
    public static Entity? FindById(string id) => Loaded.Value.ById.GetValueOrDefault(id);

    /// <summary>All forms in which the tables write a thing, of all languages, inflected ones and adjectives included, each once; empty where the id is not known.</summary>
    public static IReadOnlyList<string> FormsOf(string id) => Loaded.Value.Forms.GetValueOrDefault(id) ?? [];

    private static (FrozenDictionary<string, Entity[]>, FrozenDictionary<string, string[]>, FrozenDictionary<string, Entity>) Load()
    {
        var forms = AllLanguages.SelectMany(KnownForms.In).Where(f => f.Kind != FormKind.Sign).ToArray();
        return (
            forms.GroupBy(f => Folding.Fold(f.Text), StringComparer.Ordinal)
                .ToFrozenDictionary(g => g.Key, g => g.Select(f => f.Entity).DistinctBy(e => e.Id).OrderBy(e => e.Class).ToArray(), StringComparer.Ordinal),
            forms.GroupBy(f => f.Entity.Id, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(f => f.Text).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal),
            forms.Select(f => f.Entity).DistinctBy(e => e.Id).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal));
    }
}
