using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds occasions that a noun names: "the November 18 meeting of the presidents of A, B and C".</summary>
internal sealed class OccasionNouns(SpokenText text, InstrumentWords common, OccasionWords words, SourceSpan[] instruments)
{
    private const int MostBefore = 8;
    private const int MostAfter = 26;
    private const int MostPeople = 24;
    private const int MostDays = 3;
    private readonly OccasionDates _dates = new(text, common, words);
    private readonly KnownOccasions _known = new(text, common, words);

    /// <summary>The occasions in a sentence, in order.</summary>
    public IEnumerable<Occasion> Find(int index)
    {
        var sentence = text.Sentences[index];
        var end = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (i >= end && KindAt(sentence, i) is { } found && !IsInside(sentence, i + found.Length) && !instruments.Any(s => s.Contains(sentence[i].Start)) && Read(sentence, i, found.Kind, found.Length) is { } read)
            {
                end = read.Last + 1;
                yield return read.Occasion;
            }
        }
    }

    // The forum in "Annual Forum Leaders Meeting" is none of its own.
    private bool IsInside(SpokenSentence sentence, int at)
    {
        while (at < sentence.Count && common.IsTitleCase && sentence[at - 1].IsCapital && sentence[at].IsCapital && !sentence.Opens(at) && !sentence.IsShouted)
        {
            if (KindAt(sentence, at) is not null)
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private (string Kind, int Length)? KindAt(SpokenSentence sentence, int at)
    {
        (string, int)? best = null;
        foreach (var (kind, pattern) in words.Nouns)
        {
            if (pattern.LengthAt(sentence.Keys, at) is > 0 and var length && (best is null || length > best.Value.Item2))
            {
                best = (kind, length);
            }
        }

        return best;
    }

    private (Occasion Occasion, int Last)? Read(SpokenSentence sentence, int at, string kind, int length)
    {
        var first = kind == "anniversary" ? AnniversaryFinder.NumberBefore(sentence, at).First : Before(sentence, at);
        var head = at + length - 1;
        // "talks on trade" are spoken of in general, those that "we held" were held.
        if (IsOther(sentence, first, head) && !(kind is "talks" && first < at && SaysWe(sentence, first) && IsHeld(sentence, first, head) && words.Openers.StandsAt(sentence.Keys, head + 1)))
        {
            return null;
        }

        var last = After(sentence, head, kind);
        var span = sentence.SpanOf(first, last);
        var anniversary = kind == "anniversary" ? AnniversaryFinder.At(text, sentence, at) : null;
        var date = anniversary is not null ? anniversary.Date : _dates.Beside(sentence, span);
        var held = IsHeld(sentence, first, last);
        var states = StatesOf(sentence, first, last, held, kind == "anniversary");
        var proper = first < at && Enumerable.Range(first, at - first).Any(i => sentence[i].IsCapital && i > 0) && sentence[at].IsCapital;
        var place = PlaceOf(sentence, first, last);
        // "that meeting" is the one of which was spoken before.
        var back = words.Back.StandsAt(sentence.Keys, first) || (first > 0 && !sentence.Opens(first) && words.Back.LengthBefore(sentence.Keys, first - 1) > 0);
        if ((back && states.Count < 2 && !JustHeld(sentence, last, kind)) || (kind == "visit" && common.HasMarkedNames && GoesOnTo(sentence, head)))
        {
            return null;
        }

        var people = People(sentence, ref first);
        span = sentence.SpanOf(first, last);
        var named = people || states.Count > 0 || proper || (place is not null && kind == "ceremony") || text.MentionsIn(span).Any(m => m.Class is MentionClass.Body or MentionClass.Office or MentionClass.Person);
        var coming = first > 0 && (words.Coming.LengthBefore(sentence.Keys, first - 1) > 0 || words.Coming.StandsAt(sentence.Keys, first));
        // "today's talks", by one of those who held them
        var ours = date is not null && date.Value.Latest.DayNumber - date.Value.Earliest.DayNumber < MostDays && kind is "talks" or "meeting" && text.Participants.Count >= 2 && sentence.Turn.Kind == TurnKind.Statement && _known.IsPointed(sentence, first)
            || (date is not null && kind == "meeting" && _known.IsOwned(sentence, first));
        var accepted = kind switch
        {
            "anniversary" => anniversary!.Number is not null || (last > head && words.Of.StandsAt(sentence.Keys, head + 1)),
            "events" => date is not null && states.Count > 0,
            "deadline" => date is not null,
            "election" => date is not null && (_known.IsPointed(sentence, first) || length > 1 && (states.Count > 0 || proper || text.MentionsIn(span).Any(m => m.Class == MentionClass.Place))),
            _ => (date is not null && (named || held || ours || Tells(sentence, first, at))) || (held && named) || (coming && (named || Tells(sentence, first, at))) || (people && IsOfTwo(sentence, first, at)) || (proper && first > 0 && !sentence.Opens(first) && common.Points.LengthBefore(sentence.Keys, first - 1, 3) > 0) || (IsTheirs(sentence, first, last, kind) && named) || JustHeld(sentence, last, kind)
                || (held && kind is "talks" && SaysWe(sentence, first) && (first < at || common.HasCases)) || (kind == "visit" && first < at && first > 0 && !sentence.Opens(first) && words.Possessives.LengthBefore(sentence.Keys, first - 1) > 0)
                || (held && kind == "ceremony") || (kind == "exercise" && states.Count > 0) || ((held || (named && common.HasMarkedNames)) && Enumerable.Range(first, at - first).Any(i => words.Which.StandsAt(sentence.Keys, i))),
        };
        var known = !accepted && _known.Is(sentence, first, at, last, kind);
        if (!(accepted || known) || (first > 0 && !sentence.Opens(first) && common.Generic.LengthBefore(sentence.Keys, first - 1, 2) > 0))
        {
            return null;
        }

        // What is spoken of in passing is governed by no verb.
        var modality = known && !sentence.IsQuestion ? (sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual) : ModalityOf(sentence, first);
        // "planned to meet last week" is told of what lies behind.
        modality = modality == Modality.Intended && date is not null && text.Transcript.Date is { } told && date.Value.Latest < told.Value.Earliest ? Modality.Actual : modality;
        var we = held && date is null && (SaysWe(sentence, first) || JustHeld(sentence, last, kind)) && sentence.Turn.Kind == TurnKind.Statement && text.Participants.Count >= 2 && modality == Modality.Actual
            && kind is "talks" or "meeting" && text.Transcript.Date is not null;
        date ??= we ? new Finding<Edtf>(text.Transcript.Date!.Value, Basis.Inferred, text.Transcript.Date.Certainty, [new Evidence("\"we held\" in the remarks after talks: the day of the event", span, text.Transcript.Source[span])]) : null;
        return (new Occasion("", kind, text.Transcript.Source[span], span)
        {
            Turn = sentence.Turn.Id,
            Date = date,
            Time = _dates.Time(sentence, first, last, date, modality),
            Modality = modality,
            States = states,
            Bodies = [.. text.MentionsIn(span).Where(m => m.Class == MentionClass.Body).Select(m => m.Entity ?? text.Transcript.Source[m.Span]).Distinct(StringComparer.Ordinal)],
            Place = place,
            Evidence = date?.Evidence[0].Span is { } d && sentence.Span.Contains(d) ? new SourceSpan(Math.Min(d.Start, span.Start), Math.Max(d.End, span.End)) : span,
            Rule = "noun for an occasion",
            Basis = Basis.Stated,
            Certainty = date is not null || held || kind == "anniversary" ? Certainty.Certain : Certainty.Doubtful,
        }, last);
    }

    private bool IsOther(SpokenSentence sentence, int first, int head)
    {
        for (var i = Math.Max(0, first - 2); i <= head; i++)
        {
            if (words.NotNouns.LengthAt(sentence.Keys, i) is > 0 and var length && i + length > head)
            {
                return true;
            }
        }

        return false;
    }

    private int Before(SpokenSentence sentence, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostBefore && !sentence.Opens(first))
        {
            var i = first - 1;
            var dated = text.DateAt(sentence[i].Start) is not null;
            // "a useful and productive exchange"
            if (first < at && i > 0 && !sentence.Opens(i) && common.Ands.StandsAt(sentence.Keys, i) && words.Modifiers.StandsAt(sentence.Keys, i - 1) && words.Modifiers.StandsAt(sentence.Keys, first))
            {
                first = i - 1;
                continue;
            }

            var capital = sentence[i].IsCapital && i > 0 && !common.Stops.StandsAt(sentence.Keys, i) && !sentence[i].Key.EndsWith("'s", StringComparison.Ordinal);
            if (dated || !(capital || words.Modifiers.StandsAt(sentence.Keys, i) || text.MentionAt(sentence[i].Start, MentionClass.State) is not null))
            {
                break;
            }

            first = i;
        }

        // "in-depth" is one word.
        while (first < at && common.Links.StandsAt(sentence.Keys, first) && sentence.Text[sentence[first].End] != '-')
        {
            first++;
        }

        return first;
    }

    private int After(SpokenSentence sentence, int head, string kind)
    {
        var last = head;
        // A case ending stands for "of": "встреча президентов", "Treffen der Präsidenten".
        if (common.HasCases && kind != "events" && head + 1 < sentence.Count && !sentence.Opens(head + 1) && !words.Openers.StandsAt(sentence.Keys, head + 1) && !words.TookPlace.StandsAt(sentence.Keys, head + 1))
        {
            last = Math.Max(last, ComplementReader.Read(text, common, sentence, head + 1, 0, title: false));
        }

        while (last + 2 < sentence.Count && last - head < MostAfter && !sentence.Opens(last + 1))
        {
            if (text.HasDateFrom(sentence[last + 1].Start, sentence[Math.Min(sentence.Count - 1, last + 2)].Start))
            {
                // "the meeting yesterday of the council": behind the day the name goes on.
                last = kind is "events" or "anniversary" or "deadline" ? last : BehindDay(sentence, head, last);
                break;
            }

            // "events in" has its opener in it.
            var opener = kind == "events" && last == head ? 1 : words.Openers.LengthAt(sentence.Keys, last + 1);
            var at = kind == "events" && last == head ? last : last + 1;
            if (opener == 0)
            {
                break;
            }

            if (kind != "events" && Whom.Read(text, common, sentence, at + opener) is { } whom)
            {
                last = whom;
                continue;
            }

            var next = ComplementReader.Read(text, common, sentence, at, opener, sentence[head].IsCapital && common.IsTitleCase, kind == "visit");
            if (next <= last)
            {
                break;
            }

            // "the referendum of the day" of a date; "in the sense", "at the time" are no places.
            var tells = Enumerable.Range(last + 1, next - last).Any(i => sentence[i].IsCapital) || text.MentionsIn(sentence.SpanOf(last + 1, next)).Any();
            if (!tells && ((next + 1 < sentence.Count && text.HasDateFrom(sentence[next + 1].Start, sentence[next + 1].Start)) || (words.In.StandsAt(sentence.Keys, at) && common.IsTitleCase)))
            {
                break;
            }

            // An instrument in it belongs to it whole: "the anniversary of the Treaty of Friendship, …".
            var whole = instruments.FirstOrDefault(span => sentence.SpanOf(last + 1, Math.Min(next + 1, sentence.Count - 1)).Overlaps(span));
            last = whole.IsEmpty ? next : Math.Max(next, sentence.IndexAt(whole.End) - 1);
        }

        return last;
    }

    private int BehindDay(SpokenSentence sentence, int head, int last)
    {
        var day = text.DateAt(sentence[last + 1].Start) ?? text.DateAt(sentence[last + 2].Start);
        var behind = day is null ? sentence.Count : sentence.IndexAt(day.Span.End);
        if (behind + 1 >= sentence.Count || sentence.Opens(behind) || words.Of.LengthAt(sentence.Keys, behind) is not (> 0 and var of))
        {
            return last;
        }

        var more = ComplementReader.Read(text, common, sentence, behind, of, sentence[head].IsCapital && common.IsTitleCase);
        return more > behind ? more : last;
    }

    private bool IsHeld(SpokenSentence sentence, int first, int last)
    {
        for (var i = Math.Max(0, first - (common.HasMarkedNames ? 16 : 7)); i < first; i++)
        {
            if (words.Held.LengthAt(sentence.Keys, i) is > 0 and var length && i + length <= first && (length > 1 || first - i <= 7) && !Enumerable.Range(i + length, first - i - length).Any(k => sentence.Opens(k) || common.Breaks.StandsAt(sentence.Keys, k) || words.Apart.StandsAt(sentence.Keys, k)))
            {
                return true;
            }
        }

        return Enumerable.Range(last + 1, Math.Max(0, Math.Min(4, sentence.Count - last - 1))).Any(i => words.TookPlace.StandsAt(sentence.Keys, i));
    }

    // "your meeting with the chancellor", "the meeting with Ada Lind", "the king's visit to Norway": one that is known, and with whom or where.
    private bool IsTheirs(SpokenSentence sentence, int first, int last, string kind)
    {
        var whom = text.MentionsIn(sentence.SpanOf(first, last)).Any(m => m.Class is MentionClass.Person or MentionClass.Office)
            || Enumerable.Range(first, last - first).Any(i => common.Withs.StandsAt(sentence.Keys, i) && sentence[i + 1].IsCapital);
        if (first == 0 || sentence.Opens(first) || !(whom || ((kind == "visit" || Enumerable.Range(first, last - first).Any(i => common.Betweens.StandsAt(sentence.Keys, i)))
            && text.MentionsIn(sentence.SpanOf(first, last)).Any(m => m.Class is MentionClass.State or MentionClass.Place))))
        {
            return false;
        }

        return words.Possessives.LengthBefore(sentence.Keys, first - 1) > 0 || sentence.Keys[first - 1].EndsWith("'s", StringComparison.Ordinal)
            || (whom && common.Points.LengthBefore(sentence.Keys, first - 1, 3) > 0);
    }

    // "the talks we have just completed", "the talks that have taken place"
    private bool JustHeld(SpokenSentence sentence, int last, string kind)
    {
        if (kind == "visit")
        {
            var we = last + 1 < sentence.Count && common.Clauses.StandsAt(sentence.Keys, last + 1) ? last + 2 : last + 1;
            return we + 1 < sentence.Count && !sentence.Opens(we) && words.We.StandsAt(sentence.Keys, we) && words.Past.StandsAt(sentence.Keys, we + 1);
        }

        if (kind is not ("talks" or "meeting") || last + 2 >= sentence.Count)
        {
            return false;
        }

        if (words.TookPlace.StandsAt(sentence.Keys, last + 1) && sentence.MarkAfter(last) == ',')
        {
            return true;
        }

        var clause = common.Clauses.StandsAt(sentence.Keys, last + 1) ? last + 2 : last + 1;
        // "a meeting that he convened with the reporters"
        if (clause > last + 1 && Enumerable.Range(clause + 1, Math.Clamp(sentence.Count - clause - 1, 0, 2)).Any(i => words.Held.StandsAt(sentence.Keys, i)))
        {
            return true;
        }

        return (clause > last + 1 || !sentence.Opens(clause)) && (words.We.StandsAt(sentence.Keys, clause) || clause > last + 1)
            && Enumerable.Range(clause, Math.Clamp(sentence.Count - clause, 0, 4)).Any(i => words.TookPlace.StandsAt(sentence.Keys, i));
    }

    // "the trilateral talks": a word of the name tells which.
    private bool Tells(SpokenSentence sentence, int first, int at) => Enumerable.Range(first, at - first).Any(i => common.StrongModifiers.StandsAt(sentence.Keys, i) || (sentence[i].IsCapital && i > 0));

    // "访问了日本": a verb with its object.
    private bool GoesOnTo(SpokenSentence sentence, int head) => Enumerable.Range(head + 1, Math.Clamp(sentence.Count - head - 1, 0, 2))
        .Any(i => !sentence.Opens(i) && (text.MentionAt(sentence[i].Start, MentionClass.State) ?? text.MentionAt(sentence[i].Start, MentionClass.Place)) is not null);

    // "习近平主席与特朗普总统通话": two sides, so it is one of theirs.
    private bool IsOfTwo(SpokenSentence sentence, int first, int at)
    {
        var sides = at > first ? text.MentionsIn(sentence.SpanOf(first, at - 1)).Where(m => m.Class is MentionClass.Person or MentionClass.Office or MentionClass.State).ToArray() : [];
        return sides.Length > 1 && sides[^1].Class is not MentionClass.State && sides[^1].Span.End == sentence[at - 1].End && sides.Any(m => m.Span.End < sides[^1].Span.Start && m.Class is not MentionClass.Office);
    }

    // Where the people stand before the noun, "习近平主席在与安倍晋三首相会晤", they belong to the name.
    private bool People(SpokenSentence sentence, ref int first)
    {
        if (!common.HasMarkedNames || sentence.Opens(first))
        {
            return false;
        }

        var from = first;
        while (from > 0 && first - from < MostPeople && !sentence.Opens(from) && text.DateAt(sentence[from - 1].Start) is null)
        {
            from--;
        }

        var named = from < first ? text.MentionsIn(sentence.SpanOf(from, first - 1)).FirstOrDefault(m => m.Class is MentionClass.Person or MentionClass.Office or MentionClass.State or MentionClass.Body) : null;
        first = named is null ? first : sentence.IndexAt(named.Span.Start);
        return named is not null;
    }

    private bool SaysWe(SpokenSentence sentence, int first) =>
        Enumerable.Range(Math.Max(0, first - 6), first - Math.Max(0, first - 6)).Any(i => words.We.StandsAt(sentence.Keys, i));

    // Those that the name has, and the speaker's own where "we" held it.
    private List<string> StatesOf(SpokenSentence sentence, int first, int last, bool held, bool isAnniversary)
    {
        var states = text.StatesIn(sentence.SpanOf(first, last)).ToList();
        var mine = states.Count > 0 && first > 0 && (words.Mine.StandsAt(sentence.Keys, first - 1) || words.Mine.LengthBefore(sentence.Keys, first - 1) > 0);
        if ((mine || (held && SaysWe(sentence, first))) && text.StateOf(sentence.Turn) is { } own && !states.Contains(own))
        {
            states.Insert(0, own);
        }

        if (states.Count == 0 && held)
        {
            states.AddRange(text.StatesIn(new SourceSpan(sentence[Senses.ClauseStart(sentence, first)].Start, sentence[first].Start)));
        }

        if (states.Count < 2 && Enumerable.Range(Math.Max(0, first - 3), last - Math.Max(0, first - 3) + 1).Any(i => common.OurStates.StandsAt(sentence.Keys, i) && !words.We.StandsAt(sentence.Keys, i)))
        {
            states.AddRange(text.Participants.Except(states));
        }

        // The relations whose anniversary is spoken of at a meeting of two states are theirs.
        if (states.Count == 0 && isAnniversary && text.Participants.Count == 2)
        {
            states.AddRange(text.Participants);
        }

        return states;
    }

    private Modality ModalityOf(SpokenSentence sentence, int first)
    {
        if (sentence.IsQuestion)
        {
            return Modality.Asked;
        }

        var from = Senses.ClauseStart(sentence, first);
        for (var i = 0; i < first; i++)
        {
            // "I wanted to ask about the summit", "if I may"
            if (words.Polite.StandsAt(sentence.Keys, i))
            {
                return sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual;
            }
        }

        return Senses.Before(common, sentence, first, from) ?? (sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual);
    }

    private string? PlaceOf(SpokenSentence sentence, int first, int last)
    {
        var (from, to) = (Math.Max(0, first - 6), Math.Min(sentence.Count - 1, last + 6));
        return text.MentionsIn(sentence.SpanOf(from, to))
            .Where(m => m.Class is MentionClass.Place or MentionClass.State && sentence.IndexAt(m.Span.Start) is var i && i > 0 && i < sentence.Count && words.In.StandsAt(sentence.Keys, i - 1))
            .Select(m => text.Transcript.Source[m.Span]).FirstOrDefault();
    }
}
