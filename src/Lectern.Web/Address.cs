namespace Lectern.Web;

/// <summary>The addresses of the site, relative to its root. What they lead to never moves.</summary>
internal static class Address
{
    public static string Publication(string id) => $"/p/{Uri.EscapeDataString(id)}";

    public static string Original(string id) => $"/p/{Uri.EscapeDataString(id)}/original";

    /// <summary>How the publication was read: every decision, in its place.</summary>
    public static string Reading(string id) => $"/p/{Uri.EscapeDataString(id)}/reading";

    /// <summary>The sheet that prints title, date and source on each page of a publication.</summary>
    public static string PrintSheet(string id) => $"/p/{Uri.EscapeDataString(id)}/print.css";

    /// <summary>A turn or a paragraph, in its place.</summary>
    public static string Passage(string id) => $"/t/{Uri.EscapeDataString(id)}";

    /// <summary>A turn in its place, with the words that match a query marked and in view.</summary>
    public static string Hit(string id, string query) => $"{Passage(id)}?q={Uri.EscapeDataString(query)}#{Fragment(id)}";

    /// <summary>A turn in its place, with exact words marked and in view.</summary>
    public static string ExactWords(string id, string words) => $"{Passage(id)}?words={Uri.EscapeDataString(words)}#{Fragment(id)}";

    /// <summary>The transcript opened at a turn or a paragraph, with what is marked there.</summary>
    public static string InContext(string publication, string id, string query, string words, string fragment) =>
        $"{Publication(publication)}?at={Uri.EscapeDataString(id)}"
        + (query.Length > 0 ? "&q=" + Uri.EscapeDataString(query) : "")
        + (words.Length > 0 ? "&words=" + Uri.EscapeDataString(words) : "")
        + "#" + Fragment(fragment);

    public static string Person(string id) => $"/people/{Uri.EscapeDataString(id)}";

    /// <summary>The list of people, asked for a name and of those alone who speak or are only mentioned.</summary>
    public static string People(string asked, string show) =>
        "/people" + (asked.Length, show.Length) switch
        {
            (0, 0) => "",
            (0, _) => $"?show={show}",
            (_, 0) => $"?q={Uri.EscapeDataString(asked)}",
            _ => $"?q={Uri.EscapeDataString(asked)}&show={show}",
        };

    /// <summary>A state or a body.</summary>
    public static string Subject(Knowledge.Entity subject) => $"/{(subject.Class == Knowledge.EntityClass.State ? "states" : "bodies")}/{Uri.EscapeDataString(subject.Id)}";

    public static string Cite(string id) => $"/t/{Uri.EscapeDataString(id)}/cite";

    public static string Capture(string sha256) => $"/c/{Uri.EscapeDataString(sha256)}";

    public static string Search(string query, string? order = null, int page = 1) =>
        "/search?q=" + Uri.EscapeDataString(query)
        + (order is null ? "" : "&order=" + Uri.EscapeDataString(order))
        + (page > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&page={page}") : "");

    public static string Fragment(string id) => Uri.EscapeDataString(id);

    /// <summary>The address where a browser may follow it (http or https), else null: an archive holds what others wrote.</summary>
    public static string? Outside(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
