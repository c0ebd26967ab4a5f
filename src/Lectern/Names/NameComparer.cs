using System.Globalization;

namespace Lectern.Names;

/// <summary>Tells whether two printed names are spellings of one name, across scripts, romanisations, order, initials and titles.</summary>
/// <remarks>
/// Symmetric, and independent of case, marks and titles. Pure and safe to call from many threads. Word by word the scripts decide how letters are
/// compared (see <c>docs/names.md</c>); then the words are put side by side so that most of both names is explained. What is left over on both sides
/// speaks against the names being one.
/// </remarks>
public static class NameComparer
{
    /// <summary>Scores from here on are <see cref="NameVerdict.Same"/>.</summary>
    public const double SameFrom = 0.8;

    /// <summary>Scores from here on, below <see cref="SameFrom"/>, are <see cref="NameVerdict.Unsure"/>.</summary>
    public const double UnsureFrom = 0.5;

    /// <summary>Compares two printed names.</summary>
    public static NameComparison Compare(string left, string right) => Compare(PersonName.Parse(left), PersonName.Parse(right));

    /// <summary>Compares two names that are taken apart already.</summary>
    public static NameComparison Compare(PersonName left, PersonName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Words.Count == 0 || right.Words.Count == 0)
        {
            return new(NameVerdict.Different, 0, [], "one of them is no name");
        }

        // One side is always the first, so that the answer cannot depend on the order of asking.
        var isMirrored = string.CompareOrdinal(left.Folded, right.Folded) > 0;
        var alignment = isMirrored ? NameAlignment.Of(right, left) : NameAlignment.Of(left, right);
        var (score, objection) = NameJudgement.Of(alignment);
        var verdict = VerdictOf(score);
        var parts = isMirrored ? alignment.Parts.Select(p => p.Mirrored()).ToList() : alignment.Parts;
        return new(verdict, score, parts, Tell(parts, objection)) { Objection = objection };
    }

    /// <summary>Whether a name may be meant by a query that is a part of it: every word of the query is a word of the name, in any script.</summary>
    /// <param name="query">One or more words, such as "japarov" or "s japarov".</param>
    /// <param name="name">A whole name.</param>
    /// <returns>0 to 1; from <see cref="SameFrom"/> on the query finds the name.</returns>
    public static double Covers(PersonName query, PersonName name)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(name);
        if (query.Words.Count == 0 || name.Words.Count == 0)
        {
            return 0;
        }

        return Readings(name).Max(reading => CoversOne(query, reading));
    }

    /// <summary>The verdict for a score.</summary>
    public static NameVerdict VerdictOf(double score) => score >= SameFrom ? NameVerdict.Same : score >= UnsureFrom ? NameVerdict.Unsure : NameVerdict.Different;

    private static double CoversOne(PersonName query, PersonName name)
    {
        var alignment = NameAlignment.Of(query, name);
        return alignment.Pairs.Count == 0 || alignment.LeftOver.Any(w => w.Kind is not (NameWordKind.Particle or NameWordKind.Generation))
            ? 0
            : alignment.Pairs.Min(p => p.Score);
    }

    // "习近平" as it is, and with the surname, one character or two, set apart.
    private static IEnumerable<PersonName> Readings(PersonName name) =>
        name.Words is [{ Script: NameScript.Han or NameScript.Hangul, Text.Length: >= 2 and <= 4 } whole]
            ? Enumerable.Range(1, whole.Text.Length - 1)
                .Select(cut => new PersonName(name.Printed, [new(whole.Text[..cut], NameWordKind.Surname), new(whole.Text[cut..], NameWordKind.Given)], name.Titles, true))
                .Prepend(name)
            : [name];

    private static string Tell(IReadOnlyList<NamePartMatch> parts, string? objection)
    {
        var told = string.Join("; ", parts);
        return objection is null ? told : told.Length == 0 ? objection : string.Create(CultureInfo.InvariantCulture, $"{told}; {objection}");
    }
}
