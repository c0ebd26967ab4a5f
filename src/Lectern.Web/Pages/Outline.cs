using Lectern.Archives;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>The way through a transcript: statements and questions in short, who answers, who was left out.</summary>
internal static class Outline
{
    // A debate of hundreds of speeches would bury its questions.
    private const int MostStatements = 40;

    public static Html Render(ArchivedTranscript archived)
    {
        var transcript = archived.Transcript;
        var withStatements = transcript.Turns.Count(t => t.Kind == TurnKind.Statement) <= MostStatements;
        var entries = transcript.Turns
            .Where(t => t.Kind == TurnKind.Question || (withStatements && t.Kind == TurnKind.Statement))
            .Select(t => Entry(transcript, t))
            .ToList();
        return Html.If(entries.Count > 1, $"""
            <nav class="outline" aria-labelledby="outline"><details open><summary><h2 id="outline">Outline</h2></summary><ol>{entries}</ol></details></nav>
            """);
    }

    private static Html Entry(Transcript transcript, Turn turn)
    {
        var who = transcript.SpeakerOf(turn)?.Name;
        var to = PlainWords.List([.. turn.Addressees.Select(a => transcript.FindParticipant(a)?.Name ?? a)]);
        return Html.Of($"""
            <li class="{turn.Kind.ToString().ToLowerInvariant()}"><a href="#{Address.Fragment(turn.Id)}"><span class="who">{who ?? PlainWords.Of(turn.Kind)}</span>{Html.If(to.Length > 0, $" <span class=\"to\">to {to}</span>")}<span class="short" lang="{turn.Language ?? transcript.Language}">{Excerpt.Of(transcript.TextOf(turn))}</span></a>{Answers(transcript, turn)}</li>
            """);
    }

    private static Html Answers(Transcript transcript, Turn question)
    {
        if (question.Kind != TurnKind.Question)
        {
            return Html.Empty;
        }

        var answers = transcript.Exchanges.Where(e => e.Question == question.Id).SelectMany(e => e.Answers).Select(a => transcript.Turns.FirstOrDefault(t => t.Id == a)).OfType<Turn>()
            .Select(t => Html.Of($"""<a href="#{Address.Fragment(t.Id)}">{transcript.SpeakerOf(t)?.Name ?? "not named"}</a>""")).ToList();
        var omitted = transcript.Omissions.Where(o => o.Question == question.Id)
            .Select(o => Html.Of($"""<span class="omitted">{transcript.FindParticipant(o.By)?.Name ?? "somebody"}: left out</span>""")).ToList();
        return answers.Count + omitted.Count == 0
            ? Html.Of($"""<p class="answers">No answer in this text</p>""")
            : Html.Of($"""<p class="answers">Answers: {Html.Join(", ", answers.Concat(omitted))}</p>""");
    }
}
