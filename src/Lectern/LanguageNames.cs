namespace Lectern;

/// <summary>English names of languages, where the process has no culture data.</summary>
/// <remarks>Safe to call from many threads. The names stand in <c>LanguageNames.tsv</c>.</remarks>
public static class LanguageNames
{
    private static readonly Lazy<IReadOnlyList<(string Code, string Name)>> Table = new(() => [.. DataFiles.Rows("LanguageNames.tsv").Select(row => (row[0], row[1]))]);

    /// <summary>The name of a BCP 47 tag's language; the tag itself where it is not in the table.</summary>
    public static string Of(string tag)
    {
        var language = tag.Split('-')[0];
        return Table.Value.FirstOrDefault(l => l.Code.Equals(language, StringComparison.OrdinalIgnoreCase)).Name ?? tag;
    }

    /// <summary>The code of the language with this English name, whatever its letter case, or null.</summary>
    public static string? FindCode(string name) =>
        Table.Value.FirstOrDefault(l => Folding.Fold(l.Name) == Folding.Fold(name)).Code;
}
