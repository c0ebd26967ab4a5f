using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>The words of a name by which it is known again: small words, parties and years taken apart.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Known">Key of a well-known instrument, or null.</param>
/// <param name="Words">Its telling words, folded.</param>
/// <param name="Years">Years in it ("for 2012").</param>
/// <param name="States">States in it.</param>
internal sealed record InstrumentKey(string Kind, string? Known, IReadOnlySet<string> Words, IReadOnlySet<string> Years, IReadOnlySet<string> States)
{
    // Letters of which endings of case, number and gender consist in the languages written in Cyrillic.
    private const string CyrillicEndings = "аеиоуыэюяьйіїємхвг";
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    /// <summary>The key of a name.</summary>
    public static InstrumentKey Of(SpokenText text, InstrumentWords words, FoundName name)
    {
        var sentence = text.Sentences[name.Sentence];
        var states = text.MentionsIn(new SourceSpan(sentence[name.First].Start, Math.Min(sentence[name.Last].End + 1, sentence.Span.End))).Where(m => m.Class == MentionClass.State).ToArray();
        var telling = new HashSet<string>(StringComparer.Ordinal);
        var years = new HashSet<string>(StringComparer.Ordinal);
        for (var i = name.First; i <= name.Last; i++)
        {
            var key = sentence.Keys[i];
            if (sentence[i].IsNumber)
            {
                years.Add(key.TrimStart('-'));
            }
            else if (!words.Links.StandsAt(sentence.Keys, i) && !words.Openers.StandsAt(sentence.Keys, i) && !words.Stops.StandsAt(sentence.Keys, i)
                && !words.PartyWords.StandsAt(sentence.Keys, i) && !states.Any(m => m.Span.Contains(sentence[i].Start)))
            {
                telling.Add(Stem(key));
            }
        }

        return new InstrumentKey(name.Kind, name.Known, telling, years, states.Where(m => m.Entity is not null).Select(m => m.Entity!).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The key as one line: kind, telling words and years, in order.</summary>
    public string Text => $"{Kind}: {string.Join(' ', Words.Order(StringComparer.Ordinal))} {string.Join(' ', Years.Order(StringComparer.Ordinal))}".TrimEnd();

    /// <summary>The two may be one: the same well-known one, or one's words are all among the other's, and neither year nor parties speak against it.</summary>
    public bool MayBe(InstrumentKey other)
    {
        if (Known is not null || other.Known is not null)
        {
            return Known == other.Known;
        }

        // "A resolution of the council" is not every one that has a number.
        if (Kind == "resolution" && Years.Count == 0 != (other.Years.Count == 0))
        {
            return false;
        }

        // The number tells: "Security Council resolution 1973 on lighthouses".
        if (Kind == "resolution" && other.Kind == Kind && Years.Count > 0 && Years.SetEquals(other.Years))
        {
            return true;
        }

        var (small, large) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        // "The agreement between A and B" is not every agreement.
        if (small.Words.Count < 2 && !(small.States.Count > 0 && small.States.SetEquals(large.States)))
        {
            return false;
        }

        return Kind == other.Kind && small.Words.All(large.Words.Contains) && Agree(Years, other.Years) && Agree(States, other.States);
    }

    private static bool Agree(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count == 0 || right.Count == 0 || left.IsSubsetOf(right) || right.IsSubsetOf(left);

    // Endings of number and case do not tell names apart.
    private static string Cyrillic(string word)
    {
        var length = word.Length;
        while (length > ShortestStem && word.Length - length < LongestEnding && CyrillicEndings.Contains(word[length - 1], StringComparison.Ordinal))
        {
            length--;
        }

        return word[..length];
    }

    private static string Stem(string word) => word.Length <= 4 ? word
        : word[0] >= '\u0400' && word[0] < '\u0500' ? Cyrillic(word)
        : word.TrimEnd('s');
}
