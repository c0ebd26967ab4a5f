using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>Diagnostics in the place where they arose.</summary>
internal static class DoubtList
{
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

    public static Html Render(IEnumerable<Diagnostic> diagnostics) => Html.Join(diagnostics.Select(d => Html.Of($"""
        <p class="doubt"><strong>{(d.Severity == Severity.Error ? "Not read" : "In doubt")}.</strong> {d.Message} <span class="code">{d.Code}</span></p>

        """)));
}
