using System.Globalization;
using System.Text;

namespace Lectern.Interchange;

/// <summary>A citation as it is printed: the words, who said them, when and where, and where the text came from.</summary>
public static class CitationText
{
    private const int MostCharacters = 300;
    private const int HashDigits = 12;

    /// <summary>Writes a citation; lines end with <c>\n</c>, the last one without.</summary>
    public static string Write(Citation citation)
    {
        var lines = new List<string>();
        if (!string.IsNullOrWhiteSpace(citation.Words))
        {
            lines.Add($"“{Shorten(citation.Words)}”");
        }

        lines.Add(Who(citation) + What(citation));
        lines.Add(Source(citation));
        lines.Add(Sentence(Translation(citation)));
        lines.Add(Kept(citation));
        if (citation.Words is not null && CitationLinks.ExactWords(citation) is { } link)
        {
            lines.Add($"Exact words: {link}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>What the text is to the spoken words.</summary>
    internal static string Translation(Citation citation) =>
        citation.Translation ?? TranslationNote.Of(citation.Language, citation.CreditedSource, citation.Address);

    /// <summary>The first digits of a hash, enough to compare by eye.</summary>
    internal static string ShortHash(string sha256) => sha256[..Math.Min(HashDigits, sha256.Length)];

    private static string Who(Citation citation) => citation switch
    {
        { Speaker: { } speaker, SpeakerRole: { Length: > 0 } role } => $"{speaker}, {role}. ",
        { Speaker: { } speaker } => $"{speaker}. ",
        { Words: not null } => "Unnamed speaker. ",
        _ => "",
    };

    private static string What(Citation citation)
    {
        var facts = new List<string> { citation.EventKind };
        if (citation.Place is { } place)
        {
            facts.Add(place);
        }

        facts.Add(citation.Date is { } date ? DateWords.WithDoubt(date) : "no date known");
        return $"“{Fold(citation.Title)}” ({string.Join("; ", facts)}).";
    }

    private static string Source(Citation citation) =>
        citation.Address is { } address ? address : citation.FileName is { } file ? $"File {file}." : "Source not recorded.";

    private static string Kept(Citation citation)
    {
        var kept = new StringBuilder($"Lectern {citation.Id}");
        if (citation.Received is { } received)
        {
            kept.Append(CultureInfo.InvariantCulture, $", received {received.UtcDateTime:d MMMM yyyy}");
        }

        if (citation.CaptureSha256 is { } sha256)
        {
            kept.Append(CultureInfo.InvariantCulture, $", SHA-256 {ShortHash(sha256)}…");
        }

        return kept.Append('.').ToString();
    }

    // A full stop after an address would be copied with it.
    private static string Sentence(string text) => text.EndsWith('.') || text[(text.LastIndexOf(' ') + 1)..].Contains("://", StringComparison.Ordinal) ? text : text + ".";

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string words)
    {
        var folded = Fold(words);
        if (folded.Length <= MostCharacters)
        {
            return folded;
        }

        var space = folded.LastIndexOf(' ', MostCharacters);
        var end = space > 0 ? space : char.IsLowSurrogate(folded[MostCharacters]) ? MostCharacters - 1 : MostCharacters;
        return folded[..end] + " […]";
    }
}
