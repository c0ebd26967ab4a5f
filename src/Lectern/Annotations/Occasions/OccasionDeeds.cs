using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds occasions that a verb tells: "the speaker visited us", "on 19 May the assembly approved …".</summary>
internal sealed class OccasionDeeds(SpokenText text, InstrumentWords common, OccasionWords words)
{
    private const int MostSubject = 14;
    private const int MostObject = 22;
    private const int MostBefore = 4;
    private readonly OccasionDates _dates = new(text, common, words);

    /// <summary>The occasions in a sentence, in order.</summary>
    public IEnumerable<Occasion> Find(int index)
    {
        var sentence = text.Sentences[index];
        for (var i = 1; i < sentence.Count; i++)
        {
            if (words.Visits.LengthAt(sentence.Keys, i) is > 0 and var length && Visit(sentence, i, length) is { } visit)
            {
                yield return visit;
            }
            else if (DeedAt(sentence, i) is { } deed && Deed(sentence, i, deed.Kind, deed.Length) is { } done)
            {
                yield return done;
            }
        }
    }

    private (string Kind, int Length)? DeedAt(SpokenSentence sentence, int at)
    {
        foreach (var (kind, pattern) in words.Deeds)
        {
            if (pattern.LengthAt(sentence.Keys, at) is > 0 and var length)
            {
                return (kind, length);
            }
        }

        return null;
    }

    // Somebody visited a state, a place, or "us".
    private Occasion? Visit(SpokenSentence sentence, int at, int length)
    {
        // "your visit to Norway" is a noun, "the visiting minister" an adjective.
        if (common.Points.LengthBefore(sentence.Keys, at - 1, 1) > 0 || words.Nouns.Any(n => n.Pattern.LengthAt(sentence.Keys, at) == length) && (words.Openers.StandsAt(sentence.Keys, at + length) || words.Possessives.LengthBefore(sentence.Keys, at - 1) > 0))
        {
            return null;
        }

        var start = SubjectStart(sentence, at);
        var to = at + length;
        while (to < sentence.Count && to - at - length < 3 && !sentence.Opens(to) && !IsGoal(sentence, to))
        {
            to++;
        }

        if (to >= sentence.Count || sentence.Opens(to) || !IsGoal(sentence, to) || start >= at)
        {
            return null;
        }

        var goal = text.MentionAt(sentence[to].Start, MentionClass.State) ?? text.MentionAt(sentence[to].Start, MentionClass.Place);
        var us = goal is null;
        var host = us ? text.StateOf(sentence.Turn) : goal!.Class == MentionClass.State ? goal.Entity : goal.Entity?.Split('/')[0];
        var subject = sentence.SpanOf(start, at - 1);
        var we = Enumerable.Range(start, at - start).Any(i => words.We.StandsAt(sentence.Keys, i));
        var guests = we ? text.StateOf(sentence.Turn) is { } own ? [own] : [] : text.StatesIn(subject);
        if (host is null || (guests.Count == 0 && !we && !text.MentionsIn(subject).Any()))
        {
            return null;
        }

        var last = us ? to : sentence.IndexAt(goal!.Span.End) - 1;
        return Make(sentence, "visit", start, at, last, [.. guests.Append(host).Distinct(StringComparer.Ordinal)], goal is null ? null : text.Transcript.Source[goal.Span], needsDate: false);
    }

    private bool IsGoal(SpokenSentence sentence, int i) =>
        words.Us.StandsAt(sentence.Keys, i) || text.MentionAt(sentence[i].Start, MentionClass.State) is not null || text.MentionAt(sentence[i].Start, MentionClass.Place) is not null;

