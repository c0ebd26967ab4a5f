namespace Lectern.Interchange;

/// <summary>An address that opens a page at exact words (URL fragment text directives, which most browsers follow).</summary>
public static class TextFragment
{
    // Long passages are named by their first and last words; a browser then marks all that lies between.
    private const int WordsAtEachEnd = 6;

    /// <summary>The address with a directive to the words; the address itself where there are none or it has a fragment.</summary>
    public static string Of(string address, string? words)
    {
        var all = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 || address.Contains('#', StringComparison.Ordinal) ? address
            : all.Length <= 2 * WordsAtEachEnd ? $"{address}#:~:text={Encode(all)}"
            : $"{address}#:~:text={Encode(all[..WordsAtEachEnd])},{Encode(all[^WordsAtEachEnd..])}";
    }

    // A hyphen has a meaning of its own in a directive.
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
