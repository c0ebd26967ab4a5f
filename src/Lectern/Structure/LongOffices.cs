namespace Lectern.Structure;

/// <summary>Finds who is meant by a label that holds another's whole name: at the end of a long office, or joined into one word.</summary>
/// <remarks>"… and Press Secretary to the President Jane Roe", where "Jane Roe" stands later.</remarks>
internal static class LongOffices
{
    private const int FewestWords = 4;
    private const int MostName = 3;

    /// <summary>The candidates, those that end in another's full name having that name.</summary>
    public static List<LabelCandidate> Mend(List<LabelCandidate> candidates)
    {
        Dictionary<string, string>? names = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Anatomy is { Class: LabelClass.FullName, Name: { } name } && candidate.Anatomy.Key.Contains(' ', StringComparison.Ordinal))
            {
                (names ??= new(StringComparer.Ordinal)).TryAdd(candidate.Anatomy.Key, name);
            }
        }

        // "Linhai" where others print "Lin Hai": a name whose parts a copy joined.
        var joined = names?.Keys.GroupBy(key => key.Replace(" ", "", StringComparison.Ordinal)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        for (var i = 0; joined is not null && i < candidates.Count; i++)
        {
            if (candidates[i].Anatomy is { Class: LabelClass.OneWord } word && joined.TryGetValue(word.Key, out var parted))
            {
                candidates[i] = candidates[i] with { Anatomy = word with { Class = LabelClass.FullName, Key = parted, Name = names![parted] } };
            }
        }

        for (var i = 0; names is not null && i < candidates.Count; i++)
        {
            var anatomy = candidates[i].Anatomy;
            if (anatomy.Class is LabelClass.RoleAndName or LabelClass.Role or LabelClass.Other && Ending(anatomy.Key, names) is { } name && anatomy.Name != name)
            {
                candidates[i] = candidates[i] with { Anatomy = anatomy with { Class = LabelClass.RoleAndName, Name = name, Role = anatomy.Class == LabelClass.RoleAndName || anatomy.Role is null ? null : anatomy.Role } };
            }
        }

        return candidates;
    }

    private static string? Ending(string key, Dictionary<string, string> names)
    {
        if (key.AsSpan().Count(' ') < FewestWords)
        {
            return null;
        }

        var at = key.Length;
        for (var words = 1; words <= MostName && (at = key.LastIndexOf(' ', at - 1)) > 0; words++)
        {
            if (words > 1 && names.TryGetValue(key[(at + 1)..], out var name))
            {
                return name;
            }
        }

        return null;
    }
}