    // Somebody did something on a day that is told.
    private Occasion? Deed(SpokenSentence sentence, int at, string kind, int length)
    {
        var start = SubjectStart(sentence, at);
        // "I met with Ada Lind yesterday": from the pronoun on.
        var own = Enumerable.Range(0, MostBefore).Select(back => at - 1 - back).FirstOrDefault(i => i >= start && words.We.StandsAt(sentence.Keys, i), -1);
        var we = kind == "meeting" && own >= 0;
        var whom = kind == "meeting" && start < at && !sentence.IsQuestion ? Whom.Read(text, common, sentence, at + length) : null;
        if (start >= at || !(we || whom is not null || text.MentionsIn(sentence.SpanOf(start, at - 1)).Any(m => m.Class is not MentionClass.Place)))
        {
            return null;
        }

        start = we && (own - start > MostBefore || !text.MentionsIn(sentence.SpanOf(start, at - 1)).Any()) ? own : start;

        // "I met with President Ada Lind": with whom is enough, though no day is said.
        if (whom is { } end)
        {
            // "President Ada Lind of Norway"
            end = end + 2 < sentence.Count && words.Of.StandsAt(sentence.Keys, end + 1) && text.MentionAt(sentence[end + 2].Start, MentionClass.State) is { } of ? sentence.IndexAt(of.Span.End) - 1 : end;
            return Make(sentence, kind, start, at, end, States(sentence, start, end, we), null, needsDate: false) is { Modality: Modality.Actual or Modality.Reported or Modality.Intended } met ? met : null;
        }

        var last = at + length - 1;
        while (last + 1 < sentence.Count && last - at < MostObject && !sentence.Opens(last + 1) && !common.Clauses.StandsAt(sentence.Keys, last + 1))
        {
            last++;
        }

        // "spoke to this yesterday" is no meeting: with whom is missing.
        var lacksWhom = kind == "meeting" && !text.MentionsIn(sentence.SpanOf(start, last)).Any(m => m.Span.Start >= sentence[at].Start) && !Enumerable.Range(at + length, last - at - length + 1).Any(i => sentence[i].IsCapital);
        // "we met in Oslo"
        if (kind == "meeting" && we && at + length + 1 < sentence.Count && words.In.StandsAt(sentence.Keys, at + length) && text.MentionAt(sentence[at + length + 1].Start, MentionClass.Place) is { } there)
        {
            return Make(sentence, kind, start, at, sentence.IndexAt(there.Span.End) - 1, States(sentence, start, at, we), text.Transcript.Source[there.Span], needsDate: false) is { Modality: Modality.Actual or Modality.Reported or Modality.Intended } met ? met : null;
        }

        return last == at + length - 1 || lacksWhom ? null : Make(sentence, kind, start, at, last, text.StatesIn(sentence.SpanOf(start, at - 1)), null, needsDate: true);
    }

    private IReadOnlyList<string> States(SpokenSentence sentence, int start, int last, bool we) =>
        we && text.StateOf(sentence.Turn) is { } own ? [.. text.StatesIn(sentence.SpanOf(start, last)).Prepend(own).Distinct(StringComparer.Ordinal)] : text.StatesIn(sentence.SpanOf(start, last));

    private Occasion? Make(SpokenSentence sentence, string kind, int start, int verb, int last, IReadOnlyList<string> states, string? place, bool needsDate)
    {
        var span = sentence.SpanOf(start, last);
        var date = _dates.Beside(sentence, span);
        if (date is null && needsDate)
        {
            return null;
        }

        var modality = sentence.IsQuestion ? Modality.Asked
            : Senses.Before(common, sentence, verb, start) ?? (sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual);
        return new Occasion("", kind, text.Transcript.Source[span], span)
        {
            Turn = sentence.Turn.Id,
            Date = date,
            Time = _dates.Time(sentence, start, last, date, modality),
            Modality = modality,
            States = states,
            Bodies = [.. text.MentionsIn(span).Where(m => m.Class == MentionClass.Body).Select(m => m.Entity ?? text.Transcript.Source[m.Span]).Distinct(StringComparer.Ordinal)],
            Place = place,
            Evidence = date?.Evidence[0].Span is { } d ? new SourceSpan(Math.Min(d.Start, span.Start), Math.Max(d.End, span.End)) : span,
            Rule = "verb with its subject",
            Basis = Basis.Stated,
            Certainty = date is not null ? Certainty.Certain : Certainty.Doubtful,
        };
    }

    // From the verb back to a mark, a date, or another clause; a bracket belongs to what stands before it.
    private int SubjectStart(SpokenSentence sentence, int verb)
    {
        var start = verb;
        while (start > 0 && verb - start < MostSubject)
        {
            var i = start - 1;
            if (common.Clauses.StandsAt(sentence.Keys, i) || (!common.HasMarkedNames && text.DateAt(sentence[i].Start) is not null))
            {
                break;
            }

            if (start < sentence.Count && sentence.Opens(start) && !InBracket(sentence, start, verb))
            {
                break;
            }

            start = i;
        }

        return start;
    }

    private static bool InBracket(SpokenSentence sentence, int at, int verb)
    {
        var between = sentence.Text.AsSpan(sentence[at - 1].End, sentence[at].Start - sentence[at - 1].End);
        return between.Contains('(') || between.Contains(')') && verb - at < 3;
    }
}
