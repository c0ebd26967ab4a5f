using System.Globalization;
using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>The search: one box with its language explained, and what it found, or the newest transcripts.</summary>
internal static class SearchPage
{
    private static readonly (string Write, string Finds)[] Language =
    [
        ("visa agreement", "turns with both words"),
        ("\"visa agreement\"", "the words together, in this order"),
        ("visa OR entry", "one or the other"),
        ("visa -free", "the first without the second"),
        ("negotiat*", "words that begin so"),
        ("speaker:ardena", "said by, whatever part of the name, in any script"),
        ("about:kyrgyzstan about:CSTO", "in which a person, state or body is spoken of"),
        ("date:2031 date:2031-04..2031-06", "in a year; from one month to another"),
        ("kind:answer kind:briefing", "what the turn is for; of which kind of event"),
        ("place:geneva language:Russian", "where it was held; in which language"),
    ];

    /// <summary>The front page: the box and the newest transcripts.</summary>
    public static Page Front(IReadOnlyList<PublicationSummary> newest, ArchiveCounts counts, int page) => new("Search the transcripts", Html.Of($"""
        <header class="front hero"><h1>Who said what, when, in answer to which question</h1>
        <p class="lead">{Holdings(counts)}</p></header>
        {Box("", "relevance")}
        {Newest(newest, counts, page)}
        """)) { Query = null, Layout = "start" };

    /// <summary>What a query found.</summary>
    public static Page Results(string asked, SearchResults results, SearchOrder order, int page) => new($"{asked}: search", Html.Of($"""
        <header class="front"><h1>Search</h1></header>
        {Box(asked, NameOf(order))}
        <section class="results" aria-labelledby="results"><h2 id="results">{Heading(results)}</h2>
        <p class="understood">Understood as <code>{results.Query}</code>{Html.If(results.Total > 1, $" {Orders(asked, order)}")}</p>
        {Html.If(results.Hits.Count == 0, $"{Nothing(results)}")}
        {Html.If(results.Hits.Count > 0, $"<ol class=\"hits\" start=\"{((page - 1) * Limits.PageSize) + 1}\">{results.Hits.Select(h => Hit(h, asked))}</ol>")}
        {Pages(results.Total, page, p => Address.Search(asked, order == SearchOrder.Relevance ? null : NameOf(order), p))}
        </section>
        """)) { Query = null, Layout = "search", Head = Html.Of($"<meta name=\"robots\" content=\"noindex\">\n") };

    /// <summary>A query that cannot be understood, with the place and the cure.</summary>
    public static Page Misunderstood(QueryException error)
    {
        var (query, place) = (error.Query, error.Place);
        var (start, end) = (Math.Clamp(place.Start, 0, query.Length), Math.Clamp(place.End, 0, query.Length));
        return new("The query cannot be understood", Html.Of($"""
            <header class="front"><h1>Search</h1></header>
            {Box(query, "relevance", error: true)}
            <section class="results" aria-labelledby="error"><h2 id="error">The query cannot be understood</h2>
            <p class="understood"><code>{query[..start]}<mark>{(start == end ? "▲" : query[start..end])}</mark>{query[end..]}</code></p>
            <p id="cure">{error.Message}</p></section>
            """)) { Query = null, Layout = "search" };
    }

    public static string NameOf(SearchOrder order) => order.ToString().ToLowerInvariant();

    private static Html Box(string query, string order, bool error = false) => Html.Of($"""
        <form class="box large" role="search" action="/search">
        <label for="q">Search all that was said</label>
        <div class="row"><input type="search" id="q" name="q" value="{query}" maxlength="{Limits.QueryLength}" autocomplete="off" aria-describedby="{(error ? "cure" : "help")}"{Html.If(error, $" aria-invalid=\"true\"")}><button>Search</button></div>
        {Html.If(order != "relevance", $"<input type=\"hidden\" name=\"order\" value=\"{order}\">")}
        <details class="help" id="help"><summary>How to ask</summary><dl>{Language.Select(l => Html.Of($"<div><dt><code>{l.Write}</code></dt><dd>{l.Finds}</dd></div>"))}</dl>
        <p>Case, accents, ё and the kind of dash or quotation mark make no difference.</p></details>
        </form>
        """);

    private static string Holdings(ArchiveCounts counts) => counts.Publications == 0
        ? "This archive is still empty. \"lectern import FILE…\" fills it; \"lectern demo\" shows one with something in it."
        : $"{CountWords.Of(counts.Turns, "turn")} in {CountWords.Of(counts.Publications, "transcript")} of {CountWords.Of(counts.Events, "event")}.";

    private static Html Newest(IReadOnlyList<PublicationSummary> newest, ArchiveCounts counts, int page) => Html.If(newest.Count > 0, $"""
        <section aria-labelledby="latest"><h2 id="latest">Transcripts, the latest first</h2><ol class="publications">{newest.Select(Publication)}</ol>
        {Pages(counts.Publications, page, p => p == 1 ? "/" : string.Create(CultureInfo.InvariantCulture, $"/?page={p}"))}</section>
        """);

