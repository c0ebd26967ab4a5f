using System.Globalization;
using Lectern.Interchange;
using Lectern.Structure;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>A captured page with every decision on it: what each block was taken for, why each turn begins, who speaks it and why.</summary>
internal sealed class ExplanationPage
{
    private readonly Explanation _explanation;
    private readonly Transcript _transcript;
    private readonly SourceText _source;

    private ExplanationPage(Explanation explanation) => (_explanation, _transcript, _source) = (explanation, explanation.Transcript, explanation.Transcript.Source);

    /// <param name="explanation">The decisions.</param>
    /// <param name="back">Address of the transcript, or null where the page stands alone.</param>
    public static Page Render(Explanation explanation, string? back)
    {
        var page = new ExplanationPage(explanation);
        return new Page($"How Lectern read {page.Title()}", page.Body(back)) { Layout = "original explained" };
    }

    private string Title() => _transcript.Title?.Value ?? _source.Origin.FileName ?? "an untitled text";

    private Html Body(string? back) => Html.Of($"""
        <header class="front">
        <p class="kicker">How Lectern read this page</p>
        <h1 lang="{_transcript.Language}">{Title()}</h1>
        {Html.If(back is not null, $"<p class=\"tools\"><a href=\"{back}\">Back to the transcript</a></p>")}
        </header>
        <section aria-labelledby="front"><h2 id="front">Front matter</h2>
        <dl class="capture">{FrontRows()}</dl></section>
        <section aria-labelledby="convention"><h2 id="convention">The convention</h2>
        <p class="hint">How this document prints who speaks, told from all its possible labels together. What weighs {Number(_explanation.Threshold)} and more is a label.</p>
        {Html.If(_explanation.Habits.Count > 0, $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Habits\"><table><thead><tr><th scope=\"col\">Habit</th><th scope=\"col\">Sure labels that do it</th><th scope=\"col\">Taken for its habit</th></tr></thead><tbody>{_explanation.Habits.Select(HabitRow)}</tbody></table></div>")}
        {Html.If(_explanation.Habits.Count == 0, $"<p>No label is sure by itself; none could tell what the others should look like.</p>")}</section>
        <section aria-labelledby="people"><h2 id="people">People</h2>
        <ul class="participants">{_transcript.Participants.Select(Person)}</ul></section>
        <section aria-labelledby="blocks"><h2 id="blocks">Block by block</h2>
        <p class="hint">On the left what was received; on the right what it was taken for and why. Possible labels are marked: <b class="label">taken</b>, <span class="passed">passed over</span>.</p>
        <ol class="blocks">{Blocks()}</ol></section>
        """);

    private IEnumerable<Html> FrontRows()
    {
        yield return Row("Title", _transcript.Title, title => title);
        yield return Row("Kind", _transcript.Kind, kind => kind);
        yield return Row("Date", _transcript.Date, date => $"{DateWords.Of(date)} ({date})");
        yield return Row("Place", _transcript.Place, place => place);
        yield return Row("Credits", _transcript.CreditedSource, source => source);
        yield return Html.Of($"<div><dt>Language</dt><dd>{_transcript.Language}</dd></div>");
        foreach (var other in _transcript.OtherDates)
        {
            yield return Html.Of($"<div><dt>Other date</dt><dd>{other.What}: {DateWords.Of(other.Date)}, {other.Evidence.Rule} “{Excerpt.Of(other.Evidence.Text, 120)}”</dd></div>");
        }
    }

    private static Html Row<T>(string name, Finding<T>? finding, Func<T, string> words) => finding is null
        ? Html.Of($"<div><dt>{name}</dt><dd>not found</dd></div>")
        : Html.Of($"<div><dt>{name}</dt><dd>{words(finding.Value)} {Reason.Of(finding)}</dd></div>");

    private static Html HabitRow(Habit habit) => Html.Of($"<tr><td>{habit.What}</td><td>{habit.For} of {habit.Of}</td><td>{(habit.Holds ? "yes" : "no")}</td></tr>");

    private static Html Person(Participant person)
    {
        var about = string.Join(", ", new[] { person.Name, person.Role, person.Affiliation }.OfType<string>());
        var labels = person.Labels.Count == 0 ? "speaks under no label" : "under " + string.Join(", ", person.Labels.Select(l => $"“{l}”"));
        return Html.Of($"<li>{about} <span class=\"rule\">{(person.Speaks ? labels : "named, does not speak")}</span> {Reason.Of(PlainWords.Of(person.Basis, person.Certainty), person.Certainty, person.Evidence)}</li>");
    }

