namespace Lectern.Structure;

/// <summary>Reads a label that is a letter or two away from one that the document prints again and again: "JOUNALIST", "ANSVER", "PRIME MINSTER".</summary>
/// <remarks>Only labels without a name are mended so; a name that is nearly another's may be another person's. What was mended says of which label it is one more.</remarks>
internal static class Misprints
{
    private const int FewestUses = 3;
    private const int FewestLetters = 5;
    private const int FewestOfOffice = 8;
    private const int MostUses = 2;
    private const int FewestOfScan = 2;
    private const int ShareOfScan = 10;

    /// <summary>The candidates, those that misprint a word for whoever asks or answers, or an office, meaning what it means.</summary>
    public static LabelCandidate[] Mend(IReadOnlyList<LabelCandidate> candidates)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            counts[candidate.Anatomy.Key] = counts.GetValueOrDefault(candidate.Anatomy.Key) + 1;
        }

        var words = candidates.Where(c => CanBeMisprinted(c.Anatomy) && counts[c.Anatomy.Key] >= FewestUses).DistinctBy(c => c.Anatomy.Key).ToArray();
        return words.Length == 0 ? [.. candidates] : [.. candidates.Select(c => counts[c.Anatomy.Key] <= MostUses && Array.Find(words, w => IsOne(c.Anatomy, w.Anatomy)) is { } meant
            ? c with { Anatomy = meant.Anatomy with { Notes = c.Anatomy.Notes, IsUpper = c.Anatomy.IsUpper }, ReadAs = meant.Printed } : c)];
    }

    /// <summary>So many labels are misprinted that a machine must have read them from a scan.</summary>
    public static bool TellOfScan(IReadOnlyList<LabelCandidate> labels)
    {
        var misprinted = labels.Count(l => l.ReadAs is not null);
        return misprinted >= FewestOfScan && misprinted * ShareOfScan >= labels.Count;
    }

    private static bool CanBeMisprinted(LabelAnatomy anatomy) => anatomy is { Name: null, Affiliation: null } && (anatomy.Class == LabelClass.Role ? anatomy.Key.Length >= FewestOfOffice
        : anatomy.Class is LabelClass.Question or LabelClass.Answer or LabelClass.Journalist or LabelClass.Moderator && anatomy.Key.Length >= FewestLetters);

    // Of an office every word may be misprinted, so that it looks like a name ("PRIME MINSTER"); of a word for whoever asks, that word alone.
    private static bool IsOne(LabelAnatomy printed, LabelAnatomy meant) => meant.Class == LabelClass.Role
        ? printed.Class is LabelClass.FullName or LabelClass.OneWord or LabelClass.Other or LabelClass.Role && (printed.Class != LabelClass.Role || printed.Affiliation is null) && IsNear(printed.Key, meant.Key)
        : printed.Class is LabelClass.OneWord or LabelClass.Other && printed.Key.Length >= FewestLetters - 1 && !printed.Key.Contains(' ', StringComparison.Ordinal) && IsNear(printed.Key, meant.Key);

    private static bool IsNear(string printed, string meant) =>
        Math.Abs(printed.Length - meant.Length) <= 2 && printed.Length > 0 && printed[0] == meant[0] && Distance(printed, meant) <= (meant.Length > FewestLetters ? 2 : 1);

    // Levenshtein's distance, two rows at a time; labels are short.
    internal static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
