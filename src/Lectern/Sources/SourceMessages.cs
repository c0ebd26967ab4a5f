using System.Globalization;

namespace Lectern.Sources;

/// <summary>What this folder has to say about a source; every code is explained in <c>docs/diagnostics.md</c>.</summary>
internal static class SourceMessages
{
    public static UnreadableSourceException UnsupportedFormat(string format, string nextStep) =>
        new("LEC0001", $"The source is {format}, which this release does not read.", nextStep);

    public static UnreadableSourceException TooManyBytes(long found, long limit) => new(
        "LEC0002",
        string.Create(CultureInfo.InvariantCulture, $"The source has {found} bytes and the limit is {limit}."),
        "Split it, or raise the limit on bytes.");

    public static UnreadableSourceException NoText() =>
        new("LEC0003", "The bytes are no text in any encoding that is known here.", "Give the transcript as text, HTML or Markdown.");

    public static Diagnostic BytesReplaced(int count, string encoding, SourceSpan first) => new(
        "LEC0004",
        Severity.Warning,
        first,
        string.Create(CultureInfo.InvariantCulture, $"{count} stretches of bytes are not {encoding}. Each is shown as U+FFFD; the first stands here."));

    public static Diagnostic DeclaredEncodingContradicted(string declared, string used) => new(
        "LEC0005",
        Severity.Warning,
        default,
        $"The source says that it is {declared}, but its bytes are {used}. It was read as {used}.");

    public static Diagnostic EncodingByEvidence(string used) => new(
        "LEC0006", Severity.Info, default, $"No encoding is declared and the bytes are not UTF-8. By their letters they are {used}.");

    public static Diagnostic EncodingInDoubt(string used, string other) => new(
        "LEC0007", Severity.Warning, default, $"No encoding is declared. It was read as {used}, but {other} fits nearly as well: compare the letters with the original.");

    public static Diagnostic NullCharacters(int count, SourceSpan first) => new(
        "LEC0008",
        Severity.Warning,
        first,
        string.Create(CultureInfo.InvariantCulture, $"{count} null characters were replaced by U+FFFD; the first stands here."));
}
