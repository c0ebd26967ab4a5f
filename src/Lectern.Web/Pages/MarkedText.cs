using Lectern.Web.Markup;

namespace Lectern.Web.Pages;

/// <summary>Words of a canonical text with some of them marked.</summary>
/// <param name="Source">The canonical text.</param>
/// <param name="Marks">What is marked, in order, not overlapping; the first is the page's <c>hit</c>.</param>
internal sealed record MarkedText(SourceText Source, IReadOnlyList<SourceSpan> Marks)
{
    /// <summary>The id of the first marked words on a page.</summary>
    public const string HitId = "hit";

    /// <summary>The same, with no mark that has an id: for pages that show several.</summary>
    public MarkedText Anonymous => this with { HasId = false };

    private bool HasId { get; init; } = true;

    /// <summary>The words at a span.</summary>
    public Html this[SourceSpan span] => Marks.Any(span.Overlaps) ? Html.Join(Pieces(span)) : Html.Words(Source[span]);

    private IEnumerable<Html> Pieces(SourceSpan span)
    {
        var at = span.Start;
        foreach (var mark in Marks.Where(span.Overlaps))
        {
            var (start, end) = (Math.Max(mark.Start, at), Math.Min(mark.End, span.End));
            var words = Source[new(start, end)];
            yield return Html.Words(Source[new(at, start)]);
            yield return HasId && mark == Marks[0] && start == mark.Start ? Html.Of($"""<mark id="{HitId}">{words}</mark>""") : Html.Of($"<mark>{words}</mark>");
            at = end;
        }

        yield return Html.Words(Source[new(at, span.End)]);
    }
}
