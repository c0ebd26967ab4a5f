using Microsoft.AspNetCore.Builder;

namespace Lectern.Web;

/// <summary>The web site over one archive.</summary>
public static class Site
{
    /// <summary>Builds the site; the caller runs it.</summary>
    /// <param name="archivePath">The archive's file.</param>
    /// <param name="urls">Where to listen, such as <c>http://127.0.0.1:0</c>.</param>
    public static WebApplication Build(string archivePath, params string[] urls) => throw new NotImplementedException();
}
