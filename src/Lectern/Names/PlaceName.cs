namespace Lectern.Names;

/// <summary>Whether two states, bodies or outlets may be one.</summary>
internal static class PlaceName
{
    private const int MostClasses = 12;
    private const int FewestClasses = 3;

    /// <summary>They are one: the same key, or, of those that no table knows, the same consonants in two scripts ("вельморы", "velmora").</summary>
    public static bool AreOne(string? left, string? right)
    {
        if (left is null || right is null || left == right)
        {
            return left is not null && left == right;
        }

        var (mine, theirs) = (left.Split(' '), right.Split(' '));
        return NameLetters.ScriptOf(left[0]) != NameLetters.ScriptOf(right[0]) && mine.Length == theirs.Length && mine.Zip(theirs).All(pair => AreAlike(pair.First, pair.Second));
    }

    private static bool AreAlike(string left, string right) =>
        ConsonantSkeleton.Of(left, MostClasses).Any(mine => mine.Length >= FewestClasses && ConsonantSkeleton.Of(right, MostClasses).Contains(mine));
}
