using Lectern.Interchange;
using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>Diagnostics in the place where they arose.</summary>
internal static class DoubtList
{
    private const int MostLinks = 12;

    /// <summary>Warnings and errors about a turn or its label.</summary>
    public static IReadOnlyList<Diagnostic> Within(Transcript transcript, Turn turn)
    {
        var hull = new SourceSpan(turn.LabelSpan?.Start ?? turn.Span.Start, turn.Span.End);
        return [.. transcript.Diagnostics.Where(d => d.Severity != Severity.Info && hull.Contains(d.Span.Start))];
    }

    /// <summary>Warnings and errors about no turn: the front matter, the encoding, the whole.</summary>
    public static IReadOnlyList<Diagnostic> OutsideTurns(Transcript transcript)
    {
        var within = transcript.Turns.SelectMany(t => Within(transcript, t)).ToHashSet();
        return [.. transcript.Diagnostics.Where(d => d.Severity != Severity.Info && !within.Contains(d))];
    }

    /// <summary>The way to the doubts that stand beside the words of turns.</summary>
    public static Html Links(Transcript transcript)
    {
        var turns = transcript.Turns.Where(t => Within(transcript, t).Count > 0).ToList();
        return Html.If(turns.Count > 0, $"""
            <p class="hint">Beside the words of {Html.Join(", ", turns.Take(MostLinks).Select(t => Html.Of($"""<a href="#{Address.Fragment(t.Id)}">{t.Id}</a>""")))}{Html.If(turns.Count > MostLinks, $" and {CountWords.Of(turns.Count - MostLinks, "other turn")}")}.</p>
            """);
    }

    public static Html Render(IEnumerable<Diagnostic> diagnostics) => Html.Join(diagnostics.Select(d => Html.Of($"""
        <p class="doubt"><strong>{(d.Severity == Severity.Error ? "Not read" : "In doubt")}.</strong> {d.Message} <span class="code">{d.Code}</span></p>

        """)));
}
