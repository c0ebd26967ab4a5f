namespace Lectern.Names;

/// <summary>Letters that stand for one another, found by the first letter of each.</summary>
internal sealed class VariantRules
{
    private readonly Dictionary<(char, char), (string From, string To, double Cost)[]> _byFirst;

    public VariantRules(IReadOnlyDictionary<(string From, string To), double> costs) => _byFirst = costs
        .Select(c => (c.Key.From, c.Key.To, c.Value))
        .GroupBy(r => (r.From[0], r.To[0]))
        .ToDictionary(g => g.Key, g => g.OrderBy(r => r.From, StringComparer.Ordinal).ThenBy(r => r.To, StringComparer.Ordinal).ToArray());

    /// <summary>Rules that may hold where these two letters stand.</summary>
    public (string From, string To, double Cost)[] At(char left, char right) => _byFirst.TryGetValue((left, right), out var rules) ? rules : [];
}
