using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads what stands after "of", "on", "between" in the name of an instrument.</summary>
internal static class ComplementReader
{
    private const int MostPlain = 8;
    private const int MostCased = 11;
    private const int MostTitle = 16;
    private const int LongestSmall = 3;
    private const int LongestArticle = 5;
    private const int MostJoined = 3;
    private const int MostListed = 8;

    // A year may be in a name, what is shorter dates it.
    private const int MostDays = 360;

    /// <summary>Index of the last word of the phrase; the word before the opener where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The language's words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="opener">Index of the opener's first word.</param>
    /// <param name="length">Words of the opener.</param>
    /// <param name="title">The name is written with capitals.</param>
    /// <param name="goesTo">"To" opens where somebody goes, not to whom something is given: "visit to Norway".</param>
    public static int Read(SpokenText text, InstrumentWords words, SpokenSentence sentence, int opener, int length, bool title, bool goesTo = false)
    {
        var start = opener + length;
        var between = words.Betweens.StandsAt(sentence.Keys, opener);
        var key = sentence.Keys[Math.Min(opener, sentence.Count - 1)];
        if (start >= sentence.Count || sentence.Opens(start))
        {
            return opener - 1;
        }

        // "We sent the agreement to Parliament", "the Ports Convention to the Senate": whom a thing is given to is no part of its name.
        if (!goesTo && words.Givens.StandsAt(sentence.Keys, opener) && (!title || Receives(text, words, sentence, start)))
        {
            return opener - 1;
        }

        if (title && key is "for" or "of" && sentence[start].IsNumber)
        {
            return Years(sentence, start) ?? opener - 1;
        }

        var last = title ? Title(text, words, sentence, opener, start, between) : Plain(text, words, sentence, opener, start, between);
        return last >= start || !between ? last : Ours(words, sentence, start) ?? last;
    }

    // "between the two of us", "between our two ministries"
    private static int? Ours(InstrumentWords words, SpokenSentence sentence, int start)
    {
        var at = words.OurStates.LengthAt(sentence.Keys, start) > 1 ? start : start + words.Points.LengthAt(sentence.Keys, start);
        if (words.OurStates.LengthAt(sentence.Keys, at) is not (> 1 and var length))
        {
            return null;
        }

        var last = at + length - 1;
        for (var i = last + 1; i < sentence.Count && !sentence.Opens(i) && words.PartyWords.StandsAt(sentence.Keys, i) && !words.Links.StandsAt(sentence.Keys, i); i++)
        {
            last = words.PartyTails.StandsAt(sentence.Keys, i) ? i : last;
        }

        return last;
    }

    private static bool Receives(SpokenText text, InstrumentWords words, SpokenSentence sentence, int at)
    {
        at += words.Points.LengthAt(sentence.Keys, at);
        return at < sentence.Count && (text.MentionAt(sentence[at].Start, MentionClass.Body) ?? text.MentionAt(sentence[at].Start, MentionClass.Office)) is not null;
    }

    // "for 2011-2012"
    private static int? Years(SpokenSentence sentence, int start)
    {
        if (sentence[start].Key.Length != 4)
        {
            return null;
        }

        return start + 1 < sentence.Count && !sentence.Opens(start + 1) && sentence[start + 1].IsNumber && sentence[start + 1].Key.TrimStart('-').Length is 2 or 4 ? start + 1
            : start + 2 < sentence.Count && sentence[start + 1].Key is "to" or "and" && sentence[start + 2].Key.Length == 4 && sentence[start + 2].IsNumber ? start + 2
            : start;
    }

    // Capitals, with small words between them; after "between" also "the governments of".
    private static int Title(SpokenText text, InstrumentWords words, SpokenSentence sentence, int opener, int start, bool between)
    {
        var last = opener - 1;
        for (var i = start; i < sentence.Count && i - start < MostTitle; i++)
        {
            var comma = i > start && sentence.Opens(i);
            if (comma && !(sentence.MarkAfter(i - 1) == ',' && sentence[i].IsCapital && last >= start && AndFollows(sentence, i)))
            {
                break;
            }

            if (EndsBefore(words, sentence, i))
            {
                break;
            }

            between |= words.Betweens.StandsAt(sentence.Keys, i);
            if (sentence[i].IsCapital && (!words.Stops.StandsAt(sentence.Keys, i) || ((last == i - 1 || i == start) && sentence.Keys[i].Length > LongestSmall)))
            {
                last = i; // "Pact of Mutual Help": in capitals a verb may be a part
            }
            else if (between && words.PartyWords.StandsAt(sentence.Keys, i) && !words.Stops.StandsAt(sentence.Keys, i))
            {
                last = !words.Links.StandsAt(sentence.Keys, i) && !words.Points.StandsAt(sentence.Keys, i) && words.PartyTails.StandsAt(sentence.Keys, i) && last >= start ? i : last;
            }
            else if (!(Joins(text, words, sentence, i) || CapitalSoon(sentence, i)))
            {
                break;
            }
        }

        return last;
    }

