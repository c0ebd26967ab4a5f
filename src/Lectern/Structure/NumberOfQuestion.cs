using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Reads by which number a sentence speaks of a question: "first", "my second question", "as for the last part of your question".</summary>
internal static class NumberOfQuestion
{
    /// <summary>The last of however many there are.</summary>
    public const int Last = -1;

    /// <summary>One more than before.</summary>
    public const int Next = -2;

    /// <summary>All of them.</summary>
    public const int All = -3;

    // How far into a sentence "my second question" still begins something.
    private const int MostWordsBefore = 12;

    /// <summary>The number with which a sentence of whoever asks begins something, and the words for it; 0 where there is none.</summary>
    public static (int Number, int From, int To) Asked(IReadOnlyList<Word> words, ReplyWords pack)
    {
        var start = AfterLead(words, 0, pack);
        if (start < words.Count && Enumerator(words, start, pack) is var (number, end))
        {
            return (number, start, end);
        }

        for (var i = 0; i < Math.Min(words.Count, MostWordsBefore); i++)
        {
            if ((i == 0 || !pack.Yours.Contains(words[i - 1].Folded)) && Ordinal(words, i, pack, pack.More) is var (ordinal, after) && after < words.Count && !words[after - 1].IsBreak)
            {
                if (Phrase.Longest(words, after, pack.Questions) is var noun and > 0)
                {
                    return (ordinal, i, after + noun);
                }

                var at = i == 0 ? 0 : Skip(words, start, pack.Whose);
                var part = Phrase.Longest(words, after, pack.Parts);
                if (at == i && after + part < words.Count && ((part > 0 && words[after + part - 1].IsBreak) || Phrase.Longest(words, after + part, pack.Is) > 0))
                {
                    return (ordinal, i, after + part);
                }
            }
        }

        return default;
    }

    /// <summary>How many questions a sentence announces; 0 where it does not.</summary>
    public static int Announced(IReadOnlyList<Word> words, ReplyWords pack)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var n = 1; n < pack.Counts.Count && pack.AnyCount.Begins(words[i].Folded); n++)
            {
                if (Phrase.Longest(words, i, pack.Counts[n]) is var count and > 0)
                {
                    var noun = Math.Min(i + count, words.Count);
                    return Enumerable.Range(noun, Math.Min(2, words.Count - noun)).Any(at => Phrase.Longest(words, at, pack.Questions) > 0) ? n + 1 : 0;
                }
            }
        }

        return 0;
    }

    /// <summary>The number of the question that a sentence of whoever answers comes to; 0 where it comes to none.</summary>
    public static (int Number, int From, int To) Answered(IReadOnlyList<Word> words, ReplyWords pack)
    {
        var start = AfterLead(words, 0, pack);
        if (start >= words.Count)
        {
            return default;
        }

        var turning = Phrase.Longest(words, start, pack.Turning);
        var at = Skip(words, start + turning, pack.Whose);
        if (at >= words.Count)
        {
            return default;
        }

        if (turning > 0 && Phrase.Longest(words, start + turning, pack.Both) is var both and > 0 && Skip(words, start + turning + both, pack.Joins) is var thing && thing < words.Count && Phrase.Longest(words, thing, pack.Questions) is var things and > 0)
        {
            return (All, start, thing + things);
        }

        if (Ordinal(words, at, pack, null) is not var (number, after) || after >= words.Count)
        {
            return default;
        }

        // "the second part of your question"
        var noun = Phrase.Longest(words, after, pack.Questions);
        var part = noun > 0 ? 0 : Phrase.Longest(words, after, pack.Parts);
        var end = after + noun + part;
        var ofQuestion = part > 0 && end < words.Count && Skip(words, end, pack.Joins) is var of && of > end && of < words.Count && Phrase.Longest(words, of, pack.Questions) is var whole and > 0 ? of + whole : 0;
        if (turning > 0 ? noun + part > 0 : noun > 0 || ofQuestion > 0)
        {
            end = Math.Max(end, ofQuestion);
            return turning > 0 || words[end - 1].IsBreak || (end < words.Count && Phrase.Longest(words, end, pack.Is) > 0) ? (number, start, end) : default;
        }

        return default;
    }

    /// <summary>The number with which a sentence counts by itself ("Secondly, …"), or null.</summary>
    public static (int Number, int To)? Enumerator(IReadOnlyList<Word> words, int at, ReplyWords pack)
    {
        for (var n = 0; n < pack.Enumerators.Count && pack.AnyEnumerator.Begins(words[at].Folded); n++)
        {
            if (Phrase.Longest(words, at, pack.Enumerators[n]) is var count and > 0 && words[at + count - 1].IsBreak)
            {
                return (n + 1, at + count);
            }
        }

        return null;
    }

    /// <summary>The first word behind "And now, thank you," and the like.</summary>
    public static int AfterLead(IReadOnlyList<Word> words, int at, ReplyWords pack) => Skip(words, at, pack.Lead);

    private static (int Number, int To)? Ordinal(IReadOnlyList<Word> words, int at, ReplyWords pack, PhraseSet? more)
    {
        if (!pack.AnyOrdinal.Begins(words[at].Folded))
        {
            return null;
        }

        for (var n = 0; n < pack.Ordinals.Count; n++)
        {
            if (Phrase.Longest(words, at, pack.Ordinals[n]) is var count and > 0)
            {
                return (n + 1, at + count);
            }
        }

        return Phrase.Longest(words, at, pack.Last) is var last and > 0 ? (Last, at + last)
            : more is not null && Phrase.Longest(words, at, more) is var another and > 0 ? (Next, at + another)
            : null;
    }

    private static int Skip(IReadOnlyList<Word> words, int at, PhraseSet phrases)
    {
        while (at < words.Count && Phrase.Longest(words, at, phrases) is var count and > 0)
        {
            at += count;
        }

        return at;
    }
}
