using Lectern.Annotations.Instruments;

namespace Lectern.Registers;

/// <summary>Joins the instruments of many transcripts: by key, by parties, by event.</summary>
internal static class InstrumentJoin
{
    // What somebody alleges, or changes, is history and no state in which an instrument is.
    private static readonly InstrumentStatus[] s_incidents = [InstrumentStatus.Violated, InstrumentStatus.Amended, InstrumentStatus.Extended];

    public static IReadOnlyList<InstrumentRow> Of(IReadOnlyList<RegisterDocument> documents)
    {
        var entries = documents.SelectMany(d => d.Instruments.Select(i => (Document: d, Entry: i))).ToList();
        var groups = entries.GroupBy(e => e.Entry.Key ?? $"{e.Document.Event}\n{Folding.Fold(e.Entry.Name)}\n{e.Entry.Kind}", StringComparer.Ordinal);
        return [.. groups.SelectMany(ByParties).Select(g => Row(g.Key, g.Entries)).OrderBy(r => Folding.Fold(r.Name), StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    // The same name between other parties is another instrument; a name without parties goes with the only parties there are.
    private static IEnumerable<(string Key, List<InstrumentEntry> Entries)> ByParties(IGrouping<string, (RegisterDocument Document, InstrumentEntry Entry)> group)
    {
        if (group.Key.StartsWith("known:", StringComparison.Ordinal))
        {
            return [(group.Key, [.. group.Select(e => e.Entry)])];
        }

        var parts = group.GroupBy(e => string.Join(',', e.Entry.Parties.Order(StringComparer.Ordinal)), StringComparer.Ordinal).ToList();
        var named = parts.Where(p => p.Key.Length > 0).ToList();
        return named.Count == 1
            ? [($"{group.Key}\n{named[0].Key}", [.. group.Select(e => e.Entry)])]
            : parts.Select(p => ($"{group.Key}\n{p.Key}", p.Select(e => e.Entry).ToList()));
    }

    private static InstrumentRow Row(string key, List<InstrumentEntry> entries)
    {
        var fullest = entries.OrderByDescending(e => e.Decided is not null).ThenByDescending(e => e.Name.Length).ThenBy(e => e.Name, StringComparer.Ordinal).First();
        var history = SaidOrder.Sort(entries.SelectMany(e => e.Statuses), s => s.Quote).ToList();
        var parties = entries.Where(e => e.Parties.Count > 0).OrderByDescending(e => e.PartiesBasis is Basis.Corrected or Basis.Entered).ThenBy(e => e.PartiesBasis).ThenByDescending(e => e.Parties.Count).FirstOrDefault();
        var current = Current(history);
        return new InstrumentRow(RowId.Of('i', key), fullest.Name, fullest.Kind, current?.InWords ?? "mentioned")
        {
            StatusClaim = current,
            Acronym = entries.Select(e => e.Acronym).FirstOrDefault(a => a is not null),
            OtherNames = [.. entries.Select(e => e.Name).Where(n => n != fullest.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Parties = parties?.Parties ?? [],
            PartiesBasis = parties?.PartiesBasis,
            History = history,
            Mentions = [.. SaidOrder.Sort(entries.SelectMany(e => e.Mentions), m => m)],
            Certainty = entries.Any(e => e.Certainty == Certainty.Certain) ? Certainty.Certain : Certainty.Doubtful,
            Decided = entries.Select(e => e.Decided).Max(),
            IsContested = current is not null && current.Modality != "denied" && history.Any(h => h.Status == current.Status && h.Modality == "denied" && SaidOrder.First(h.Quote.Said) >= SaidOrder.First(current.Quote.Said)),
        };
    }

    /// <summary>The claim that says how far it has come: a person's word, else the furthest of those that say it is so, else what others are said to say, and so on down.</summary>
    private static StatusEntry? Current(List<StatusEntry> history) => history
        .Where(h => h.Basis is Basis.Corrected or Basis.Entered || !s_incidents.Contains(StatusNames.FindStatus(h.Status) ?? InstrumentStatus.Mentioned))
        .Where(h => h.Modality != "asked" || history.All(o => o.Modality == "asked"))
        .OrderByDescending(h => h.Basis is Basis.Corrected or Basis.Entered)
        .ThenBy(Tier)
        .ThenByDescending(h => StatusNames.FindStatus(h.Status) ?? InstrumentStatus.Mentioned)
        .ThenByDescending(h => h.Date is not null)
        .ThenByDescending(h => SaidOrder.First(h.Quote.Said) is var said && said == DateOnly.MaxValue ? DateOnly.MinValue : said)
        .ThenBy(h => h.Quote.Start)
        .FirstOrDefault();

    private static int Tier(StatusEntry entry) => entry.Modality switch
    {
        "actual" => entry.Certainty == Certainty.Certain ? 0 : 2,
        "reported" => 1,
        "intended" => 4,
        "called-for" => 5,
        "conditional" => 6,
        "denied" => 7,
        _ => 8,
    };
}
