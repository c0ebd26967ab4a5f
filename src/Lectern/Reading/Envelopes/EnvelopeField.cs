using Lectern.Languages;

namespace Lectern.Reading.Envelopes;

/// <summary>What the named values around a text mean, told by the words of their names in the languages of the packs.</summary>
internal static class EnvelopeField
{
    private const int LongestValue = 4096;

    /// <summary>The value as a field of a source, or null where it is empty or too long to be one.</summary>
    /// <remarks>The day on which something was released or published is the page's, not the event's; so is a date that does not say of what it is.</remarks>
    public static SourceField? Of(EnvelopeValue value)
    {
        var words = value.Value.Text.Length > LongestValue ? "" : string.Join(' ', value.Value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : new(NameOf(value.Name, words), words);
    }

    private static string NameOf(string name, string value) => Kind(name) switch
    {
        "title" => "title",
        "date" when IsOfEvent(name) => "event-date",
        "date" or "posted" => "date",
        "subject" => "tags",
        "type" => "genre",
        "source" when value.Contains("://", StringComparison.Ordinal) => "canonical",
        "source" => "source",
        "place" => "place",
        _ => name,
    };

    // "releaseDate", "release-date" and "release_date" are one name; "transcript_title" is a title.
    private static string? Kind(string name)
    {
        var parts = name.Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        return KindOf(string.Concat(parts)) ?? KindOf(parts[^1]) ?? (parts[^1].EndsWith("date", StringComparison.Ordinal) ? "posted" : null);
    }

    private static string? KindOf(string name)
    {
        foreach (var pack in LanguagePacks.All)
        {
            foreach (var (words, kind) in pack.Fields)
            {
                if (words.Replace(" ", "", StringComparison.Ordinal) == name)
                {
                    return kind;
                }
            }
        }

        return null;
    }

    // "date" alone may be either.
    private static bool IsOfEvent(string name) => name.Length > "date".Length + 3 && !LanguagePacks.All.Any(pack => pack.Fields.ContainsKey(name));
}
