using System.Reflection;
using System.Text.Json;

namespace Lectern;

/// <summary>The data that comes inside the library: packs of words in JSON (<c>Languages/</c>) and tables of lines with cells between tabs.</summary>
internal static class DataFiles
{
    private static readonly Assembly Library = typeof(DataFiles).Assembly;
    private static readonly JsonDocumentOptions Forgiving = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The languages that have a pack about a topic (<c>Languages/xx.TOPIC.json</c>); without a topic, those that have one at all. English first, then by code.</summary>
    public static IEnumerable<string> Languages(string? topic = null) => Library.GetManifestResourceNames()
        .Select(name => name.Split('/', '.'))
        .Where(parts => parts is ["Languages", _, "json"] ? topic is null : parts is ["Languages", _, var about, "json"] && about == topic)
        .Select(parts => parts[1])
        .OrderBy(language => language == "en" ? "" : language, StringComparer.Ordinal);

    /// <summary>The words of a language about a topic, or null where no file has them.</summary>
    public static JsonElement? FindPack(string language, string? topic = null)
    {
        using var stream = Library.GetManifestResourceStream(topic is null ? $"Languages/{language}.json" : $"Languages/{language}.{topic}.json");
        if (stream is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(stream, Forgiving);
        return document.RootElement.Clone();
    }

    /// <summary>The words of a language that has a pack about the topic.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static JsonElement Pack(string language, string? topic = null) =>
        FindPack(language, topic) ?? throw new InvalidOperationException($"There is no pack of the language {language} about {topic ?? "labels"}.");

    /// <summary>The lines of a table, without empty ones and those that begin with # and are for people.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Library.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no table {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines of a table, each as its cells.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The words of a list.</summary>
    public static IEnumerable<string> Words(this JsonElement list) => list.EnumerateArray().Select(word => word.GetString()!);

    /// <summary>The words under a key that every pack of the topic has.</summary>
    public static IEnumerable<string> Words(this JsonElement pack, string key) => pack.GetProperty(key).Words();

    /// <summary>The words under a key that a pack may leave out.</summary>
    public static IEnumerable<string> WordsIfAny(this JsonElement pack, string key) => pack.TryGetProperty(key, out var list) ? list.Words() : [];
}
