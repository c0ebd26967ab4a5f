using Lectern.Archives;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>A page that says what went wrong and what to do, in plain words.</summary>
internal static class MessagePage
{
    /// <summary>The page for a status of HTTP.</summary>
    /// <param name="status">400 to 599.</param>
    /// <param name="detail">What is known about this case, or null for the usual words.</param>
    public static Page Render(int status, string? detail = null)
    {
        var (title, words) = Usual(status);
        return new Page(title, Html.Of($"""
            <header class="front"><p class="kicker">{status}</p><h1>{title}</h1></header>
            <p>{detail ?? words}</p>
            <p><a href="/">All transcripts and the search</a> · <a href="/check">Check a quotation</a></p>
            """)) { Layout = "plain message" };
    }

    /// <summary>The page for an id whose words stand in their publication no more.</summary>
    public static Page Gone(ArchivedTranscript archived, LostPassage lost) => new(Usual(410).Title, Html.Of($"""
        <header class="front"><p class="kicker">410</p><h1>{Usual(410).Title}</h1></header>
        <p>The publisher took the words of {lost.Id} out, or they are read differently now. The id is never given to other words. They were last:</p>
        <blockquote class="passage" lang="{archived.Transcript.Language}"><p>{lost.LastWords}</p></blockquote>
        <p><a href="{Address.Publication(archived.Id)}">{FrontMatter.TitleOf(archived)}</a> · <a href="{Address.Original(archived.Id)}">its captures</a></p>
        """)) { Layout = "plain message" };

    public static (string Title, string Words) Usual(int status) => status switch
    {
        400 => ("The request cannot be understood", "Something in the address or in the form does not fit. Go back, or begin again from the search."),
        404 => ("Nothing stands at this address", "No transcript, turn or paragraph has this id here. Ids are never given to something else, so it may be mistyped, or it belongs to another archive."),
        405 => ("This address is only for reading", "The site shows an archive and changes nothing in it. Corrections are made with \"lectern correct\"."),
        410 => ("These words no longer stand in the record", "The publisher’s text no longer holds them."),
        414 or 431 => ("The request is too long", "Shorten the query or the quotation and try again."),
        503 => ("The archive is busy", "Many readers are asking at once. Wait a moment and load the page again."),
        >= 500 => ("Something went wrong here", "The page could not be made. The archive is not harmed: this site only reads it. Try again, and if it happens again, run \"lectern verify\"."),
        _ => ("The request was refused", "This site answers plain reading requests for its own address."),
    };
}
