using Lectern.Comparisons;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>A quotation held against the record.</summary>
internal static class CheckPage
{
    // More places would only say the same again.
    private const int MostPlaces = 20;

    /// <param name="words">The quotation as typed.</param>
    /// <param name="speaker">Who is said to have spoken, as typed.</param>
    /// <param name="date">When, as typed.</param>
    /// <param name="report">What was found, or null where nothing was asked yet.</param>
    /// <param name="error">What is wrong with what was typed, or null.</param>
    public static Page Render(string words, string speaker, string date, QuotationReport? report, string? error = null) => new("Check a quotation", Html.Of($"""
        <header class="front"><h1>Check a quotation</h1>
        <p class="lead">Does it stand in the record, word for word, in whose mouth, and does the passage mean what the quotation makes it mean?</p></header>
        {Form(words, speaker, date, error)}
        {Html.If(report is not null, $"{Report(report!, speaker)}")}
        """)) { Layout = "check" };

    private static Html Form(string words, string speaker, string date, string? error) => Html.Of($"""
        <form class="check" action="/check">
        {Html.If(error is not null, $"<p class=\"error\" id=\"error\" role=\"alert\">{error}</p>")}
        <p><label for="words">The words as quoted</label>
        <textarea id="words" name="words" rows="4" maxlength="{Limits.QuotationLength}" required aria-describedby="words-hint">{words}</textarea>
        <span class="hint" id="words-hint">With or without quotation marks. Mark what was left out with “…”.</span></p>
        <div class="pair"><p><label for="speaker">Said by (optional)</label><input id="speaker" name="speaker" value="{speaker}" maxlength="200" autocomplete="off"></p>
        <p><label for="date">On or within (optional)</label><input id="date" name="date" value="{date}" maxlength="40" placeholder="2031-04-18" autocomplete="off"{Html.If(error is not null, $" aria-invalid=\"true\" aria-describedby=\"error\"")}></p></div>
        <p><button>Check</button></p>
        </form>
        """);

    private static Html Report(QuotationReport report, string speaker) => Html.Of($"""
        <section class="verdict {Name(report.Verdict)}" aria-labelledby="verdict">
        <h2 id="verdict">{PlainWords.Of(report.Verdict)}{Html.If(report.Context.Count > 0, $" <span class=\"but\">{(report.Verdict == QuotationVerdict.Exact ? "but" : "and")} it may mislead when it stands alone</span>")}</h2>
        <p>{PlainWords.Explain(report.Verdict)}</p>
        {Warnings(report.Context)}
        </section>
        {Html.If(report.Places.Count > 0, $"<section class=\"places\" aria-labelledby=\"places\"><h2 id=\"places\">{Places(report)}</h2><ol>{report.Places.Take(MostPlaces).Select(Place)}</ol></section>")}
        {Html.If(report.Places.Count == 0, $"<p><a href=\"{Address.Search(report.Quotation[..Math.Min(report.Quotation.Length, Limits.QueryLength)])}\">Search for its words</a>{Html.If(speaker.Length > 0, $", or check it without the speaker’s name")}.</p>")}
        """);

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();

    private static string Places(QuotationReport report) => report.Places.Count > MostPlaces
        ? $"The best {MostPlaces} of {CountWords.Of(report.Places.Count, "place")}"
        : CountWords.Of(report.Places.Count, "place") + " in the record";

    private static Html Warnings(IReadOnlyList<QuotationContext> context) => Html.If(context.Count > 0, $"""
        <ul class="context">{context.Select(c => Html.Of($"<li><strong>{c.ToString()}.</strong> {PlainWords.Explain(c)}</li>"))}</ul>
        """);

    private static Html Place(QuotationPlace place)
    {
        var transcript = place.Transcript;
        var marked = new MarkedText(transcript.Source, [place.Span]);
        var sentence = new SourceSpan(Math.Min(place.Sentence.Start, place.Span.Start), Math.Max(place.Sentence.End, place.Span.End));
        return Html.Of($"""
            <li><article class="place">
            <h3>{transcript.SpeakerOf(place.Turn)?.Name ?? "Speaker not named"}<span class="purpose">{PlainWords.Of(place.Turn.Kind)}</span> <span class="badge {Name(place.Verdict)}">{PlainWords.Of(place.Verdict)}</span></h3>
            <blockquote lang="{place.Turn.Language ?? transcript.Language}">{marked.Anonymous[sentence]}</blockquote>
            {Warnings(place.Context)}{Evidence(place.Evidence)}{Diff(place)}
            <p class="meta">{DateWords.Of(transcript.Date?.Value)} · {transcript.Title?.Value ?? transcript.Kind.Value} · <a href="{Address.ExactWords(place.Turn.Id, transcript.Source[place.Span])}">in its place</a> · <a href="{Address.Cite(place.Turn.Id)}">cite</a></p>
            </article></li>

            """);
    }

    private static Html Evidence(IReadOnlyList<Evidence> evidence) =>
        Html.If(evidence.Count > 0, $"{Reason.Of("the words that show it", Certainty.Certain, evidence)}");

    private static Html Diff(QuotationPlace place) => Html.If(place.Diff.Any(d => d.Kind != WordChangeKind.Same), $"""
        <p class="diff"><span class="sr">Word by word: </span>{Html.Join(" ", place.Diff.Select(Change))}</p>
        <p class="hint"><del>struck</del> stands in the record and not in the quotation; <ins>underlined</ins> stands in the quotation and not in the record.</p>
        """);

    private static Html Change(WordChange change) => change.Kind switch
    {
        WordChangeKind.Dropped => Html.Of($"<del>{change.Text}</del>"),
        WordChangeKind.Added => Html.Of($"<ins>{change.Text}</ins>"),
        _ => Html.Words(change.Text),
    };
}
