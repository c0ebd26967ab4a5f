using System.Globalization;
using System.Text;

namespace Lectern.Interchange;

/// <summary>A citation as an entry for BibTeX and biblatex.</summary>
public static class CitationBibTeX
{
    /// <summary>One <c>@misc</c> entry, a field a line, with a line end after it.</summary>
    public static string Write(Citation citation)
    {
        var entry = new StringBuilder("@misc{").Append(Key(citation.Id)).Append(",\n");
        Add(entry, "author", citation.Speaker, isName: true);
        Add(entry, "title", citation.Title, isName: true);
        Add(entry, "howpublished", citation.Place is null ? citation.EventKind : $"{citation.EventKind}, {citation.Place}");
        AddDate(entry, citation.Date);
        AddVerbatim(entry, "url", citation.Address);
        AddVerbatim(entry, "urldate", citation.Received?.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(entry, "language", LanguageWords.Of(citation.Language));
        Add(entry, "note", Note(citation));
        return entry.Append("}\n").ToString();
    }

    private static void AddDate(StringBuilder entry, Finding<Edtf>? date)
    {
        if (date is null)
        {
            return;
        }

        AddVerbatim(entry, "date", date.Value.Text);
        if (date.Value.Earliest.Year == date.Value.Latest.Year)
        {
            AddVerbatim(entry, "year", date.Value.Earliest.Year.ToString(CultureInfo.InvariantCulture));
        }

        if (date.Value.IsDay)
        {
            entry.Append("  month = ").Append(date.Value.Earliest.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()).Append(",\n");
        }
    }

    private static string Note(Citation citation) => string.Join(". ", new[]
    {
        citation.Date is null or { Certainty: Certainty.Doubtful } or { Basis: Basis.Inferred } ? "Date: " + CitationText.DateOf(citation) : null,
        citation.SpeakerRole,
        citation.Translation,
        citation.CreditedSource is null ? null : "Credits " + citation.CreditedSource,
        citation.CaptureSha256 is null ? null : "SHA-256 " + citation.CaptureSha256,
        "Lectern " + citation.Id,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static void Add(StringBuilder entry, string field, string? value, bool isName = false)
    {
        if (value is not null)
        {
            entry.Append("  ").Append(field).Append(isName ? " = {{" : " = {").Append(Escape(value)).Append(isName ? "}},\n" : "},\n");
        }
    }

    private static void AddVerbatim(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
        {
            entry.Append("  ").Append(field).Append(" = {").Append(value.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)).Append("},\n");
        }
    }

    private static string Key(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-'));

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => $@"\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
