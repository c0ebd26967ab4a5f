namespace Lectern.Reading;

/// <summary>Tags that a program put around or before the speeches of a plain text, which no root element makes a document: <c>&lt;SPEAKER ID="4" NAME="Ana Ruiz"&gt;</c>, <c>&lt;speech&gt;</c>.</summary>
internal static class SpeechTags
{
    private const int FewestSpeeches = 3;
    private const int LongestTag = 300;
    private const int MostName = 80;

    // What programs call a speech and who makes it, in names that are put together too: "newspeech", "speaker-turn".
    private static readonly string[] SpeechNames = ["speech", "speaker", "utterance", "turn", "intervention"];
    private static readonly string[] PersonNames = ["name", "speaker", "who", "speakername", "speaker_name"];

    /// <summary>All tags in order, or null where none of them is one of speeches.</summary>
    public static List<SpeechTag>? Find(string text)
    {
        var tags = new List<SpeechTag>();
        var speeches = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var end = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOfAny('>', '\n');
            if (end < 0 || text[at + end] != '>')
            {
                continue;
            }

            var isClosing = text[at + 1] == '/';
            var name = at + (isClosing ? 2 : 1);
            var last = name;
            while (last < at + end && (char.IsAsciiLetterOrDigit(text[last]) || text[last] is '-' or '_' or '.'))
            {
                last++;
            }

            if (last == name || !char.IsAsciiLetter(text[name]) || text[last] is not ('>' or ' ' or '/' or '\t'))
            {
                continue;
            }

            var isSpeech = !isClosing && IsSpeech(text.AsSpan(name, last - name));
            speeches += isSpeech ? 1 : 0;
            tags.Add(new(new(at, at + end + 1), isSpeech, isSpeech ? Person(text, last, at + end) : default));
            at += end;
        }

        return speeches >= FewestSpeeches ? WithContents(text, tags) : null;
    }

    // <speaker>Ana Ruiz</speaker>: the name is what stands between.
    private static List<SpeechTag> WithContents(string text, List<SpeechTag> tags)
    {
        var joined = new List<SpeechTag>(tags.Count);
        for (var i = 0; i < tags.Count; i++)
        {
            var between = i + 1 < tags.Count ? new SourceSpan(tags[i].Span.End, tags[i + 1].Span.Start) : default;
            if (tags[i] is { IsSpeech: true, Person.IsEmpty: true } && text.AsSpan(tags[i].Span.Start, tags[i].Span.Length).Contains("speaker", StringComparison.OrdinalIgnoreCase)
                && between.Length is > 1 and <= MostName && text[tags[i + 1].Span.Start + 1] == '/' && !text.AsSpan(between.Start, between.Length).ContainsAny('\n', '?', '!'))
            {
                joined.Add(new(new(tags[i].Span.Start, tags[i + 1].Span.End), true, between));
                i++;
            }
            else
            {
                joined.Add(tags[i]);
            }
        }

        return joined;
    }

    private static bool IsSpeech(ReadOnlySpan<char> name)
    {
        foreach (var word in SpeechNames)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The value of the attribute that names whoever speaks, without its marks.
    private static SourceSpan Person(string text, int start, int end)
    {
        for (var equals = text.IndexOf('=', start, end - start); equals > 0; equals = equals + 1 < end ? text.IndexOf('=', equals + 1, end - equals - 1) : -1)
        {
            var key = equals;
            while (key > start && (char.IsAsciiLetter(text[key - 1]) || text[key - 1] == '_'))
            {
                key--;
            }

            var value = equals + 1;
            if (value >= end || !PersonNames.Contains(text[key..equals].ToLowerInvariant()))
            {
                continue;
            }

            var closing = text[value] is '"' or '\'' ? text.IndexOf(text[value], value + 1, end - value - 1) : -1;
            return closing > value + 1 ? new(value + 1, closing) : default;
        }

        return default;
    }
}

/// <summary>A tag in a plain text.</summary>
/// <param name="Span">All of it.</param>
/// <param name="IsSpeech">It opens a speech.</param>
/// <param name="Person">The name in it of whoever speaks; empty where it names nobody.</param>
internal readonly record struct SpeechTag(SourceSpan Span, bool IsSpeech, SourceSpan Person);
