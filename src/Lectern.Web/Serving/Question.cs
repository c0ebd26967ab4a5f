using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Lectern.Web.Serving;

/// <summary>What a request asks for: the id in its path and the values of its query, bounded.</summary>
internal sealed class Question(HttpRequest request)
{
    public string Id => (string?)request.RouteValues["id"] ?? "";

    /// <summary>A value of the query, trimmed, empty where it is not given.</summary>
    public string this[string name] => request.Query[name].ToString().Trim();

    /// <summary>Page number from 1 to <see cref="Limits.LastPage"/>; 1 where it is not given or no number.</summary>
    public int Page => int.TryParse(this["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Limits.LastPage) : 1;

    /// <summary>The query string with its question mark, or empty.</summary>
    public string Tail => request.QueryString.Value ?? "";
}
