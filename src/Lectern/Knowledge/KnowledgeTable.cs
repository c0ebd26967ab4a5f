using System.Reflection;

namespace Lectern.Knowledge;

/// <summary>Reads the tables of <c>Knowledge/*.tsv</c>: one line a thing, cells parted by tabs, forms of a cell by bars; a line that begins with # is about the table.</summary>
internal static class KnowledgeTable
{
    /// <summary>The lines of a table, each as its cells; cells that a line leaves out at its end are empty.</summary>
    public static IEnumerable<string[]> Rows(string name, int cells)
    {
        foreach (var line in Lines(name))
        {
            var row = line.Split('\t');
            if (row.Length < cells)
            {
                Array.Resize(ref row, cells);
            }

            yield return [.. row.Select(c => c ?? "")];
        }
    }

    /// <summary>The lines of a table, without those about it.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Knowledge/{name}") ?? throw new InvalidOperationException($"There is no table Knowledge/{name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The forms of a cell.</summary>
    public static string[] Forms(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
