using System.Globalization;
using System.Text;

namespace Lectern.Interchange;

/// <summary>A citation as an entry for biblatex: <c>@misc</c> of a page, <c>@unpublished</c> of a file that has no address.</summary>
public static class CitationBibTeX
{
    /// <summary>Writes the entry; lines end with <c>\n</c>, the last one without.</summary>
    public static string Write(Citation citation)
    {
        var entry = new StringBuilder($"@{(citation.Address is null ? "unpublished" : "misc")}{{{Key(citation.Id)}");
        Add(entry, "author", citation.Speaker is { } speaker ? Author(speaker) : null);
        Add(entry, "title", $"{{{Escape(citation.Title)}}}");
        Add(entry, "howpublished", Escape(Capital(citation.EventKind)));
        Add(entry, "location", citation.Place is { } place ? Escape(place) : null);
        Add(entry, "date", citation.Date is { } date ? Date(date) : null);
        Add(entry, "language", citation.Language == "und" ? null : Escape(LanguageNames.Of(citation.Language).ToLowerInvariant()));
        Add(entry, "url", citation.Address is null ? null : Url(CitationLinks.ExactWords(citation) ?? citation.Address));
        Add(entry, "urldate", citation.Address is null ? null : citation.Received?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(entry, "annotation", string.IsNullOrWhiteSpace(citation.Words) ? null : Escape(citation.Words));
        Add(entry, "note", Escape(Note(citation)));
        return entry.Append("\n}").ToString();
    }

    /// <summary>Writes text so that LaTeX prints it, with balanced braces as BibTeX counts them.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '<' => "\\textless{}",
                '>' => "\\textgreater{}",
                '|' => "\\textbar{}",
                '#' or '$' or '%' or '&' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Author(string speaker) => CitedName.Of(speaker) is { Given: { } given, Family: var family }
        ? $"{Escape(family)}, {Escape(given)}"
        : $"{{{Escape(speaker)}}}";

    // A doubtful day carries EDTF's own mark; an interval says by itself that the day is not known.
    private static string Date(Finding<Edtf> date) =>
        date.Value.Text + (date.Certainty == Certainty.Doubtful && char.IsAsciiDigit(date.Value.Text[^1]) && !date.Value.Text.Contains('/', StringComparison.Ordinal) ? "?" : "");

    private static string Note(Citation citation)
    {
        var notes = new List<string>();
        if (citation.SpeakerRole is { Length: > 0 } role)
        {
            notes.Add(role);
        }

        if (citation.Date is { Basis: not Basis.Stated } date)
        {
            notes.Add("Date: " + DateWords.WithDoubt(date));
        }

        if (citation is { Address: null, FileName: { } file })
        {
            notes.Add("File " + file);
        }

        notes.Add(CitationText.Translation(citation));
        notes.Add("Lectern " + citation.Id + (citation.CaptureSha256 is { } sha256 ? $", SHA-256 {sha256}" : ""));
        return string.Join(". ", notes);
    }

    private static string Key(string id) => "lectern:" + string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' ? c : '-'));

    // biblatex takes an address verbatim; only what would end or unbalance the field is in the way.
    private static string Url(string address) =>
        address.Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
        {
            entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
        }
    }
}