    private static Html Publication(PublicationSummary publication) => Html.Of($"""
        <li><p class="when">{DateWords.Of(publication.Date?.Value)}{Html.If(publication.Date is { } d && (d.Certainty == Certainty.Doubtful || d.Basis == Basis.Inferred), $" <span class=\"basis doubtful\">{PlainWords.Of(publication.Date!.Basis, publication.Date.Certainty)}</span>")}</p>
        <h3><a href="{Address.Publication(publication.Id)}" lang="{publication.Language}">{publication.Title}</a></h3>
        <p class="meta">{publication.Kind}{Html.If(publication.Place is not null, $" · {publication.Place}")} · {LanguageNames.Of(publication.Language)} · {CountWords.Of(publication.Turns, "turn")}{Html.If(publication.Doubts > 0, $" · {CountWords.Of(publication.Doubts, "doubt")}")}</p>
        {Html.If(publication.Speakers.Count > 0, $"<p class=\"meta\">{Speakers(publication.Speakers)}</p>")}</li>
        """);

    private static string Speakers(IReadOnlyList<string> names) =>
        PlainWords.List(names.Count > 6 ? [.. names.Take(5), CountWords.Of(names.Count - 5, "other")] : names);

    private static string Heading(SearchResults results) =>
        results.Total == 0 ? "Nothing found" : (results.TotalIsAtLeast ? "At least " : "") + CountWords.Of(results.Total, "turn");

    private static Html Orders(string query, SearchOrder current) => Html.Of($"""
        <span class="orders">Order: {Html.Join(" · ", Enum.GetValues<SearchOrder>().Select(o => o == current
            ? Html.Of($"<strong>{NameOf(o)}</strong>")
            : Html.Of($"<a href=\"{Address.Search(query, o == SearchOrder.Relevance ? null : NameOf(o))}\">{NameOf(o)}</a>")))}</span>
        """);

    public static Html Hit(SearchHit hit, string query) => Html.Of($"""
        <li><article class="hit {hit.Kind.ToString().ToLowerInvariant()}">
        <h3><a href="{Address.Hit(hit.Id, query)}">{hit.Speaker ?? "Not named"}<span class="purpose">{PlainWords.Of(hit.Kind)}</span></a></h3>
        <blockquote lang="{hit.Language}">{(hit.Cut.Before ? "… " : "")}{Marked(hit.Words, hit.Marks)}{(hit.Cut.After ? " …" : "")}</blockquote>
        <p class="meta">{DateWords.Of(hit.Date)} · <a href="{Address.Publication(hit.Publication)}" lang="{hit.Language}">{hit.Title}</a>{Html.If(hit.Place is not null, $" · {hit.Place}")} · <a class="perma" href="{Address.Cite(hit.Id)}"><span class="sr">Cite </span>{hit.Id}</a></p>
        </article></li>

        """);

    private static Html Marked(string words, IReadOnlyList<SourceSpan> marks)
    {
        var pieces = new List<Html>();
        var at = 0;
        foreach (var mark in marks.Where(m => m.End <= words.Length))
        {
            pieces.Add(Html.Of($"{words[at..mark.Start]}<mark>{words[mark.Start..mark.End]}</mark>"));
            at = mark.End;
        }

        pieces.Add(Html.Words(words[at..]));
        return Html.Join(pieces);
    }

    private static Html Nothing(SearchResults results) => Html.Of($"""
        {Html.If(results.Suggestions.Count > 0, $"<p>Try instead:</p><ul class=\"suggestions\">{results.Suggestions.Select(s => Html.Of($"<li><a href=\"{Address.Search(s)}\"><code>{s}</code></a></li>"))}</ul>")}
        <p class="hint">Searched: the words of all turns in this archive. Not searched: page furniture that is no part of the record, answers that publishers left out, and whatever was never imported. <a href="/">What the archive holds</a></p>
        """);

    private static Html Pages(long total, int page, Func<int, string> address)
    {
        var last = (int)Math.Min(Limits.LastPage, (total + Limits.PageSize - 1) / Limits.PageSize);
        return Html.If(last > 1, $"""
            <nav class="pages" aria-label="Pages">{Html.If(page > 1, $"<a rel=\"prev\" href=\"{address(page - 1)}\">← Previous</a>")} <span>Page {page} of {last}</span> {Html.If(page < last, $"<a rel=\"next\" href=\"{address(page + 1)}\">Next →</a>")}</nav>
            {Html.If(page == last && total > (long)last * Limits.PageSize, $"<p class=\"hint\">Only the first {last * Limits.PageSize} are listed. Narrow the query to reach the others.</p>")}
            """);
    }
}
