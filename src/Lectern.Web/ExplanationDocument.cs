using System.Text;
using Lectern.Structure;
using Lectern.Web.Pages;

namespace Lectern.Web;

/// <summary>An explanation as one HTML file that needs nothing else: no site, no script, no request.</summary>
public static class ExplanationDocument
{
    /// <summary>The file's text.</summary>
    public static string Render(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return ExplanationPage.Render(explanation, back: null).RenderAlone(Encoding.UTF8.GetString(Stylesheet.Bytes));
    }
}