    // A small word inside a name: what follows must be a part of it, and no new clause.
    private static bool Joins(SpokenText text, InstrumentWords words, SpokenSentence sentence, int i)
    {
        if (!words.Links.StandsAt(sentence.Keys, i) || i + 1 >= sentence.Count || sentence.Opens(i + 1))
        {
            return false;
        }

        var next = i + 1;
        while (next < sentence.Count && words.Links.StandsAt(sentence.Keys, next) && !sentence.Opens(next))
        {
            next++;
        }

        if (next >= sentence.Count || sentence.Opens(next) || next - i > 3)
        {
            return false;
        }

        var linked = sentence[next].IsCapital && !words.Stops.StandsAt(sentence.Keys, next) && text.DateAt(sentence[next].Start) is null;
        return sentence.Keys[i] switch
        {
            "in" or "to" or "with" or "for" or "on" => linked && text.MentionAt(sentence[next].Start, MentionClass.Place)?.Entity?.Contains('/', StringComparison.Ordinal) != true
                && text.MentionAt(sentence[next].Start, MentionClass.Person) is null,
            "and" => linked && text.MentionAt(sentence[next].Start, MentionClass.Person) is null && text.MentionAt(sentence[next].Start, MentionClass.Office) is null && sentence.Keys[i + 1] is not ("the" or "a" or "an") | text.MentionAt(sentence[next].Start, MentionClass.State) is not null,
            _ => linked || CapitalSoon(sentence, next),
        };
    }

    // "inter-ministerial Cooperation": lower case joined by hyphens, then a capital.
    private static bool CapitalSoon(SpokenSentence sentence, int i)
    {
        for (var next = i; next < sentence.Count - 1 && next - i < 3 && !sentence.Opens(next + 1); next++)
        {
            if (sentence[next + 1].Start == sentence[next].End + 1 && sentence.Text[sentence[next].End] == '-')
            {
                continue;
            }

            return sentence[next + 1].IsCapital && (next > i || (i > 0 && sentence[i].Start == sentence[i - 1].End + 1 && sentence.Text[sentence[i - 1].End] == '-'));
        }

        return false;
    }

    // A list inside a name goes on to an "and": "Friendship, Cooperation and Mutual Assistance".
    private static bool AndFollows(SpokenSentence sentence, int i)
    {
        for (var next = i + 1; next < sentence.Count && next - i < 8; next++)
        {
            if (sentence.Keys[next] is "and" or "&")
            {
                return !sentence.Opens(next) && next + 1 < sentence.Count && sentence[next + 1].IsCapital && !sentence.Opens(next + 1);
            }

            if (!sentence[next].IsCapital || (sentence.Opens(next) && sentence.MarkAfter(next - 1) != ','))
            {
                return false;
            }
        }

        return false;
    }

    // Up to a verb, a pronoun, a mark.
    private static int Plain(SpokenText text, InstrumentWords words, SpokenSentence sentence, int opener, int start, bool between)
    {
        var last = opener - 1;
        for (var i = start; i < sentence.Count && i - start < (between ? MostTitle : words.HasCases && !words.HasNounCapitals ? MostCased : MostPlain); i++)
        {
            if (sentence.Opens(i) && i > start && !(sentence.MarkAfter(i - 1) == ',' && text.MentionAt(sentence[i].Start, MentionClass.State) is not null
                && text.MentionsIn(sentence.SpanOf(start, i - 1)).Any(m => m.Class == MentionClass.State && m.Span.End == sentence[i - 1].End))
                && !(i - start < MostListed && last == i - 1 && IsListed(text, words, sentence, i)))
            {
                break;
            }

            if (EndsBefore(words, sentence, i))
            {
                break;
            }

            // "the treaty on pilots in June": a day or a month is no part of a name.
            if (text.DateAt(sentence[i].Start) is { Value: var day } && day.Latest.DayNumber - day.Earliest.DayNumber < MostDays)
            {
                break;
            }

            between |= words.Betweens.StandsAt(sentence.Keys, i);
            if (words.Links.StandsAt(sentence.Keys, i) || (words.PartyWords.StandsAt(sentence.Keys, i) && (between || !words.Matters.StandsAt(sentence.Keys, i))))
            {
                if ((sentence.Keys[i] is "to" or "a" or "in" or "with" || words.Ands.StandsAt(sentence.Keys, i)) && !GoesOn(text, words, sentence, i + 1))
                {
                    break;
                }

                last = words.PartyWords.StandsAt(sentence.Keys, i) && !words.Links.StandsAt(sentence.Keys, i) && words.PartyTails.StandsAt(sentence.Keys, i) ? i : last;
                continue;
            }

            if (words.Stops.StandsAt(sentence.Keys, i) || words.IsParticiple(sentence.Keys, i) || (IsVerb(words, sentence, i) && text.MentionAt(sentence[i].Start, MentionClass.State) is null))
            {
                break;
            }

            // Where every noun has a capital, a name does not end with a word in small letters.
            last = !words.HasNounCapitals || sentence[i].IsCapital || sentence[i].IsNumber ? i : last;
        }

        return last >= start ? last : opener - 1;
    }

