using System.Globalization;
using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>A transcript to read: front matter, outline, turns, corrections.</summary>
internal static class ReaderPage
{
    /// <param name="archived">The transcript.</param>
    /// <param name="marks">Words to mark, in order, in the canonical text.</param>
    /// <param name="query">What the reader searched for, or empty.</param>
    public static Page Render(ArchivedTranscript archived, IReadOnlyList<SourceSpan> marks, string query = "")
    {
        var title = FrontMatter.TitleOf(archived);
        var date = DateWords.Of(archived.Transcript.Date?.Value);
        return new Page($"{title}, {date}", Body(archived, marks)) { Head = Head(archived, title), Layout = "reader", Query = query };
    }

    private static Html Body(ArchivedTranscript archived, IReadOnlyList<SourceSpan> marks)
    {
        var transcript = archived.Transcript;
        var view = new TurnView(archived, marks);
        var notes = transcript.Diagnostics.Where(d => d.Severity == Severity.Info).ToList();
        return Html.Of($"""
            <div class="sheet">
            {FrontMatter.Render(archived)}
            {Doubts(transcript)}
            {Outline.Render(archived)}
            <section class="turns" aria-labelledby="transcript"><h2 id="transcript">Transcript</h2>
            {Html.If(transcript.Turns.Count == 0, $"<p>No turns were found in this text. <a href=\"{Address.Original(archived.Id)}\">The captured original</a> shows what was received and what each part was taken for.</p>")}
            {transcript.Turns.Select((turn, i) => Html.Of($"{view.Render(turn)}{Omissions(transcript, i)}"))}
            </section>
            {CorrectionList.Render(archived.Corrections)}
            {Html.If(notes.Count > 0, $"<section class=\"notes\" aria-labelledby=\"notes\"><h2 id=\"notes\">Notes on the reading</h2><ul>{notes.Select(n => Html.Of($"<li>{n.Message} <span class=\"code\">{n.Code}</span></li>"))}</ul></section>")}
            </div>
            """);
    }

    private static Html Doubts(Transcript transcript)
    {
        var doubts = transcript.Diagnostics.Count(d => d.Severity != Severity.Info);
        return Html.If(doubts > 0, $"""
            <section class="doubts" aria-labelledby="doubts"><h2 id="doubts">{CountWords.Of(doubts, "doubt")} in this text</h2>
            {DoubtList.Render(DoubtList.OutsideTurns(transcript))}{DoubtList.Links(transcript)}</section>
            """);
    }

    // An answer that was left out is told after the last turn that belongs to its question.
    private static Html Omissions(Transcript transcript, int index) => Html.Join(transcript.Omissions
        .Where(o => LastOf(transcript, o.Question) == transcript.Turns[index].Id)
        .Select(o => Html.Of($"""
            <aside class="omission" aria-label="Answer left out"><p>An answer by {transcript.FindParticipant(o.By)?.Name ?? "somebody else"} to this question was given; the publisher left it out.</p>{Html.If(o.Evidence.Count > 0, $"{Reason.Of("how the text shows it", Certainty.Certain, o.Evidence)}")}</aside>

            """)));

    private static string LastOf(Transcript transcript, string question) =>
        transcript.Exchanges.Where(e => e.Question == question).SelectMany(e => e.Answers).LastOrDefault(question);

    // Read by citing tools; the same facts as the page shows, none of them more certain.
    private static Html Head(ArchivedTranscript archived, string title)
    {
        var transcript = archived.Transcript;
        var speakers = transcript.Participants.Where(p => p.Speaks && !p.IsJournalist).Select(p => Html.Of($"<meta name=\"citation_author\" content=\"{p.Name}\">\n"));
        return Html.Of($"""
            <link rel="stylesheet" media="print" href="{Address.PrintSheet(archived.Id)}">
            <link rel="alternate" type="application/json" href="{Address.Publication(archived.Id)}.json">
            <meta name="citation_title" content="{title}">
            {speakers}{Html.If(transcript.Date is { Value.IsDay: true }, $"<meta name=\"citation_date\" content=\"{transcript.Date?.Value.Earliest.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}\">\n")}<meta name="citation_language" content="{transcript.Language}">
            <meta name="DC.type" content="Text">

            """);
    }
}
