using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>A passage alone, with its citation in three forms and links to its exact words.</summary>
internal static class CitePage
{
    /// <param name="archived">The transcript, focused on the passage; on none for a whole transcript.</param>
    /// <param name="citation">What there is to cite.</param>
    /// <param name="words">Words that a reader wants linked exactly, or empty.</param>
    public static Page Render(ArchivedTranscript archived, Citation citation, string words)
    {
        var transcript = archived.Transcript;
        var turn = transcript.Turns.FirstOrDefault(t => t.Id == archived.FocusTurn);
        var who = turn is null ? FrontMatter.TitleOf(archived) : transcript.SpeakerOf(turn)?.Name ?? "Speaker not named";
        return new Page($"{who}, {DateWords.Of(transcript.Date?.Value)}: cite {citation.Id}", Html.Of($"""
            <header class="front"><p class="kicker">{(turn is null ? "Cite a transcript" : "Cite a passage")}</p>
            <h1>{who}</h1>
            <p class="when">{DateWords.Of(transcript.Date?.Value)}</p>
            <p class="tools"><a href="{Address.Passage(citation.Id)}">{(turn is null ? "Read it" : "Read it in its place")}</a>{Html.If(turn is not null, $" <a href=\"{Address.Passage(citation.Id)}.json\">Data (JSON)</a>")}</p></header>
            {Html.If(turn is not null, $"{Passage(archived, turn!)}")}
            {Forms(citation)}
            {Html.If(turn is not null, $"{Exact(archived, turn!, citation, words)}")}
            """)) { Layout = "citing" };
    }

    private static Html Passage(ArchivedTranscript archived, Turn turn)
    {
        var transcript = archived.Transcript;
        var spans = archived.FocusParagraph is { } paragraph ? [paragraph] : turn.Parts;
        var asked = transcript.Exchanges.FirstOrDefault(e => e.Answers.Contains(turn.Id))?.Question;
        var question = transcript.Turns.FirstOrDefault(t => t.Id == asked);
        return Html.Of($"""
            {Html.If(question is not null, $"<p class=\"hint\">In answer to <a href=\"{Address.Passage(asked ?? "")}\">{(question is null ? "" : transcript.SpeakerOf(question)?.Name ?? "a question")}</a>: <q>{(question is null ? "" : Excerpt.Of(transcript.TextOf(question), 200))}</q></p>")}
            <blockquote class="passage" lang="{turn.Language ?? transcript.Language}">{spans.SelectMany(s => transcript.Source[s].Split("\n\n")).Select(p => Html.Of($"<p>{p}</p>"))}</blockquote>
            """);
    }

    private static Html Forms(Citation citation) => Html.Of($"""
        <section class="form" aria-labelledby="text"><h2 id="text">Citation</h2><pre class="prose">{CitationText.Write(citation)}</pre></section>
        <section class="form" aria-labelledby="bibtex"><h2 id="bibtex">BibTeX</h2><pre>{CitationBibTeX.Write(citation)}</pre></section>
        <section class="form" aria-labelledby="csl"><h2 id="csl">CSL-JSON</h2><pre>{CitationCslJson.Write(citation)}</pre></section>
        """);

    private static Html Exact(ArchivedTranscript archived, Turn turn, Citation citation, string words)
    {
        var found = words.Length == 0 ? null : ExactWords.Find(archived.Transcript.Source, turn.Parts, words);
        return Html.Of($"""
            <section class="form" aria-labelledby="exact"><h2 id="exact">A link to exact words</h2>
            <form action="{Address.Cite(citation.Id)}"><p><label for="words">Words of this passage</label> <input id="words" name="words" value="{words}" maxlength="{Limits.QuotationLength}" autocomplete="off"></p><p><button>Make the link</button></p></form>
            {Html.If(Outside(citation) is not null, $"<p>On the publisher’s page, as long as it stands there: <a class=\"outside\" href=\"{Outside(citation)}\" rel=\"noreferrer nofollow\">the same words</a></p>")}
            {Html.If(found is not null, $"<p>The link opens the transcript with these words marked:</p><p><a href=\"{Address.ExactWords(citation.Id, Words(archived, found))}\">{Address.ExactWords(citation.Id, Words(archived, found))}</a></p>")}
            {Html.If(found is null && words.Length > 0, $"<p class=\"error\">These words do not stand in this passage. <a href=\"/check?words={Uri.EscapeDataString(words)}\">Check them against all transcripts</a></p>")}
            </section>
            """);
    }

    private static string? Outside(Citation citation) => CitationLinks.ExactWords(citation) is { } link ? Address.Outside(link) : null;

    private static string Words(ArchivedTranscript archived, SourceSpan? span) => span is { } s ? archived.Transcript.Source[s] : "";
}
