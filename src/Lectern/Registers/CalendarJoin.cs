namespace Lectern.Registers;

/// <summary>Joins the occasions of many transcripts: the same kind, on the same day, of the same states is one.</summary>
internal static class CalendarJoin
{
    public static IReadOnlyList<CalendarRow> Of(IReadOnlyList<RegisterDocument> documents)
    {
        var groups = new List<List<(string Event, OccasionEntry Entry)>>();
        foreach (var (document, entry) in documents.SelectMany(d => d.Occasions.Select(o => (d, o))))
        {
            var same = groups.FirstOrDefault(g => AreOne(g[0].Event, g[0].Entry, document.Event, entry));
            if (same is null)
            {
                groups.Add([(document.Event, entry)]);
            }
            else
            {
                same.Add((document.Event, entry));
            }
        }

        return [.. groups.Select(g => Row(g[0].Event, [.. SaidOrder.Sort(g.Select(e => e.Entry), e => e.Quote)]))
            .OrderBy(r => SaidOrder.First(r.Date)).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private static bool AreOne(string leftEvent, OccasionEntry left, string rightEvent, OccasionEntry right)
    {
        if (left.Kind != right.Kind || left.Modality == "denied" != (right.Modality == "denied"))
        {
            return false;
        }

        if (Folding.Fold(left.Name) == Folding.Fold(right.Name) && left.Date == right.Date)
        {
            return left.Date is not null || leftEvent == rightEvent;
        }

        var day = left.Date is not null && left.Date == right.Date && Edtf.TryParse(left.Date, out var date) && date.IsDay;
        return day && left.States.Count >= 2 && left.States.Order(StringComparer.Ordinal).SequenceEqual(right.States.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static CalendarRow Row(string eventId, List<OccasionEntry> entries)
    {
        var best = entries.OrderByDescending(e => e.Decided is not null).ThenBy(e => e.Modality == "actual" ? 0 : 1).ThenBy(e => e.Certainty).ThenByDescending(e => e.States.Count).First();
        return new CalendarRow(
            RowId.Of('c', best.Kind, best.Date, string.Join(',', best.States.Order(StringComparer.Ordinal)), Folding.Fold(best.Name), best.Date is null ? eventId : ""), best.Name, best.Kind, best.Date, entries[^1].Time)
        {
            DateBasis = best.DateBasis,
            Modality = best.Modality,
            States = best.States,
            Bodies = [.. entries.SelectMany(e => e.Bodies).Distinct(StringComparer.Ordinal)],
            Place = entries.Select(e => e.Place).FirstOrDefault(p => p is not null),
            Certainty = best.Certainty,
            Decided = best.Decided,
            Quotes = [.. entries.Select(e => e.Quote)],
        };
    }
}