    private IEnumerable<Html> Blocks()
    {
        var (candidate, turn) = (0, 0);
        foreach (var block in _transcript.Blocks)
        {
            var candidates = new List<CandidateLabel>();
            for (; candidate < _explanation.Candidates.Count && _explanation.Candidates[candidate].Span.Start < block.Span.End; candidate++)
            {
                candidates.Add(_explanation.Candidates[candidate]);
            }

            var turns = new List<TurnDecision>();
            for (; turn < _explanation.Turns.Count && Start(_explanation.Turns[turn].Turn) < block.Span.End; turn++)
            {
                turns.Add(_explanation.Turns[turn]);
            }

            yield return Html.Of($"""
                <li class="block {block.Class.ToString().ToLowerInvariant()}">
                <p class="captured" lang="{_transcript.Language}">{Captured(block.Span, candidates, turns)}</p>
                <div class="taken"><p><span class="class">{PlainWords.Of(block.Class)}</span><span class="reason">{block.Reason}</span></p>
                {turns.Select(Decision)}{candidates.Where(c => turns.All(t => t.Label != c)).Select(Considered)}
                {DoubtList.Render(_transcript.Diagnostics.Where(d => block.Span.Contains(d.Span.Start)))}</div>
                </li>

                """);
        }
    }

    private static int Start(Turn turn) => turn.LabelSpan?.Start ?? turn.Span.Start;

    private Html Captured(SourceSpan span, List<CandidateLabel> candidates, List<TurnDecision> turns)
    {
        var marks = candidates.Select(c => (c.Span, Style: c.IsLabel ? "label" : "passed"))
            .Concat(turns.Where(t => t.Label is null && t.Turn.LabelSpan is not null).Select(t => (Span: t.Turn.LabelSpan!.Value, Style: "label")))
            .Where(m => span.Contains(m.Span)).OrderBy(m => m.Span.Start);
        var pieces = new List<Html>();
        var at = span.Start;
        foreach (var (mark, style) in marks.Where(m => m.Span.Start >= span.Start))
        {
            if (mark.Start >= at)
            {
                pieces.Add(Html.Of($"{_source[new(at, mark.Start)]}<b class=\"{style}\">{_source[mark]}</b>"));
                at = mark.End;
            }
        }

        pieces.Add(Html.Words(_source[new(at, span.End)]));
        return Html.Join(pieces);
    }

    private Html Decision(TurnDecision decision)
    {
        var turn = decision.Turn;
        var who = _transcript.SpeakerOf(turn)?.Name ?? "not named";
        var doubt = turn.Certainty == Certainty.Doubtful ? " doubtful" : "";
        return Html.Of($"""
            <div class="decision" id="{turn.Id}"><p><b>{turn.Id} · {PlainWords.Of(turn.Kind)}: {who}</b> <span class="basis{doubt}">{PlainWords.Of(turn.Basis, turn.Certainty)}</span></p>
            <ul><li>begins here: {decision.Begins}{Html.If(decision.Label is not null, $", weight {Number(decision.Label?.Weight ?? 0)}")}</li><li>speaker: {decision.Speaker}</li><li>kind: {decision.Kind}</li>{Html.If(decision.Doubt is not null, $"<li>doubt: {decision.Doubt ?? ""}</li>")}</ul>
            {Html.If(decision.Label is not null, $"{Factors(decision.Label?.Factors ?? [])}")}</div>
            """);
    }

    private Html Considered(CandidateLabel candidate) => Html.Of($"""
        <div class="decision"><p>“{candidate.Text}”: {(candidate.IsLabel ? "a label" : "no label")}{(candidate.IsClose ? ", but only just" : "")}, weight {Number(candidate.Weight)}</p>
        {Factors(candidate.Factors)}</div>
        """);

    private static Html Factors(IReadOnlyList<Factor> factors) => Html.If(factors.Count > 0, $"""
        <details class="why"><summary class="basis">what it weighs</summary><ul>{factors.Select(f => Html.Of($"<li><span class=\"weight\">{Signed(f.Weight)}</span> {f.Why}</li>"))}</ul></details>
        """);

    private static string Number(double weight) => weight.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Signed(double weight) => weight.ToString("+0.0;−0.0", CultureInfo.InvariantCulture);
}
