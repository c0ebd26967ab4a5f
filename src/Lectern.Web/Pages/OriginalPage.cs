using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>What was captured, block by block, beside what each block was taken for. Nothing is left out.</summary>
internal static class OriginalPage
{
    public static Page Render(ArchivedTranscript archived)
    {
        var title = FrontMatter.TitleOf(archived);
        return new Page($"Original of {title}", Body(archived, title)) { Layout = "original" };
    }

    private static Html Body(ArchivedTranscript archived, string title)
    {
        var transcript = archived.Transcript;
        var clutter = transcript.Blocks.Count(b => b.Class == BlockClass.Clutter);
        return Html.Of($"""
            <header class="front">
            <p class="kicker">The captured original</p>
            <h1 lang="{transcript.Language}">{title}</h1>
            <p class="tools"><a href="{Address.Publication(archived.Id)}">Back to the transcript</a> <a href="{Address.Reading(archived.Id)}">How it was read</a></p>
            </header>
            <section aria-labelledby="captures"><h2 id="captures">{CountWords.Of(archived.Captures.Count, "capture")}</h2>
            {archived.Captures.Select(Facts)}
            <p class="hint">Read as {transcript.Source.Encoding} by the rule {transcript.Source.Rule}. SHA-256 of the text: <code>{transcript.Source.Sha256}</code></p></section>
            <section aria-labelledby="blocks"><h2 id="blocks">Block by block</h2>
            <p class="hint">On the left what was received, in its order, word for word; on the right what each block was taken for and why. {CountWords.Of(transcript.Blocks.Count, "block")}, {clutter} of them no part of the record (greyed).</p>
            <ol class="blocks">{Blocks(transcript)}</ol></section>
            """);
    }

    private static Html Facts(Capture capture) => Html.Of($"""
        <dl class="capture">
        <div><dt>SHA-256 of the bytes</dt><dd><code>{capture.Sha256}</code></dd></div>
        <div><dt>Received</dt><dd>{DateWords.Of(capture.Received)}, {CountWords.Of(capture.Length, "byte")}</dd></div>
        {Html.If(capture.Origin.Address is not null, $"<div><dt>Address</dt><dd>{FrontMatter.OutsideLink(capture.Origin.Address)}</dd></div>")}
        {Html.If(capture.Origin.FileName is not null, $"<div><dt>File</dt><dd>{capture.Origin.FileName}</dd></div>")}
        {Html.If(capture.Origin.MediaType is not null, $"<div><dt>Media type as declared</dt><dd>{capture.Origin.MediaType}</dd></div>")}
        <div><dt>Bytes</dt><dd><a href="{Address.Capture(capture.Sha256)}" download>Download as received</a></dd></div>
        </dl>
        """);

    private static IEnumerable<Html> Blocks(Transcript transcript)
    {
        var turns = transcript.Turns.OrderBy(t => t.Span.Start).ToList();
        var first = 0;
        foreach (var block in transcript.Blocks)
        {
            while (first < turns.Count && turns[first].Span.End <= block.Span.Start)
            {
                first++;
            }

            var here = turns.Skip(first).TakeWhile(t => Hull(t).Start < block.Span.End).Where(t => Hull(t).Overlaps(block.Span)).ToList();
            yield return Row(transcript, block, block.Class == BlockClass.Speech ? here : []);
        }
    }

    private static SourceSpan Hull(Turn turn) => new(Math.Min(turn.LabelSpan?.Start ?? int.MaxValue, turn.Span.Start), turn.Span.End);

    private static Html Row(Transcript transcript, ClassifiedBlock block, List<Turn> turns)
    {
        var page = transcript.Source.PageAt(block.Span.Start)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var labels = turns.Select(t => t.LabelSpan).OfType<SourceSpan>().Where(block.Span.Contains).ToList();
        return Html.Of($"""
            <li class="block {block.Class.ToString().ToLowerInvariant()}">
            <p class="captured" lang="{transcript.Language}">{Captured(transcript.Source, block.Span, labels)}</p>
            <div class="taken"><p><span class="class">{PlainWords.Of(block.Class)}</span>{Html.If(block.Reason.Length > 0, $"<span class=\"reason\">{block.Reason}</span>")}{Html.If(page is not null, $" <span class=\"reason\">page {page}</span>")}</p>
            {turns.Select(t => Opens(transcript, t, block))}{Html.If(block.Class is not BlockClass.Clutter, $"{DoubtList.Render(Doubts(transcript, block))}")}</div>
            </li>

            """);
    }

    private static IEnumerable<Diagnostic> Doubts(Transcript transcript, ClassifiedBlock block) =>
        transcript.Diagnostics.Where(d => d.Severity != Severity.Info && block.Span.Contains(d.Span.Start));

    private static Html Opens(Transcript transcript, Turn turn, ClassifiedBlock block)
    {
        var who = transcript.SpeakerOf(turn)?.Name ?? "not named";
        var words = Hull(turn).Start >= block.Span.Start ? $"{PlainWords.Of(turn.Kind)}: {who}" : $"{who}, going on";
        return Html.Of($"""<p><a href="{Address.Passage(turn.Id)}">{words}</a></p>""");
    }

    private static Html Captured(SourceText source, SourceSpan span, List<SourceSpan> labels)
    {
        var pieces = new List<Html>();
        var at = span.Start;
        foreach (var label in labels)
        {
            pieces.Add(Html.Of($"{source[new(at, label.Start)]}<b class=\"label\">{source[label]}</b>"));
            at = label.End;
        }

        pieces.Add(Html.Words(source[new(at, span.End)]));
        return Html.Join(pieces);
    }
}
