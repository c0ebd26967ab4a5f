using System.Globalization;
using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>What this folder has to say about a source; every code is explained in <c>docs/diagnostics.md</c>.</summary>
internal static class ReadingMessages
{
    public static UnreadableSourceException TooDeep(int limit, string what, Exception? inner = null) => new(
        "LEC0020",
        string.Create(CultureInfo.InvariantCulture, $"The source is nested deeper than {limit} ({what})."),
        "Mend the page, or raise the limit on depth if it is meant.",
        inner);

    public static UnreadableSourceException TooTangled() => new(
        "LEC0022",
        "The source has more beginnings of links, definitions or underlined headings than can be read in reasonable time.",
        "Take the links out, or give the text as plain text.");

    public static Diagnostic NoWords() =>
        new("LEC0021", Severity.Warning, default, "Nothing in the source is visible text. If the page is filled in by a script, save it from the browser and read that.");
}
