namespace Lectern.Registers;

/// <summary>Two states between which something stands, for whoever does not know yet what to ask a dossier for.</summary>
/// <param name="One">The first by name: its ISO 3166-1 code, or the name that the texts have for it.</param>
/// <param name="Other">The second, the same way.</param>
/// <param name="Instruments">Instruments to which both are parties, with few others.</param>
/// <param name="Occasions">Occasions of both, with few others.</param>
public sealed record DossierPair(string One, string Other, int Instruments, int Occasions)
{
    // What many states share says little of two of them.
    private const int MostTogether = 4;

    /// <summary>The pairs between which most stands, those first.</summary>
    /// <param name="registers">The registers, unfiltered.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<DossierPair> Of(RegisterSet registers, int most)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var instruments = registers.Instruments.SelectMany(row => Pairs(row.Parties)).CountBy(pair => pair).ToDictionary();
        var occasions = registers.Calendar.SelectMany(row => Pairs(row.States)).CountBy(pair => pair).ToDictionary();
        return [.. instruments.Keys.Union(occasions.Keys)
            .Select(pair => new DossierPair(pair.One, pair.Other, instruments.GetValueOrDefault(pair), occasions.GetValueOrDefault(pair)))
            .OrderByDescending(pair => pair.Instruments + pair.Occasions).ThenBy(pair => pair.One, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal)
            .Take(most)];
    }

    private static IEnumerable<(string One, string Other)> Pairs(IReadOnlyList<string> states)
    {
        string[] ordered = states.Count is > 1 and <= MostTogether ? [.. states.Distinct(StringComparer.Ordinal).OrderBy(DossierSubject.NameOf, StringComparer.Ordinal)] : [];
        return from i in Enumerable.Range(0, ordered.Length) from j in Enumerable.Range(i + 1, ordered.Length - i - 1) select (ordered[i], ordered[j]);
    }
}
