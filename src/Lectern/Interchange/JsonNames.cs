using System.Text.Json;
using Lectern.Annotations;
using Lectern.Annotations.Times;
using Lectern.Comparisons;

namespace Lectern.Interchange;

/// <summary>Names of the kinds and grades in JSON: lower case.</summary>
internal static class JsonNames
{
    private static readonly string[] TurnKinds = ["statement", "question", "answer", "moderator", "procedural"];
    private static readonly string[] Bases = ["stated", "derived", "inferred", "corrected", "entered"];
    private static readonly string[] Certainties = ["certain", "doubtful"];
    private static readonly string[] BlockClasses = ["matter", "speech", "direction", "clutter"];
    private static readonly string[] MentionClasses = ["person", "state", "place", "body", "office"];
    private static readonly string[] TimeTypes = ["date", "interval", "duration", "recurrence", "time of day"];
    private static readonly string[] Severities = ["info", "warning", "error"];
    private static readonly string[] QuotationVerdicts = ["exact", "altered", "partial", "stitched", "other-speaker", "absent"];
    private static readonly string[] QuotationContexts = ["hedged", "quoting", "conditional", "negated", "question"];
    private static readonly string[] WordChangeKinds = ["same", "dropped", "added"];

    public static string Of(TurnKind kind) => TurnKinds[(int)kind];

    public static string Of(Basis basis) => Bases[(int)basis];

    public static string Of(Certainty certainty) => Certainties[(int)certainty];

    public static string Of(BlockClass blockClass) => BlockClasses[(int)blockClass];

    public static string Of(MentionClass mentionClass) => MentionClasses[(int)mentionClass];

    public static string Of(TimeType type) => TimeTypes[(int)type];

    public static string Of(Severity severity) => Severities[(int)severity];

    public static string Of(QuotationVerdict verdict) => QuotationVerdicts[(int)verdict];

    public static string Of(QuotationContext context) => QuotationContexts[(int)context];

    public static string Of(WordChangeKind kind) => WordChangeKinds[(int)kind];

    public static TurnKind ReadTurnKind(JsonElement element) => (TurnKind)Index(TurnKinds, element, "kind");

    public static Basis ReadBasis(JsonElement element) => (Basis)Index(Bases, element, "basis");

    public static Certainty ReadCertainty(JsonElement element) => (Certainty)Index(Certainties, element, "certainty");

    public static BlockClass ReadBlockClass(JsonElement element) => (BlockClass)Index(BlockClasses, element, "class");

    public static Severity ReadSeverity(JsonElement element) => (Severity)Index(Severities, element, "severity");

    private static int Index(string[] names, JsonElement element, string property)
    {
        var value = element.GetProperty(property).GetString();
        var index = Array.IndexOf(names, value);
        return index >= 0 ? index : throw new FormatException($"\"{value}\" is no {property}; known are {string.Join(", ", names)}.");
    }
}
