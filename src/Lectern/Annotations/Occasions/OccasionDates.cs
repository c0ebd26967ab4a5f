using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds when an occasion was or will be, and on which side of the event it lies.</summary>
internal sealed class OccasionDates(SpokenText text, InstrumentWords common, OccasionWords words)
{
    private const int Nearest = 70;
    private const int MostOpening = 9;

    /// <summary>The date beside words of a sentence, or of the next where that goes on about them; or null.</summary>
    public Finding<Edtf>? Beside(SpokenSentence sentence, SourceSpan span)
    {
        var near = text.DatesIn(sentence.Span)
            .Select(d => (Date: d, Distance: Distance(span, d.Span)))
            .Where(p => p.Distance <= Nearest && !IsCutOff(sentence, span, p.Date.Span))
            .OrderBy(p => p.Distance).ThenBy(p => p.Date.Value.Latest.DayNumber - p.Date.Value.Earliest.DayNumber).FirstOrDefault();
        // "approved the day before": what has no value of its own is not dated by what stands farther off.
        if (near.Date is not null && text.TimesIn(sentence.Span).Any(t => t is { Value: null, Vague: null } && Distance(span, t.Span) < near.Distance))
        {
            return null;
        }

        return (near.Date ?? (text.DatesIn(sentence.Span).Any(d => !IsCutOff(sentence, span, d.Span)) ? null : Following(sentence))) is { } date
            ? new Finding<Edtf>(date.Value, date.Basis, date.Certainty, [new Evidence("date beside the words", date.Span, text.Transcript.Source[date.Span])])
            : null;
    }

    private static int Distance(SourceSpan span, SourceSpan date) => date.Start >= span.End ? date.Start - span.End : span.Start >= date.End ? span.Start - date.End : 0;

    // "We host the next summit. It will take place in Oslo in May."
    private SaidDate? Following(SpokenSentence sentence)
    {
        var index = text.IndexOf(sentence) + 1;
        if (index >= text.Sentences.Count || text.Sentences[index] is var next && next.Turn != sentence.Turn || text.DatesIn(text.Sentences[index].Span).ToArray() is not [var only])
        {
            return null;
        }

        var goesOn = Enumerable.Range(0, Math.Min(MostOpening, text.Sentences[index].Count)).Any(i => words.It.StandsAt(text.Sentences[index].Keys, i)
            && Enumerable.Range(i + 1, Math.Max(0, Math.Min(4, text.Sentences[index].Count - i - 1))).Any(k => words.TookPlace.StandsAt(text.Sentences[index].Keys, k)));
        return goesOn ? only : null;
    }

    /// <summary>Before or after the event.</summary>
    public OccasionTime Time(SpokenSentence sentence, int first, int last, Finding<Edtf>? date, Modality modality)
    {
        if (date is not null && text.Transcript.Date is { } day)
        {
            if (date.Value.Latest < day.Value.Earliest)
            {
                return OccasionTime.Past;
            }

            if (date.Value.Earliest > day.Value.Latest)
            {
                return OccasionTime.Coming;
            }
        }

        if (modality == Modality.Intended)
        {
            return OccasionTime.Coming;
        }

        var (from, to) = (Math.Max(0, first - 6), Math.Min(sentence.Count - 1, last + 4));
        for (var i = from; i <= to; i++)
        {
            if (words.Coming.StandsAt(sentence.Keys, i))
            {
                return OccasionTime.Coming;
            }
        }

        if (modality is Modality.Conditional or Modality.Called)
        {
            return OccasionTime.Unknown;
        }

        for (var i = from; i <= to; i++)
        {
            if (words.Past.StandsAt(sentence.Keys, i))
            {
                return OccasionTime.Past;
            }
        }

        return OccasionTime.Unknown;
    }

    // A clause of its own, a verb of saying, "before" or "since" keep a date to themselves.
    private bool IsCutOff(SpokenSentence sentence, SourceSpan span, SourceSpan date)
    {
        var follows = date.Start >= span.End;
        var (from, to) = follows ? (span.End, date.Start) : (date.End, span.Start);
        if (to < from)
        {
            return false;
        }

        // "today's report" dates the report.
        if (!follows && to - from > 3 && sentence.Text[from] is '\'' or '’')
        {
            return true;
        }

        var clauses = 0;
        for (var i = sentence.IndexAt(from); i < sentence.Count && sentence[i].Start < to; i++)
        {
            var relative = follows && sentence[i].Start - span.End <= 2 && Enumerable.Range(i + 1, Math.Min(5, sentence.Count - i - 1)).Any(k => words.TookPlace.StandsAt(sentence.Keys, k) || words.Coming.StandsAt(sentence.Keys, k));
            // "in our talks with the fund, they said in May": a comma and a pronoun begin another clause.
            if ((common.Clauses.StandsAt(sentence.Keys, i) && !relative) || words.Apart.StandsAt(sentence.Keys, i) || (follows && !relative && sentence.Opens(i) && words.It.StandsAt(sentence.Keys, i)))
            {
                return true;
            }

            clauses += sentence.Opens(i) ? 1 : 0;
        }

        // Where verbs have no tense, a comma ends what a date reaches; behind a comma a date of another verb begins.
        if (follows && common.HasMarkedNames && sentence.Text.AsSpan(from, to - from).IndexOfAny('，', '；') >= 0)
        {
            return true;
        }

        if (!follows && common.HasMarkedNames && sentence.Text.AsSpan(from, to - from).IndexOf('，') > 0)
        {
            return true;
        }

        return !follows && (clauses > 0 || sentence.Opens(sentence.IndexAt(to))) && IsOfAnother(sentence, sentence.IndexAt(date.Start));
    }

    // "As I said yesterday, …", "since she took office in May, …"
    private bool IsOfAnother(SpokenSentence sentence, int date)
    {
        for (var i = date - 1; i >= 0 && !sentence.Opens(i + 1); i--)
        {
            if (words.Said.StandsAt(sentence.Keys, i) || words.Apart.StandsAt(sentence.Keys, i))
            {
                return true;
            }
        }

        return false;
    }
}
