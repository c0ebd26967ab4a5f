using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds when a status came to be, or will.</summary>
internal sealed class StatusDate(SpokenText text, InstrumentWords words)
{
    private const int Nearest = 90;

    /// <summary>The date, or null where the text does not bound it.</summary>
    public Finding<Edtf>? Find(FoundStatus status)
    {
        if (status.Modality is not (Modality.Actual or Modality.Reported or Modality.Intended) || !(status.Words.Happens || status.Words.Form is StatusForm.Past or StatusForm.Future or StatusForm.Passive or StatusForm.Finite or StatusForm.Coming))
        {
            return null;
        }

        var sentence = text.Sentences[status.Name.Sentence];
        return InSentence(sentence, status) ?? FromBefore(status, sentence) ?? OfEvent(status, sentence);
    }

    private Finding<Edtf>? InSentence(SpokenSentence sentence, FoundStatus status)
    {
        var words = sentence.SpanOf(Math.Min(status.First, status.Name.First), Math.Max(status.Last, status.Name.Last));
        var name = sentence.SpanOf(status.Name.First, status.Name.Last);
        var near = text.DatesIn(sentence.Span)
            .Where(d => !name.Overlaps(d.Span))
            .Select(d => (Date: d, Distance: d.Span.Start >= words.End ? d.Span.Start - words.End : words.Start > d.Span.End ? words.Start - d.Span.End : 0))
            .Where(p => p.Distance <= Nearest && !Breaks(sentence, words, p.Date.Span))
            .OrderBy(p => p.Distance).FirstOrDefault();
        return near.Date is { } date && Agrees(status.Modality, date.Value)
            ? new Finding<Edtf>(date.Value, date.Basis, date.Certainty, [new Evidence("date beside the verb", date.Span, text.Transcript.Source[date.Span])])
            : null;
    }

    // Another clause stands between: its date is its own.
    private bool Breaks(SpokenSentence sentence, SourceSpan verb, SourceSpan date)
    {
        var (from, to) = date.Start >= verb.End ? (verb.End, date.Start) : (date.End, verb.Start);
        for (var i = sentence.IndexAt(from); i < sentence.Count && sentence[i].Start < to; i++)
        {
            if (words.Clauses.StandsAt(sentence.Keys, i))
            {
                return true;
            }
        }

        return false;
    }

    // What is past lies not after the event, what is to come not before it.
    private bool Agrees(Modality modality, Edtf value) => text.Transcript.Date is not { } day
        || (modality == Modality.Intended ? value.Latest >= day.Value.Earliest : value.Earliest <= day.Value.Latest);

    // "the November 18 meeting of the presidents. There the leaders signed …"
    private Finding<Edtf>? FromBefore(FoundStatus status, SpokenSentence sentence)
    {
        if (status.Name.Sentence == 0 || !words.There.StandsAt(sentence.Keys, 0) || status.Modality != Modality.Actual)
        {
            return null;
        }

        var before = text.Sentences[status.Name.Sentence - 1];
        return before.Turn == sentence.Turn && text.DatesIn(before.Span).ToArray() is [var only]
            ? new Finding<Edtf>(only.Value, Basis.Derived, only.Certainty, [new Evidence("date of the occasion in the sentence before, to which the sentence points", only.Span, text.Transcript.Source[only.Span])])
            : null;
    }

    // "we have just signed", "we signed" at the remarks after talks
    private Finding<Edtf>? OfEvent(FoundStatus status, SpokenSentence sentence)
    {
        if (text.Transcript.Date is not { } day || status.Modality != Modality.Actual || !status.Words.Happens || status.Words.Form is StatusForm.Noun)
        {
            return null;
        }

        var (from, to) = (Math.Max(0, status.First - 6), Math.Min(sentence.Count - 1, status.Last + 4));
        for (var i = from; i <= to; i++)
        {
            if (words.Just.StandsAt(sentence.Keys, i))
            {
                return Inferred(day, "\"just\" or \"today\": the day of the event", sentence.SpanOf(i, i));
            }
        }

        var we = status.Words.Form == StatusForm.Past && Enumerable.Range(Math.Max(0, status.First - 3), status.First - Math.Max(0, status.First - 3)).Any(i => words.SubjectsWe.StandsAt(sentence.Keys, i));
        return we && sentence.Turn.Kind == TurnKind.Statement && text.Participants.Count >= 2
            ? Inferred(day, "\"we signed\" in the remarks after talks: the day of the event", sentence.SpanOf(status.First, status.Last))
            : null;
    }

    private Finding<Edtf> Inferred(Finding<Edtf> day, string rule, SourceSpan span) =>
        new(day.Value, Basis.Inferred, day.Certainty, [new Evidence(rule, span, text.Transcript.Source[span])]);
}
