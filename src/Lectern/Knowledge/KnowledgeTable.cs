namespace Lectern.Knowledge;

/// <summary>Reads the tables of <c>Knowledge/*.tsv</c>: one line a thing, cells parted by tabs, forms of a cell by bars; a line that begins with # is about the table.</summary>
internal static class KnowledgeTable
{
    /// <summary>The lines of a table, each as its cells; cells that a line leaves out at its end are empty.</summary>
    public static IEnumerable<string[]> Rows(string name, int cells) => DataFiles.Rows($"Knowledge/{name}")
        .Select(row => row.Length < cells ? [.. row, .. Enumerable.Repeat("", cells - row.Length)] : row);

    /// <summary>The forms of a cell.</summary>
    public static string[] Forms(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
