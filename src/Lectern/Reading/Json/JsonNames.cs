namespace Lectern.Reading.Json;

/// <summary>Names that stand apart from the speeches: a list of people with the keys by which the rows call them, or an object with a member for each key.</summary>
internal static class JsonNames
{
    private const int MostSpeakers = 2000;

    // What programs call the name of somebody in such a list.
    private static readonly string[] NameNames = ["name", "full-name", "display-name", "speaker-name", "label"];

    /// <summary>The speakers, with the names that the source gives to all of their keys; as they are where it gives none.</summary>
    public static IReadOnlyList<MarkedSpeaker> Of(JsonOutline outline, IReadOnlyList<MarkedSpeaker> speakers)
    {
        if (speakers.Count is 0 or > MostSpeakers || speakers.Any(speaker => speaker.Key.Contains(' ', StringComparison.Ordinal)))
        {
            return speakers;
        }

        var names = ByMember(outline, speakers) ?? ByRow(outline, speakers);
        return names is null ? speakers : [.. speakers.Select(speaker => speaker with { Name = names[speaker.Key], Basis = Basis.Stated })];
    }

    // {"0": "Ada Lind", "1": "Marek Tolv"}
    private static Dictionary<string, string>? ByMember(JsonOutline outline, IReadOnlyList<MarkedSpeaker> speakers)
    {
        var keys = speakers.ToLookup(speaker => JsonShape.Words(speaker.Key), speaker => speaker.Key);
        var found = outline.Leaves.Where(leaf => leaf.Shape is { IsSingle: true, Around: not null } && keys.Contains(leaf.Shape.Name)).GroupBy(leaf => leaf.Shape.Around!);
        return found.Select(members => Names(members.SelectMany(leaf => keys[leaf.Shape.Name].Select(key => (key, Text(outline, leaf)))), speakers)).FirstOrDefault(names => names is not null);
    }

    // [{"id": 0, "name": "Ada Lind"}, {"id": 1, "name": "Marek Tolv"}]
    private static Dictionary<string, string>? ByRow(JsonOutline outline, IReadOnlyList<MarkedSpeaker> speakers)
    {
        foreach (var names in outline.Leaves.Where(leaf => leaf.Shape.Row is { Rows: > 1 and <= MostSpeakers } row && leaf.Shape.Around == row && NameNames.Contains(leaf.Shape.Name)).GroupBy(leaf => leaf.Shape))
        {
            var byRow = names.ToLookup(leaf => leaf.Row);
            foreach (var ids in outline.Leaves.Where(leaf => leaf.Shape != names.Key && leaf.Shape.Row == names.Key.Row && leaf.Shape.Around == leaf.Shape.Row).GroupBy(leaf => leaf.Shape))
            {
                if (Names(ids.SelectMany(id => byRow[id.Row].Select(name => (Text(outline, id), Text(outline, name)))), speakers) is { } read)
                {
                    return read;
                }
            }
        }

        return null;
    }

    // Each speaker has one name, and two have two.
    private static Dictionary<string, string>? Names(IEnumerable<(string Key, string Name)> pairs, IReadOnlyList<MarkedSpeaker> speakers)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, name) in pairs)
        {
            if (name.Length is 0 or > 120 || (names.TryGetValue(key, out var other) && other != name))
            {
                return null;
            }

            names[key] = name;
        }

        return speakers.All(speaker => names.TryGetValue(speaker.Key, out var name) && name != speaker.Key) && names.Values.Distinct(StringComparer.Ordinal).Count() == names.Count ? names : null;
    }

    private static string Text(JsonOutline outline, JsonLeaf leaf) => outline.Text.Text.Substring(leaf.Span.Start, leaf.Span.Length).Trim();
}
