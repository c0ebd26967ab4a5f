using Lectern.Annotations.Instruments;

namespace Lectern.Registers;

/// <summary>Lays people's decisions over the entries of documents. The documents stay as they are.</summary>
internal static class DecisionOverlay
{
    /// <summary>The documents with the decisions in them, and the decisions whose entry is not there.</summary>
    public static (IReadOnlyList<RegisterDocument> Documents, IReadOnlyList<RegisterDecision> Orphaned) Apply(IReadOnlyList<RegisterDocument> documents, IReadOnlyList<RegisterDecision> decisions)
    {
        if (decisions.Count == 0)
        {
            return (documents, []);
        }

        var decided = documents.ToArray();
        var orphaned = new List<RegisterDecision>();
        foreach (var decision in decisions.OrderBy(d => d.Number))
        {
            var at = Array.FindIndex(decided, d => d.Publication == decision.Publication);
            if (decision.IsLoose || at < 0 || Apply(decided[at], decision) is not { } changed)
            {
                orphaned.Add(decision);
                continue;
            }

            decided[at] = changed;
        }

        return (decided, orphaned);
    }

    private static RegisterDocument? Apply(RegisterDocument document, RegisterDecision decision)
    {
        switch (decision.Register)
        {
            case "instrument":
                return Change(document.Instruments, i => i.Name, i => i.Mentions.Select(m => m.Turn), decision, i => Change(i, decision, document), () => Enter(decision, document)) is { } instruments
                    ? document with { Instruments = instruments } : null;
            case "occasion":
                return Change(document.Occasions, o => o.Name, o => [o.Quote.Turn], decision, o => Change(o, decision), () => EnterOccasion(decision, document)) is { } occasions
                    ? document with { Occasions = occasions } : null;
            default:
                return Change(document.Bodies, b => b.BodyName, b => [b.Quote.Turn], decision, b => Change(b, decision), () => EnterRole(decision, document)) is { } bodies
                    ? document with { Bodies = bodies } : null;
        }
    }

    // Null where the entry that is decided about is not there.
    private static List<T>? Change<T>(IReadOnlyList<T> entries, Func<T, string> name, Func<T, IEnumerable<string?>> turns, RegisterDecision decision, Func<T, T> change, Func<T> enter)
    {
        if (decision.IsEntry)
        {
            return [.. entries, enter()];
        }

        var wanted = Folding.Fold(decision.Name);
        bool Meant(T e) => Folding.Fold(name(e)) == wanted && (decision.Turn is null || turns(e).Contains(decision.Turn));
        return entries.Any(Meant) ? [.. entries.Where(e => !(decision.IsRejection && Meant(e))).Select(e => Meant(e) ? change(e) : e)] : null;
    }

    private static InstrumentEntry Change(InstrumentEntry entry, RegisterDecision decision, RegisterDocument document)
    {
        var parties = decision.List("parties");
        var quote = entry.Mentions.FirstOrDefault(m => m.Turn == decision.Turn) ?? (entry.Mentions is [var first, ..] ? first : QuoteOf(decision, document));
        return entry with
        {
            Name = decision["name"] ?? entry.Name,
            Kind = decision["kind"] ?? entry.Kind,
            Parties = parties ?? entry.Parties,
            PartiesBasis = parties is null ? entry.PartiesBasis : Basis.Corrected,
            Certainty = Certainty.Certain,
            Decided = Basis.Corrected,
            Statuses = decision["status"] is null && decision["date"] is null ? entry.Statuses : [.. entry.Statuses, StatusOf(decision, quote, Basis.Corrected, entry.Statuses is [.., var last] ? last : null)],
        };
    }

    private static InstrumentEntry Enter(RegisterDecision decision, RegisterDocument document)
    {
        var quote = QuoteOf(decision, document);
        return new InstrumentEntry(decision.Name, decision["kind"] ?? "agreement", null)
        {
            Parties = decision.List("parties") ?? [],
            PartiesBasis = decision.List("parties") is null ? null : Basis.Entered,
            Certainty = Certainty.Certain,
            Decided = Basis.Entered,
            Mentions = [quote],
            Statuses = decision["status"] is null ? [] : [StatusOf(decision, quote, Basis.Entered, null)],
        };
    }

    private static StatusEntry StatusOf(RegisterDecision decision, RegisterQuote quote, Basis basis, StatusEntry? before)
    {
        var status = StatusNames.FindStatus(decision["status"] ?? before?.Status) ?? InstrumentStatus.Mentioned;
        var modality = StatusNames.FindModality(decision["modality"]) ?? Modality.Actual;
        return new StatusEntry(StatusNames.Of(status), StatusNames.Of(modality), StatusNames.InWords(status, modality), quote)
        {
            Date = decision["date"] ?? before?.Date,
            DateBasis = decision["date"] is null ? before?.DateBasis : basis,
            Basis = basis,
            Certainty = Certainty.Certain,
        };
    }

    private static OccasionEntry Change(OccasionEntry entry, RegisterDecision decision) => entry with
    {
        Name = decision["name"] ?? entry.Name,
        Kind = decision["kind"] ?? entry.Kind,
        Date = decision["date"] ?? entry.Date,
        DateBasis = decision["date"] is null ? entry.DateBasis : Basis.Corrected,
        States = decision.List("states") ?? entry.States,
        Place = decision["place"] ?? entry.Place,
        Time = decision["time"] ?? entry.Time,
        Modality = decision["modality"] ?? entry.Modality,
        Certainty = Certainty.Certain,
        Decided = Basis.Corrected,
    };

    private static OccasionEntry EnterOccasion(RegisterDecision decision, RegisterDocument document) => new(
        decision.Name, decision["kind"] ?? "meeting", decision["time"] ?? "unknown", decision["modality"] ?? "actual", QuoteOf(decision, document))
    {
        Date = decision["date"],
        DateBasis = decision["date"] is null ? null : Basis.Entered,
        States = decision.List("states") ?? [],
        Place = decision["place"],
        Decided = Basis.Entered,
    };

    private static BodyEntry Change(BodyEntry entry, RegisterDecision decision) => entry with
    {
        Role = decision["role"] ?? entry.Role,
        Other = decision["state"] ?? entry.Other,
        Date = decision["date"] ?? entry.Date,
        DateBasis = decision["date"] is null ? entry.DateBasis : Basis.Corrected,
        Certainty = Certainty.Certain,
        Decided = Basis.Corrected,
    };

    private static BodyEntry EnterRole(RegisterDecision decision, RegisterDocument document) => new(
        decision["role"] ?? "chair", decision.Name, decision.Name, decision["state"] ?? "", decision["modality"] ?? "actual", QuoteOf(decision, document))
    {
        Date = decision["date"],
        DateBasis = decision["date"] is null ? null : Basis.Entered,
        Basis = Basis.Entered,
        Decided = Basis.Entered,
    };

    // The evidence of what was entered: the words that the person gave.
    private static RegisterQuote QuoteOf(RegisterDecision decision, RegisterDocument document) =>
        new(document.Publication, decision.Turn, null, document.Date, decision["words"] ?? "", 0, 0);
}
