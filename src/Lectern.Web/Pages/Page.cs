using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>A page of the site: what differs from page to page, set into the house's frame.</summary>
/// <param name="Title">For the window and for search engines; plain words.</param>
/// <param name="Body">What stands in the main part; begins with the page's one <c>h1</c>.</param>
internal sealed record Page(string Title, Html Body)
{
    /// <summary>Further elements for the head: links to other forms of the page, facts for citing tools.</summary>
    public Html Head { get; init; }

    /// <summary>What stands in the search box of the page's head; null where the page has a box of its own.</summary>
    public string? Query { get; init; } = "";

    /// <summary>Name of the layout, a class of the stylesheet.</summary>
    public string Layout { get; init; } = "plain";

    public Html Render() => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Title} · Lectern</title>
        <link rel="stylesheet" href="{Stylesheet.Address}">
        <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%238a3324' d='M1 3h14l-2 5H3zm6 5h2v6h3v1H4v-1h3z'/%3E%3C/svg%3E">
        {Head}</head>
        <body class="{Layout}">
        <a class="skip" href="#main">Skip to the main part</a>
        <header class="site">
        <a class="home" href="/">Lectern</a>
        {Html.If(Query is not null, $"""
            <form class="box" role="search" action="/search"><input type="search" name="q" value="{Query}" aria-label="Search the transcripts" placeholder="Search the transcripts" maxlength="{Limits.QueryLength}" autocomplete="off"><button>Search</button></form>
            """)}
        <nav aria-label="Site"><a href="/">Transcripts</a> <a href="/people">People</a> <a href="/check">Check a quotation</a> <a href="/dossier">Dossier</a></nav>
        </header>
        <main id="main" tabindex="-1">
        {Body}
        </main>
        <footer class="site"><p>Every passage here is a stretch of a captured text, shown word for word, with its own permanent address. What Lectern inferred, or doubts, it says.</p></footer>
        </body>
        </html>

        """);

    /// <summary>The page as a file of its own, with its style inside and no way to anywhere else.</summary>
    /// <param name="style">The stylesheet; ours, never anybody else's words.</param>
    public string RenderAlone(string style) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Html.Words(Title)} · Lectern</title>
        <style>{style}</style>
        </head>
        <body class="{Layout}">
        <main id="main">
        {Body}
        </main>
        </body>
        </html>

        """;
}
