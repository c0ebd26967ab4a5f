using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>Shows the turns of one transcript: who, what for, the words by paragraphs, directions and doubts where they stand.</summary>
internal sealed class TurnView
{
    private readonly ArchivedTranscript _archived;
    private readonly Transcript _transcript;
    private readonly MarkedText _words;
    private readonly AnswerWords _answers;
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);

    public TurnView(ArchivedTranscript archived, IReadOnlyList<SourceSpan> marks) =>
        (_archived, _transcript, _words, _answers) = (archived, archived.Transcript, new MarkedText(archived.Transcript.Source, marks), new AnswerWords(archived.Transcript));

    /// <summary>A turn; a speaker's office is told at the first turn that is theirs, so call in order.</summary>
    public Html Render(Turn turn)
    {
        var speaker = _transcript.SpeakerOf(turn);
        var kind = turn.Kind.ToString().ToLowerInvariant();
        return Html.Of($"""
            <article class="turn {kind}{(turn.Id == _archived.FocusTurn ? " focus" : "")}" id="{turn.Id}" aria-labelledby="{turn.Id}-who">
            <header class="who">
            <h3 id="{turn.Id}-who">{speaker?.Name ?? Unnamed(turn)}</h3>
            {Html.If(speaker is not null && _introduced.Add(speaker.Id) && Office(speaker).Length > 0, $"""<p class="office">{Office(speaker!)}</p>""")}
            <p class="purpose">{Purpose(turn)}</p>
            {Exchanged(turn)}{Doubt(turn)}{Corrections(turn)}
            <p class="links"><a class="perma" href="{Address.Passage(turn.Id)}"><span aria-hidden="true">¶ </span><span class="sr">Permanent address of this turn: </span>{turn.Id}</a> <a class="cite" href="{Address.Cite(turn.Id)}">cite<span class="sr"> {turn.Id}</span></a></p>
            </header>
            <div class="words" lang="{turn.Language ?? _transcript.Language}">
            {Paragraphs(turn)}
            </div>
            </article>

            """);
    }

    private static string Office(Participant person) => string.Join(", ", new[] { person.Role, person.Affiliation }.Where(w => !string.IsNullOrEmpty(w)));

    private static string Unnamed(Turn turn) => turn.Kind switch
    {
        TurnKind.Question => "Question",
        TurnKind.Procedural => "Note of the record",
        _ => turn.Label is { Length: > 0 } label ? label : "Speaker not named",
    };

    private string Purpose(Turn turn)
    {
        var to = PlainWords.List([.. turn.Addressees.Select(a => _transcript.FindParticipant(a)?.Name ?? a)]);
        var purpose = _transcript.SpeakerOf(turn) is null && turn.Kind == TurnKind.Question ? "asker not named" : PlainWords.Of(turn.Kind);
        return string.Join(" · ", new[] { purpose, to.Length > 0 ? "to " + to : "" }.Concat(turn.Notes).Where(w => w.Length > 0));
    }

    // Which question is meant, where there are several or somebody else was asked.
    private Html Exchanged(Turn turn) => Html.Join(_answers.OfQuestion(turn.Id).Select(told => Reason.Of(told.Words, told.Part.Certainty, told.Part.Evidence))
        .Concat(_answers.OfAnswer(turn.Id).Select(told => Reason.Of(told.Words, told.Link.Certainty, told.Link.Evidence))));

    private static Html Doubt(Turn turn) => Html.If(turn.Certainty == Certainty.Doubtful || (turn.Basis == Basis.Inferred && turn.Speaker is not null), $"""
        <details class="why"><summary class="basis{(turn.Certainty == Certainty.Doubtful ? " doubtful" : "")}">{(turn.Speaker is null ? "in doubt" : $"speaker {PlainWords.Of(turn.Basis, turn.Certainty)}")}</summary><p>{(turn.Label is { Length: > 0 } label ? $"The text prints the label “{label}” here." : "The text prints no label here.")}</p></details>
        """);

    private Html Corrections(Turn turn) => Html.Join(_archived.Corrections
        .Where(c => c.Request.Id == turn.Id && c.Status == CorrectionStatus.Applied && !c.IsUndo)
        .Select(c => Html.Of($"""
            <details class="why"><summary class="basis">{c.Request.Field} corrected</summary><p>{CorrectionList.Change(c)} by {c.Request.Who}: {c.Request.Why}</p></details>
            """)));

    private IEnumerable<Html> Paragraphs(Turn turn)
    {
        var known = _archived.Paragraphs.GetValueOrDefault(turn.Id) ?? [];
        var paragraphs = known.Count > 0 ? known : [.. turn.Parts.Select(p => ("", p))];
        var doubts = DoubtList.Within(_transcript, turn);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (id, span) = paragraphs[i];
            var next = i + 1 < paragraphs.Count ? paragraphs[i + 1].Span.Start : int.MaxValue;
            yield return Paragraph(turn, id, span);
            yield return DoubtList.Render(doubts.Where(d => d.Span.Start < next && (i == 0 || d.Span.Start >= span.Start)));
            yield return Html.Join(Directions(span.End, Math.Min(next, turn.Span.End)));
        }
    }

    private Html Paragraph(Turn turn, string id, SourceSpan span) => id.Length == 0
        ? Html.Of($"<p>{Words(turn, span)}</p>")
        : Html.Of($"""
            <p id="{id}"{Html.If(span == _archived.FocusParagraph, $" class=\"focus\"")}>{Words(turn, span)} <a class="perma" href="{Address.Passage(id)}"><span aria-hidden="true">¶</span><span class="sr">Permanent address of this paragraph: {id}</span></a></p>

            """);

    private IEnumerable<Html> Words(Turn turn, SourceSpan paragraph)
    {
        var at = -1;
        foreach (var part in turn.Parts.Where(paragraph.Overlaps))
        {
            var said = new SourceSpan(Math.Max(part.Start, paragraph.Start), Math.Min(part.End, paragraph.End));
            if (at >= 0 && said.Start > at)
            {
                yield return Between(new(at, said.Start));
            }

            yield return _words[said];
            at = said.End;
        }
    }

    // What stands between two parts inside a paragraph is a direction, or clutter, which only the original shows.
    private Html Between(SourceSpan gap)
    {
        var words = _transcript.Source[gap].Trim();
        return words.Length == 0 || _transcript.Blocks.Any(b => b.Class == BlockClass.Clutter && b.Span.Overlaps(gap))
            ? Html.Words(" ")
            : Html.Of($""" <span class="direction">{words}</span> """);
    }

    private IEnumerable<Html> Directions(int start, int end) => _transcript.Blocks
        .Where(b => b.Class == BlockClass.Direction && b.Span.Start >= start && b.Span.End <= end)
        .Select(b => Html.Of($"<p class=\"direction\">{_words[b.Span]}</p>\n"));
}
