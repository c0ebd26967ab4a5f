using System.Reflection;

namespace Lectern.Names;

/// <summary>The data files of this folder: lines of cells between tabs; a line that begins with # is for people.</summary>
internal static class NameTables
{
    public static IEnumerable<string[]> Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Names/{file}.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
