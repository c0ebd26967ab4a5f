namespace Lectern.Names;

/// <summary>From two names side by side to a score, and what speaks against their being one.</summary>
internal static class NameJudgement
{
    private const double OfInitials = 0.88;
    private const double OfSurnameAlone = 0.6;
    private const double Doubt = 0.65;
    private const double Against = 0.2;

    public static (double Score, string? Objection) Of(NameAlignment names)
    {
        var words = names.Pairs.Where(p => !p.IsInitial && !IsSmall(names, p)).ToList();
        if (words.Count == 0)
        {
            return (0, "no word of one is in the other");
        }

        var worst = words.Min(p => p.Score);
        var left = Core(names.LeftOver);
        var right = Core(names.RightOver);
        if (Generations(names) is { } generations)
        {
            return (Math.Min(worst, generations == 2 ? Against : Doubt), generations == 2 ? "father and son" : "one is told from a namesake by generation");
        }

        if (left.Count > 0 && right.Count > 0)
        {
            return (Math.Min(worst, Against), $"{left[0].Text} stands against {right[0].Text}");
        }

        if (left.Count + right.Count == 0)
        {
            return Full(names, words.Count, worst);
        }

        return OneSided(names, words.Count, worst, left.Count > 0);
    }

    private static (double, string?) Full(NameAlignment names, int words, double worst)
    {
        var initials = names.Pairs.Where(p => p.IsInitial).ToList();
        return initials.Count == 0 || words > 1
            ? (worst, null)
            : (Math.Min(worst, OfInitials), null);
    }

    private static (double, string?) OneSided(NameAlignment names, int words, double worst, bool isLeft)
    {
        var (over, core, others) = isLeft ? (names.LeftOverAt, names.Left, names.Right) : (names.RightOverAt, names.Right, names.Left);
        var places = over.Where(i => core[i].Kind is not NameWordKind.Particle).ToList();
        var taken = names.Pairs.Select(p => isLeft ? p.LeftStart : p.RightStart).ToList();
        var isBetween = places.Exists(i => core[i].Kind is NameWordKind.Initial or NameWordKind.Given && taken.Exists(t => t < i) && taken.Exists(t => t > i && core[t].Kind != NameWordKind.Surname));
        if (isBetween)
        {
            return (Math.Min(worst, Doubt), "both print middle names, and not the same");
        }

        if (places.Exists(i => core[i].IsJoined && core[i].Kind != NameWordKind.Surname))
        {
            return (Math.Min(worst, Doubt), "half of a double name is missing");
        }

        var initials = names.Pairs.Count(p => p.IsInitial);
        if (words == 1 && initials == 0)
        {
            // "Harris" may be Kamala Harris; a word that only sounds like one word of a name is anybody's.
            return (worst < NameComparer.SameFrom ? Math.Min(worst, Against) : OfSurnameAlone, others.Count == 1 ? "one of them is one word only" : "only one word is in both");
        }

        if (places.Exists(i => core[i].Kind is NameWordKind.Given && taken.TrueForAll(t => t > i)) && initials == 0)
        {
            return (Math.Min(worst, Doubt), "the first given name stands in one only");
        }

        if (places.Exists(i => core[i].Kind is NameWordKind.Surname))
        {
            return (Math.Min(worst, Doubt), "the last name stands in one only");
        }

        return (Math.Min(worst, words == 1 ? OfInitials : 0.95), null);
    }

    private static List<NameWord> Core(IEnumerable<NameWord> words) => [.. words.Where(w => w.Kind is not NameWordKind.Particle)];

    private static bool IsSmall(NameAlignment names, AlignedWords pair) =>
        pair.LeftCount == 1 && pair.RightCount == 1 && names.Left[pair.LeftStart].Kind == NameWordKind.Particle && names.Right[pair.RightStart].Kind == NameWordKind.Particle;

    // Null: nothing to say; 1: one side prints a generation; 2: they print different ones.
    private static int? Generations(NameAlignment names)
    {
        var (left, right) = (names.LeftName.Generation, names.RightName.Generation);
        return left == right ? null : left > 0 && right > 0 ? 2 : 1;
    }
}