    // "the treaty and a protocol": what is joined is another instrument. "In November both sides …": no party, but the next clause.
    private static bool EndsBefore(InstrumentWords words, SpokenSentence sentence, int i)
    {
        if (!words.Ands.StandsAt(sentence.Keys, i))
        {
            return words.Stops.StandsAt(sentence.Keys, i) && words.PartyWords.StandsAt(sentence.Keys, i) && !words.Links.StandsAt(sentence.Keys, i) && !sentence[i].IsCapital
                && !(i + 1 < sentence.Count && words.PartyWords.StandsAt(sentence.Keys, i + 1));
        }

        for (var k = i + 1; k < sentence.Count && k - i <= MostJoined && !sentence.Opens(k); k++)
        {
            if (words.Heads.Any(h => h.Pattern.LengthAt(sentence.Keys, k) > 0))
            {
                return true;
            }

            if (!sentence[k].IsCapital && !words.Modifiers.StandsAt(sentence.Keys, k) && !words.StrongModifiers.StandsAt(sentence.Keys, k) && sentence[k].Key.Length > LongestArticle)
            {
                return false;
            }
        }

        return false;
    }

    // "on friendship, trade and mutual help": a list goes on to an "and".
    private static bool IsListed(SpokenText text, InstrumentWords words, SpokenSentence sentence, int i)
    {
        if (sentence.MarkAfter(i - 1) != ',')
        {
            return false;
        }

        for (var next = i; next < sentence.Count - 1 && next - i < MostListed; next++)
        {
            if ((next > i && sentence.Opens(next) && sentence.MarkAfter(next - 1) != ',') || sentence[next].IsNumber)
            {
                return false;
            }

            if (words.Ands.StandsAt(sentence.Keys, next))
            {
                return next > i && !sentence.Opens(next + 1) && !EndsBefore(words, sentence, next) && IsMatter(text, words, sentence, next + 1);
            }

            if (!words.Links.StandsAt(sentence.Keys, next) && !IsMatter(text, words, sentence, next))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMatter(SpokenText text, InstrumentWords words, SpokenSentence sentence, int i) =>
        !words.Stops.StandsAt(sentence.Keys, i) && !words.IsParticiple(sentence.Keys, i) && !IsVerb(words, sentence, i) && !words.Heads.Any(h => h.Pattern.LengthAt(sentence.Keys, i) > 0)
        && text.MentionAt(sentence[i].Start, MentionClass.State) is null && text.MentionAt(sentence[i].Start, MentionClass.Person) is null && text.MentionAt(sentence[i].Start, MentionClass.Office) is null;

    private static bool GoesOn(SpokenText text, InstrumentWords words, SpokenSentence sentence, int i) =>
        i + 1 < sentence.Count && !sentence.Opens(i) && words.Points.LengthAt(sentence.Keys, i) == 1 && (text.MentionAt(sentence[i + 1].Start, MentionClass.State) ?? text.MentionAt(sentence[i + 1].Start, MentionClass.Place) ?? text.MentionAt(sentence[i + 1].Start, MentionClass.Body)) is not null
        || i < sentence.Count && !sentence.Opens(i) && !words.Stops.StandsAt(sentence.Keys, i) && !IsVerb(words, sentence, i)
        && (sentence.Keys[i - 1] != "and" || text.MentionAt(sentence[i].Start, MentionClass.Person) is null)
        && (sentence.Keys[i - 1] != "to" || sentence.Keys[i] == "the" || text.MentionAt(sentence[i].Start, MentionClass.State) is not null || text.MentionAt(sentence[i].Start, MentionClass.Place) is not null);

    private static bool IsVerb(InstrumentWords words, SpokenSentence sentence, int i)
    {
        var key = sentence.Keys[i];
        return words.VerbEndings.Any(ending => key.Length > ending.Length + 2 && key.EndsWith(ending, StringComparison.Ordinal)) && !sentence[i].IsCapital;
    }
}
