namespace Lectern.Structure;

/// <summary>Reads a label that is a letter or two away from one that the document prints again and again: "JOUNALIST", "ANSVER".</summary>
/// <remarks>Only labels without a name are mended so; a name that is nearly another's may be another person's.</remarks>
internal static class Misprints
{
    private const int FewestUses = 3;
    private const int FewestLetters = 5;
    private const int MostUses = 2;

    /// <summary>The candidates, those that misprint a word for whoever asks or answers meaning what it means.</summary>
    public static LabelCandidate[] Mend(IReadOnlyList<LabelCandidate> candidates)
    {
        var counts = candidates.GroupBy(c => c.Anatomy.Key).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var words = candidates.Where(c => c.Anatomy.Class is LabelClass.Question or LabelClass.Answer or LabelClass.Journalist or LabelClass.Moderator && c.Anatomy.Name is null && c.Anatomy.Key.Length >= FewestLetters && counts[c.Anatomy.Key] >= FewestUses)
            .Select(c => c.Anatomy).DistinctBy(a => a.Key).ToArray();
        return words.Length == 0 ? [.. candidates] : [.. candidates.Select(c =>
            c.Anatomy.Class is LabelClass.OneWord or LabelClass.Other && c.Anatomy.Key.Length >= FewestLetters - 1 && counts[c.Anatomy.Key] <= MostUses && !c.Anatomy.Key.Contains(' ', StringComparison.Ordinal)
            && Array.Find(words, w => IsNear(c.Anatomy.Key, w.Key)) is { } meant ? c with { Anatomy = meant with { Notes = c.Anatomy.Notes, IsUpper = c.Anatomy.IsUpper } } : c)];
    }

    private static bool IsNear(string printed, string meant) =>
        Math.Abs(printed.Length - meant.Length) <= 2 && printed[0] == meant[0] && Distance(printed, meant) <= (meant.Length > FewestLetters ? 2 : 1);

    // Levenshtein's distance, two rows at a time; labels are short.
    private static int Distance(string left, string right)
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
