using System.Globalization;

namespace Lectern.Archives.Storage;

/// <summary>How kinds, grades, dates and evidence are spelled in the tables: lower case, yyyy-MM-dd, one line a piece of evidence.</summary>
internal static class StoredNames
{
    private static readonly string[] TurnKinds = ["statement", "question", "answer", "moderator", "procedural"];
    private static readonly string[] Bases = ["stated", "derived", "inferred", "corrected", "entered"];
    private static readonly string[] Certainties = ["certain", "doubtful"];

    public static string Of(TurnKind kind) => TurnKinds[(int)kind];

    public static string Of(Basis basis) => Bases[(int)basis];

    public static string Of(Certainty certainty) => Certainties[(int)certainty];

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The kind of that name, whatever its case, or null.</summary>
    public static TurnKind? FindTurnKind(string name) =>
        Array.IndexOf(TurnKinds, name.ToLowerInvariant()) is var index and >= 0 ? (TurnKind)index : null;

    /// <summary>All kinds of turns, to be shown in a message.</summary>
    public static string TurnKindsInWords => string.Join(", ", TurnKinds);

    public static Basis ToBasis(string name) => (Basis)Array.IndexOf(Bases, name);

    public static Certainty ToCertainty(string name) => (Certainty)Array.IndexOf(Certainties, name);

    /// <summary>Spans as "start-end", joined by blanks.</summary>
    public static IReadOnlyList<SourceSpan> ToSpans(string spans) => [.. spans.Split(' ').Select(ToSpan)];

    public static string Pack(IReadOnlyList<Evidence> evidence) =>
        string.Join('\u001E', evidence.Select(e => $"{e.Rule}\u001F{e.Span?.ToString() ?? ""}\u001F{e.Text}"));

    public static IReadOnlyList<Evidence> Unpack(string evidence) => evidence.Length == 0
        ? []
        : [.. evidence.Split('\u001E').Select(line => line.Split('\u001F')).Select(e => new Evidence(e[0], e[1].Length == 0 ? null : ToSpan(e[1]), e[2]))];

    private static SourceSpan ToSpan(string span)
    {
        var dash = span.IndexOf('-', StringComparison.Ordinal);
        return new SourceSpan(int.Parse(span.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(span.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }
}
