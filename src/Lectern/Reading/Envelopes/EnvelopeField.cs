using Lectern.Languages;

namespace Lectern.Reading.Envelopes;

/// <summary>What the named values around a text mean, told by the words of their names in the languages of the packs.</summary>
internal static class EnvelopeField
{
    private const int LongestValue = 4096;

    private static readonly System.Buffers.SearchValues<char> s_clock = System.Buffers.SearchValues.Create("0123456789TZ:+-. ");

    // What programs call the moment at which something took place, and the moments of a page.
    private static readonly string[] EventWords = ["event", "held", "session", "sitting", "meeting", "briefing", "spoken", "delivered", "recorded", "start", "starts"];
    private static readonly string[] PageWords = ["created", "creation", "upload", "uploaded", "update", "updated", "modified", "publication", "published", "post", "posted", "crawl", "crawled", "fetched", "accessed", "retrieved", "scraped", "indexed"];

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
        null when DayOf(value) is not null => HasEventWord(name) ? "event-date" : "date",
        _ => name,
    };

    /// <summary>A value of this name is a title or a day.</summary>
    public static bool IsTitleOrDate(string name) => Kind(name) is "title" or "date" or "posted" || name is "headline" or "url" or "link" or "slug";

    /// <summary>The day of a moment as programs write it (ISO 8601), or null where the value is none.</summary>
    public static string? DayOf(string value) =>
        value.Length is >= 10 and <= 35 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out _) && !value.AsSpan(10).ContainsAnyExcept(s_clock) ? value[..10] : null;

    private static bool HasEventWord(string name) => name.Split(['-', '_', '.', ' ']).Any(word => EventWords.Contains(word));

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
    private static bool IsOfEvent(string name) => !name.Split(['-', '_', '.', ' ']).Any(word => PageWords.Contains(word)) && name.Length > "date".Length + 3 && !LanguagePacks.All.Any(pack => pack.Fields.ContainsKey(name));
}
