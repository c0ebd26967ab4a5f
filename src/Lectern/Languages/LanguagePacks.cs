using System.Reflection;
using System.Text.Json;

namespace Lectern.Languages;

/// <summary>All language packs, read once from the data files in the assembly.</summary>
internal static class LanguagePacks
{
    private static readonly Lazy<IReadOnlyList<LanguagePack>> Loaded = new(Load);
    private static readonly Lazy<PhraseSet> Connectors = new(() => PhraseSet.Union(All.Select(p => p.OfficeConnectors)));

    /// <summary>Every pack, English first, then by language.</summary>
    public static IReadOnlyList<LanguagePack> All => Loaded.Value;

    /// <summary>The pack of a language, or English where there is none.</summary>
    public static LanguagePack Get(string language) => All.FirstOrDefault(p => p.Language == language) ?? All[0];

    /// <summary>Words that join the parts of an office in any language.</summary>
    public static PhraseSet OfficeConnectors => Connectors.Value;

    private static LanguagePack[] Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Languages/", StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal) && n.Count(c => c == '.') == 1)
            .OrderBy(n => n == "Languages/en.json" ? "" : n, StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
                return new LanguagePack(document.RootElement.Clone());
            })];
    }
}
