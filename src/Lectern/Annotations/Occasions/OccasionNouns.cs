using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds occasions that a noun names: "the November 18 meeting of the presidents of A, B and C".</summary>
internal sealed class OccasionNouns(SpokenText text, InstrumentWords common, OccasionWords words, SourceSpan[] instruments)
{
    private const int MostBefore = 8;
    private const int MostAfter = 26;
    private readonly OccasionDates _dates = new(text, common, words);

    /// <summary>The occasions in a sentence, in order.</summary>
    public IEnumerable<Occasion> Find(int index)
    {
        var sentence = text.Sentences[index];
        var end = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (i >= end && KindAt(sentence, i) is { } found && !instruments.Any(s => s.Contains(sentence[i].Start)) && Read(sentence, i, found.Kind, found.Length) is { } read)
            {
                end = read.Last + 1;
                yield return read.Occasion;
            }
        }
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
        if (IsOther(sentence, first, head))
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
        var named = states.Count > 0 || proper || (place is not null && kind == "ceremony") || text.MentionsIn(span).Any(m => m.Class is MentionClass.Body or MentionClass.Office or MentionClass.Person);
        var coming = first > 0 && (words.Coming.LengthBefore(sentence.Keys, first - 1) > 0 || words.Coming.StandsAt(sentence.Keys, first));
        var accepted = kind switch
        {
            "anniversary" => anniversary!.Number is not null || (last > head && words.Of.StandsAt(sentence.Keys, head + 1)),
            "events" => date is not null && states.Count > 0,
            "deadline" => date is not null,
            "election" => date is not null && (states.Count > 0 || proper),
            _ => (date is not null && (named || held)) || (held && named) || (coming && named),
        };
        if (!accepted || (first > 0 && !sentence.Opens(first) && common.Generic.LengthBefore(sentence.Keys, first - 1, 2) > 0))
        {
            return null;
        }

        var modality = ModalityOf(sentence, first);
        var we = held && date is null && SaysWe(sentence, first) && sentence.Turn.Kind == TurnKind.Statement && text.Participants.Count >= 2 && modality == Modality.Actual
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
            var dated = text.Dates.Any(d => d.Span.Contains(sentence[i].Start));
            var capital = sentence[i].IsCapital && i > 0 && !common.Stops.StandsAt(sentence.Keys, i) && !sentence[i].Key.EndsWith("'s", StringComparison.Ordinal);
            if (dated || !(capital || words.Modifiers.StandsAt(sentence.Keys, i) || text.MentionAt(sentence[i].Start, MentionClass.State) is not null))
            {
                break;
            }

            first = i;
        }

        while (first < at && common.Links.StandsAt(sentence.Keys, first))
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
            if (text.Dates.Any(d => d.Span.Start >= sentence[last + 1].Start && d.Span.Start <= sentence[Math.Min(sentence.Count - 1, last + 2)].Start))
            {
                break;
            }

            // "events in" has its opener in it.
            var opener = kind == "events" && last == head ? 1 : words.Openers.LengthAt(sentence.Keys, last + 1);
            var at = kind == "events" && last == head ? last : last + 1;
            if (opener == 0)
            {
                break;
            }

            var next = ComplementReader.Read(text, common, sentence, at, opener, sentence[head].IsCapital && common.IsTitleCase);
            if (next <= last)
            {
                break;
            }

            // An instrument in it belongs to it whole: "the anniversary of the Treaty of Friendship, …".
            var whole = instruments.FirstOrDefault(span => sentence.SpanOf(last + 1, Math.Min(next + 1, sentence.Count - 1)).Overlaps(span));
            last = whole.IsEmpty ? next : Math.Max(next, sentence.IndexAt(whole.End) - 1);
        }

        return last;
    }

    private bool IsHeld(SpokenSentence sentence, int first, int last)
    {
        for (var i = Math.Max(0, first - 7); i < first; i++)
        {
            if (words.Held.LengthAt(sentence.Keys, i) is > 0 and var length && i + length <= first && !Enumerable.Range(i + length, first - i - length).Any(k => sentence.Opens(k) || common.Breaks.StandsAt(sentence.Keys, k)))
            {
                return true;
            }
        }

        return Enumerable.Range(last + 1, Math.Max(0, Math.Min(4, sentence.Count - last - 1))).Any(i => words.TookPlace.StandsAt(sentence.Keys, i));
    }

    private bool SaysWe(SpokenSentence sentence, int first) =>
        Enumerable.Range(Math.Max(0, first - 6), first - Math.Max(0, first - 6)).Any(i => words.We.StandsAt(sentence.Keys, i));

    // Those that the name has, and the speaker's own where "we" held it.
    private List<string> StatesOf(SpokenSentence sentence, int first, int last, bool held, bool isAnniversary)
    {
        var states = text.StatesIn(sentence.SpanOf(first, last)).ToList();
        if (held && SaysWe(sentence, first) && text.StateOf(sentence.Turn) is { } own && !states.Contains(own))
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

        return Senses.Before(common, sentence, first, Senses.ClauseStart(sentence, first)) ?? (sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual);
    }

    private string? PlaceOf(SpokenSentence sentence, int first, int last)
    {
        var (from, to) = (Math.Max(0, first - 6), Math.Min(sentence.Count - 1, last + 6));
        return text.MentionsIn(sentence.SpanOf(from, to))
            .Where(m => m.Class is MentionClass.Place or MentionClass.State && sentence.IndexAt(m.Span.Start) is var i && i > 0 && i < sentence.Count && words.In.StandsAt(sentence.Keys, i - 1))
            .Select(m => text.Transcript.Source[m.Span]).FirstOrDefault();
    }
}
