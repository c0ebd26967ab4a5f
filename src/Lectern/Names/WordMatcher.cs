namespace Lectern.Names;

/// <summary>Compares two words of names, in whatever scripts they are.</summary>
internal static class WordMatcher
{
    public static WordMatch Match(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return new(1, "same letters");
        }

        if (Folding.Fold(left) == Folding.Fold(right))
        {
            return new(0.99, "same letters but for marks");
        }

        return Romanisation.Of(left) == Romanisation.Of(right) ? new(0.9, "same in Latin letters") : WordMatch.None;
    }
}
