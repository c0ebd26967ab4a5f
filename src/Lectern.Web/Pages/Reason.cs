using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>The badge that tells where a value comes from and opens the words behind it.</summary>
internal static class Reason
{
    public static Html Of<T>(Finding<T> finding) => Of(PlainWords.Of(finding.Basis, finding.Certainty), finding.Certainty, finding.Evidence);

    public static Html Of(string summary, Certainty certainty, IReadOnlyList<Evidence> evidence) => evidence.Count == 0
        ? Html.Of($"""<span class="basis{Doubt(certainty)}">{summary}</span>""")
        : Html.Of($"""
            <details class="why"><summary class="basis{Doubt(certainty)}">{summary}</summary><ul>{evidence.Select(Line)}</ul></details>
            """);

    private static string Doubt(Certainty certainty) => certainty == Certainty.Doubtful ? " doubtful" : "";

    private static Html Line(Evidence evidence) => Html.Of($"""
        <li>{Html.If(evidence.Text.Length > 0, $"""<q class="evidence">{Excerpt.Of(evidence.Text, 240)}</q> """)}<span class="rule">{evidence.Rule}</span></li>
        """);
}
