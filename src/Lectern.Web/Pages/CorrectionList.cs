using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Markup;
using Lectern.Web.Wording;

namespace Lectern.Web.Pages;

/// <summary>What people corrected, with what became of it.</summary>
internal static class CorrectionList
{
    public static Html Change(Correction correction) => Html.Of($"""<del>{correction.Old ?? "nothing"}</del> → <ins>{correction.Request.Value}</ins>""");

    public static Html Render(IReadOnlyList<Correction> corrections) => Html.If(corrections.Count > 0, $"""
        <section class="corrections" aria-labelledby="corrections"><h2 id="corrections">Corrections</h2><ol>{corrections.Select(Line)}</ol></section>
        """);

    private static Html Line(Correction correction) => Html.Of($"""
        <li value="{correction.Number}"><a href="{Address.Passage(correction.Request.Id)}">{correction.Request.Id}</a>, {correction.Request.Field}: {(correction.IsUndo ? Html.Of($"takes back {correction.Supersedes ?? 0}") : Change(correction))}
        <br>{correction.Request.Who}, {DateWords.Of(correction.Made)}: {correction.Request.Why} <span class="status">({PlainWords.Of(correction.Status)})</span>{Html.If(correction.Status == CorrectionStatus.Orphaned && correction.Exact is not null, $" <q>{correction.Exact}</q>")}</li>
        """);
}
