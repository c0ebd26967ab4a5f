namespace Lectern.Annotations.Instruments;

/// <summary>Statuses and senses by the words under which they stand in JSON, tables and filters.</summary>
public static class StatusNames
{
    private static readonly string[] s_statuses =
    [
        "mentioned", "proposed", "under-negotiation", "submitted", "agreed", "initialled", "signed", "adopted", "ratified", "in-force", "being-implemented", "implemented",
        "extended", "amended", "violated", "suspended", "rejected", "withdrawn", "expired",
    ];

    private static readonly string[] s_modalities = ["actual", "reported", "intended", "called-for", "conditional", "asked", "denied"];

    /// <summary>All names of statuses, in the order of a treaty's life.</summary>
    public static IReadOnlyList<string> Statuses => s_statuses;

    /// <summary>The name of a status: <c>under-negotiation</c>.</summary>
    public static string Of(InstrumentStatus status) => s_statuses[(int)status];

    /// <summary>The name of a sense: <c>called-for</c>.</summary>
    public static string Of(Modality modality) => s_modalities[(int)modality];

    /// <summary>The status with a name; null where there is none.</summary>
    public static InstrumentStatus? FindStatus(string? name) => Array.IndexOf(s_statuses, name) is >= 0 and var index ? (InstrumentStatus)index : null;

    /// <summary>The sense with a name; null where there is none.</summary>
    public static Modality? FindModality(string? name) => Array.IndexOf(s_modalities, name) is >= 0 and var index ? (Modality)index : null;

    /// <summary>What is said, for readers: "signed", "to be signed", "not signed", "to be signed, if …". Never a plain status where the sense is not actual.</summary>
    public static string InWords(InstrumentStatus status, Modality modality, string? aspect = null)
    {
        var plain = status switch
        {
            InstrumentStatus.UnderNegotiation => aspect == "resumption" ? "under negotiation (resumption)" : "under negotiation",
            InstrumentStatus.InForce => "in force",
            InstrumentStatus.BeingImplemented => "being implemented",
            var other => Of(other),
        };
        var bare = status switch
        {
            InstrumentStatus.UnderNegotiation => aspect == "resumption" ? "resumed" : "negotiated",
            InstrumentStatus.InForce => "complied with",
            InstrumentStatus.BeingImplemented => "implemented",
            var other => Of(other),
        };
        if (status == InstrumentStatus.Expired && modality == Modality.Intended)
        {
            return "to expire";
        }

        return modality switch
        {
            Modality.Actual => plain,
            Modality.Reported => $"{plain} (reported)",
            Modality.Intended => $"to be {bare}",
            Modality.Called => $"called for to be {bare}",
            Modality.Conditional => $"may be {bare}",
            Modality.Asked => $"asked whether {bare}",
            _ => $"said not to be {bare}",
        };
    }
}
