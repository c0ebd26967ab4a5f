namespace Lectern.Interchange;

/// <summary>Links that lead from a citation to the words.</summary>
public static class CitationLinks
{
    // Short words are given whole; of longer ones the beginning and the end.
    private const int MostCharacters = 200;
    private const int WordsAtEnds = 6;

    /// <summary>The passage in a Lectern site: a path, such as <c>/t/7kq2.t14</c>.</summary>
    public static string Permalink(Citation citation) => $"/t/{Uri.EscapeDataString(citation.Id)}";

    /// <summary>The publisher's page, opened at the exact words (WICG URL Fragment Text Directives), or null without a web address; the address alone where no words are cited.</summary>
    public static string? ExactWords(Citation citation)
    {
        if (!Uri.TryCreate(citation.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var bare = citation.Address.Split(":~:")[0];
        if (string.IsNullOrWhiteSpace(citation.Words))
        {
            return bare.TrimEnd('#');
        }

        var mark = bare.Contains('#', StringComparison.Ordinal) ? "" : "#";
        return $"{bare}{mark}:~:text={Directive(citation.Words)}";
    }

    // A browser looks for each part within one block, so no part may reach over a line break.
    private static string Directive(string words)
    {
        var lines = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [var line] && line.Length <= MostCharacters)
        {
            return Encode(line);
        }

        var (first, last) = (Split(lines[0]), Split(lines[^1]));
        return $"{Encode(string.Join(' ', first.Take(WordsAtEnds)))},{Encode(string.Join(' ', last.TakeLast(WordsAtEnds)))}";
    }

    private static string[] Split(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // The dash, the comma and the ampersand have a meaning of their own in a directive; the last two are escaped in any case.
    private static string Encode(string text) =>
        Uri.EscapeDataString(string.Join(' ', Split(text))).Replace("-", "%2D", StringComparison.Ordinal);
}
