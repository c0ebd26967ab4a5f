using System.Globalization;
using System.Text;

namespace Lectern.Interchange;

/// <summary>A citation in plain words, to be printed as it stands.</summary>
public static class CitationText
{
    // A footnote quotes a sentence or two, not a speech.
    private const int LongestQuotation = 300;

    /// <summary>Who, the words, the event, its date with its doubt, language and kind of translation, where the text came from, the exact place.</summary>
    /// <param name="citation">What is cited.</param>
    /// <param name="link">An address that opens the cited words in an archive, or null.</param>
    public static string Write(Citation citation, string? link = null)
    {
        var text = new StringBuilder();
        if (citation.Speaker is not null)
        {
            text.Append(citation.Speaker).Append(citation.SpeakerRole is null ? "" : $" ({citation.SpeakerRole})").Append(citation.Words is null ? ". " : ": ");
        }

        if (citation.Words is not null)
        {
            text.Append('“').Append(Shortened(citation.Words)).Append("” ");
        }

        text.Append(citation.Title.TrimEnd('.')).Append(". ").Append(Capitalised(citation.EventKind));
        text.Append(citation.Place is null ? "" : $", {citation.Place}").Append(", ").Append(DateOf(citation)).Append(". ");
        text.Append(Capitalised(citation.Translation ?? LanguageWords.Of(citation.Language))).Append(". ");
        if (citation.CreditedSource is not null && citation.Translation?.Contains(citation.CreditedSource, StringComparison.Ordinal) != true)
        {
            text.Append("Credits ").Append(citation.CreditedSource).Append(". ");
        }

        text.Append(SourceOf(citation)).Append(citation.Id);
        return text.Append(link is null ? "." : $", {link}").ToString();
    }

    /// <summary>The date as people write it, and whether it was inferred or is in doubt.</summary>
    internal static string DateOf(Citation citation) => citation.Date switch
    {
        null => DateWords.Of(null),
        { Certainty: Certainty.Doubtful } date => DateWords.Of(date.Value) + " (in doubt)",
        { Basis: Basis.Inferred } date => DateWords.Of(date.Value) + " (inferred)",
        var date => DateWords.Of(date.Value),
    };

    private static string SourceOf(Citation citation)
    {
        var source = citation.Address is { } address ? $"{TextFragment.Of(address, citation.Words)} " : citation.FileName is { } file ? $"File {file}. " : "";
        var captured = citation.Received is { } received ? $"Captured {received.ToUniversalTime().ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "";
        var hash = citation.CaptureSha256 is { } sha256 ? $"SHA-256 {sha256}" : "";
        var capture = string.Join(", ", new[] { captured, hash }.Where(w => w.Length > 0));
        return source + (capture.Length > 0 ? capture + ". " : "") + "Lectern ";
    }

    private static string Shortened(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = line.Length <= LongestQuotation ? -1 : line.LastIndexOf(' ', LongestQuotation);
        return cut < 0 ? line : line[..cut] + " …";
    }

    private static string Capitalised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
