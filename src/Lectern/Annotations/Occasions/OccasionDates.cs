using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds when an occasion was or will be, and on which side of the event it lies.</summary>
internal sealed class OccasionDates(SpokenText text, InstrumentWords common, OccasionWords words)
{
    private const int Nearest = 70;

    /// <summary>The date beside words of a sentence, or null.</summary>
    public Finding<Edtf>? Beside(SpokenSentence sentence, SourceSpan span)
    {
        var near = text.DatesIn(sentence.Span)
            .Select(d => (Date: d, Distance: d.Span.Start >= span.End ? d.Span.Start - span.End : span.Start >= d.Span.End ? span.Start - d.Span.End : 0))
            .Where(p => p.Distance <= Nearest && !IsCutOff(sentence, span, p.Date.Span))
            .OrderBy(p => p.Distance).ThenBy(p => p.Date.Value.Latest.DayNumber - p.Date.Value.Earliest.DayNumber).FirstOrDefault();
        return near.Date is { } date
            ? new Finding<Edtf>(date.Value, date.Basis, date.Certainty, [new Evidence("date beside the words", date.Span, text.Transcript.Source[date.Span])])
            : null;
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

        for (var i = from; i <= to; i++)
        {
            if (words.Past.StandsAt(sentence.Keys, i))
            {
                return OccasionTime.Past;
            }
        }

        return OccasionTime.Unknown;
    }

    private bool IsCutOff(SpokenSentence sentence, SourceSpan span, SourceSpan date)
    {
        var (from, to) = date.Start >= span.End ? (span.End, date.Start) : (date.End, span.Start);
        for (var i = sentence.IndexAt(from); i < sentence.Count && sentence[i].Start < to; i++)
        {
            if (common.Clauses.StandsAt(sentence.Keys, i))
            {
                return true;
            }
        }

        return false;
    }
}
