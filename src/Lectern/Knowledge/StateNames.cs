using System.Collections.Frozen;

namespace Lectern.Knowledge;

/// <summary>Names and adjectives of states, from <c>Knowledge/states.tsv</c>.</summary>
internal static class StateNames
{
    private static readonly Lazy<(FrozenDictionary<string, State> Names, FrozenDictionary<string, State> Adjectives, int MostWords)> Loaded = new(Load);

    private static readonly Lazy<FrozenSet<string>> FirstWords = new(() =>
        Loaded.Value.Names.Keys.Concat(Loaded.Value.Adjectives.Keys).Select(n => n.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The state with this folded name, or null.</summary>
    public static State? FindByName(ReadOnlySpan<char> folded) => Loaded.Value.Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var state) ? state : null;

    /// <summary>The state with this folded adjective ("kazakh"), or null.</summary>
    public static State? FindByAdjective(ReadOnlySpan<char> folded) => Loaded.Value.Adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var state) ? state : null;

    /// <summary>A name or an adjective of a state begins with this folded word.</summary>
    public static bool Begins(string folded) => FirstWords.Value.Contains(folded);

    /// <summary>Words of the longest name.</summary>
    public static int MostWords => Loaded.Value.MostWords;

    private static (FrozenDictionary<string, State>, FrozenDictionary<string, State>, int) Load()
    {
        var names = new Dictionary<string, State>(StringComparer.Ordinal);
        var adjectives = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var cells in DataFiles.Rows("Knowledge/states.tsv"))
        {
            var english = cells[1].Split('|');
            var state = new State(cells[0], english[0]);
            foreach (var name in english.Concat(cells[3].Split('|')))
            {
                names.TryAdd(Folding.Fold(name), state);
            }

            foreach (var adjective in cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                adjectives.TryAdd(Folding.Fold(adjective), state);
            }
        }

        return (names.ToFrozenDictionary(StringComparer.Ordinal), adjectives.ToFrozenDictionary(StringComparer.Ordinal), names.Keys.Max(n => n.Count(c => c == ' ') + 1));
    }
}

/// <summary>A state.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Short English name.</param>
internal sealed record State(string Code, string Name);
