namespace Lectern.Registers;

/// <summary>Joins what many transcripts say of bodies.</summary>
internal static class BodyJoin
{
    public static IReadOnlyList<BodyRow> Of(IReadOnlyList<RegisterDocument> documents) =>
    [
        .. documents.SelectMany(d => d.Bodies)
            .GroupBy(e => (e.Role, e.Body, e.Other, Year: e.Role == "succession" ? "" : e.Date is { Length: >= 4 } date ? date[..4] : "", IsSo: e.Modality is "actual" or "reported"))
            .Select(group => Row([.. SaidOrder.Sort(group, e => e.Quote)]))
            .OrderBy(r => r.BodyName, StringComparer.Ordinal).ThenBy(r => SaidOrder.First(r.Date)).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    private static BodyRow Row(List<BodyEntry> entries)
    {
        var best = entries.OrderByDescending(e => e.Decided is not null).ThenBy(e => e.Modality == "actual" ? 0 : 1).ThenBy(e => e.DateBasis ?? Basis.Entered).ThenBy(e => SaidOrder.First(e.Quote.Said)).First();
        return new BodyRow(RowId.Of('b', best.Role, best.Body, best.Other, best.Date is { Length: >= 4 } date ? date[..4] : ""), best.Body, best.BodyName, best.Role, best.Other, best.Date)
        {
            DateBasis = best.DateBasis,
            Modality = best.Modality,
            Certainty = best.Certainty,
            Decided = best.Decided,
            Quotes = [.. entries.Select(e => e.Quote).Distinct()],
        };
    }
}
