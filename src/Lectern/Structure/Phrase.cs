using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Looks up runs of words in sets of phrases.</summary>
internal static class Phrase
{
    /// <summary>How many words from <paramref name="at"/> on are the longest phrase of the set; 0 where none is.</summary>
    public static int Longest(IReadOnlyList<Word> words, int at, PhraseSet phrases)
    {
        if (!phrases.Begins(words[at].Folded))
        {
            return 0;
        }

        for (var count = Math.Min(phrases.MostWords, words.Count - at); count > 0; count--)
        {
            if (Of(words, at, count) is { } phrase && phrases.Contains(phrase))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>The folded words joined by spaces, or null where a break parts them.</summary>
    public static string? Of(IReadOnlyList<Word> words, int at, int count)
    {
        if (at + count > words.Count)
        {
            return null;
        }

        if (count == 1)
        {
            return words[at].Folded;
        }

        for (var i = at; i < at + count - 1; i++)
        {
            if (words[i].IsBreak)
            {
                return null;
            }
        }

        return count == 2 ? string.Concat(words[at].Folded, " ", words[at + 1].Folded) : string.Join(' ', words.Skip(at).Take(count).Select(w => w.Folded));
    }

    /// <summary>The phrase stands in the text as whole words; ideographs are never parts of longer words.</summary>
    public static bool StandsIn(string folded, string phrase)
    {
        for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if (Ideographs.IsOne(phrase[0]) || ((at == 0 || !char.IsLetter(folded[at - 1])) && (end == folded.Length || !char.IsLetter(folded[end]))))
            {
                return true;
            }
        }

        return false;
    }
}
