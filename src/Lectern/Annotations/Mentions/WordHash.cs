namespace Lectern.Annotations.Mentions;

/// <summary>A number for a folded word, so that a word of a text is looked up without a string being made of it.</summary>
/// <remarks>FNV-1a, 64 bits (Fowler, Noll, Vo): among the hundred thousand words of the tables two that share a number are not to be expected.</remarks>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            if (Folding.Fold(c) is var folded and not Folding.Ignorable)
            {
                hash = (hash ^ folded) * Prime;
            }
        }

        return hash;
    }

    /// <summary>A number for a word after other words.</summary>
    public static ulong Join(int node, ulong hash) => (hash ^ (uint)node) * Prime + (ulong)node;
}
