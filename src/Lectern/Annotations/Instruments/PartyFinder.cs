using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds the states that are parties to an instrument, or bring it forward.</summary>
internal sealed class PartyFinder(SpokenText text, InstrumentWords words)
{
    private const int MostLookedBack = 3;

    /// <summary>Parties by the name itself: "between A and B", "Russia-Kazakhstan", "of our ministries"; or null.</summary>
    public Finding<IReadOnlyList<string>>? InName(FoundName name)
    {
        var sentence = text.Sentences[name.Sentence];
        for (var i = name.Head; i <= name.Last; i++)
        {
            if (words.Betweens.LengthAt(sentence.Keys, i) is > 0 and var length && i + length <= name.Last)
            {
                var span = PartiesFrom(sentence, i, name.Last);
                var states = text.StatesIn(span);
                if (states.Count > 0)
                {
                    return Found(states, "states after \"between\" or \"with\" in the name", span, Basis.Stated, Certainty.Certain);
                }
            }
        }

        if (name.First < name.Head)
        {
            var span = sentence.SpanOf(name.First, name.Head - 1);
            var states = text.StatesIn(span);
            if (states.Count >= 2)
            {
                return Found(states, "states before the head of the name", span, Basis.Stated, Certainty.Certain);
            }
        }

        for (var i = name.First; i <= name.Last; i++)
        {
            // "a joint statement between the two countries", in a sentence that names two
            if (text.Participants.Count < 2 && words.OurStates.LengthAt(sentence.Keys, i) > 0 && text.StatesIn(sentence.Span) is { Count: 2 } two)
            {
                return Found(two, "the two states that the sentence names", sentence.Span, Basis.Derived, Certainty.Doubtful);
            }

            if (words.OurStates.LengthAt(sentence.Keys, i) > 0 && text.Participants.Count >= 2)
            {
                return Found(text.Participants, "states of those who speak, by \"our\" in the name", sentence.SpanOf(i, name.Last), Basis.Inferred, Certainty.Certain);
            }
        }

        return null;
    }

    // "between A and B regarding C": C is what it is about. The point of "U.S." belongs to the name of the state.
    private SourceSpan PartiesFrom(SpokenSentence sentence, int first, int last)
    {
        var end = Math.Min(sentence[last].End + 1, sentence.Span.End);
        foreach (var mention in text.MentionsIn(new SourceSpan(sentence[first].Start, end)).Where(m => m.Class == MentionClass.State))
        {
            var next = sentence.IndexAt(mention.Span.End);
            if (next <= last && words.Openers.StandsAt(sentence.Keys, next) && !words.Betweens.StandsAt(sentence.Keys, next) && !words.Ands.StandsAt(sentence.Keys, next) && text.StatesIn(sentence.SpanOf(first, next)).Count > 1)
            {
                return new SourceSpan(sentence[first].Start, mention.Span.End);
            }
        }

        return new SourceSpan(sentence[first].Start, end);
    }

    /// <summary>Parties by who signs, submits or agrees: the subject of the verb; or null.</summary>
    public Finding<IReadOnlyList<string>>? BySubject(FoundStatus status)
    {
        // "We did not sign the agreement", "we shall sign it": theirs too; what all the world may sign is not.
        var own = status is { Words: { Form: StatusForm.Base, Status: InstrumentStatus.Signed or InstrumentStatus.Initialled }, Modality: Modality.Intended or Modality.Denied, Name.Known: null };
        if (!(own || status.Words.Form is StatusForm.Past or StatusForm.Future) || status.Words.Status is not (InstrumentStatus.Signed or InstrumentStatus.Initialled or InstrumentStatus.Submitted or InstrumentStatus.Agreed or InstrumentStatus.Ratified or InstrumentStatus.Proposed))
        {
            return null;
        }

        var sentence = text.Sentences[status.Name.Sentence];
        var start = status.First;
        while (start > 0 && status.First - start < 16 && !(sentence.Opens(start) && text.MentionAt(sentence[start - 1].Start, MentionClass.State) is null && start < status.First))
        {
            start--;
        }

        if (start == status.First)
        {
            return null;
        }

        var subject = sentence.SpanOf(start, status.First - 1);
        var states = text.StatesIn(subject);
        if (states.Count >= 2 && !own)
        {
            return Found(states, "states that are the subject of the verb", subject, Basis.Derived, Certainty.Certain);
        }

        for (var i = start; i < status.First; i++)
        {
            if (words.Quantities.LengthAt(sentence.Keys, i) is > 0 and var length && Number(sentence, i, length) is { } count && Listed(status.Name.Sentence, count) is { } listed)
            {
                return listed;
            }

            if ((words.SubjectsWe.StandsAt(sentence.Keys, i) || words.OurStates.StandsAt(sentence.Keys, i)) && status.First - i <= 4 && text.Participants.Count == 2
                && text.Transcript.SpeakerOf(sentence.Turn) is { IsJournalist: false })
            {
                return Found(text.Participants, "\"we\" at a meeting of two states", sentence.SpanOf(i, status.Last), Basis.Inferred, Certainty.Certain);
            }
        }

        return null;
    }

    /// <summary>Whether the words between two places are "we" as a subject.</summary>
    public bool SaysWe(SpokenSentence sentence, int before) =>
        Enumerable.Range(Math.Max(0, before - 4), before - Math.Max(0, before - 4)).Any(i => words.SubjectsWe.StandsAt(sentence.Keys, i));

    // "the three states": the nearest list of so many before.
    private Finding<IReadOnlyList<string>>? Listed(int sentence, int count)
    {
        for (var i = sentence - 1; i >= 0 && i >= sentence - MostLookedBack && text.Sentences[i].Turn == text.Sentences[sentence].Turn; i--)
        {
            var states = text.StatesIn(text.Sentences[i].Span);
            if (states.Count >= count && LastRun(text.Sentences[i], count) is { } run)
            {
                return run;
            }
        }

        return count == 2 && text.Participants.Count == 2
            ? Found(text.Participants, "\"the two states\" at a meeting of two states", text.Sentences[sentence].Span, Basis.Inferred, Certainty.Doubtful)
            : null;
    }

    // The last states of a sentence that stand beside each other, so many as were counted.
    private Finding<IReadOnlyList<string>>? LastRun(SpokenSentence sentence, int count)
    {
        var states = text.MentionsIn(sentence.Span).Where(m => m.Class == MentionClass.State && m.Entity is { Length: 2 or 4 }).ToArray();
        for (var end = states.Length; end >= count; end--)
        {
            var run = states[(end - count)..end];
            var joined = run.Zip(run.Skip(1)).All(pair => pair.Second.Span.Start - pair.First.Span.End <= 8);
            if (joined && run.Select(m => m.Entity).Distinct().Count() == count)
            {
                var span = new SourceSpan(run[0].Span.Start, run[^1].Span.End);
                return Found([.. run.Select(m => m.Entity!)], "as many states as were counted, in a sentence before", span, Basis.Derived, Certainty.Certain);
            }
        }

        return null;
    }

    private int? Number(SpokenSentence sentence, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            foreach (var (stem, value) in words.Counts)
            {
                if (sentence.Keys[i].StartsWith(stem, StringComparison.Ordinal))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private Finding<IReadOnlyList<string>> Found(IReadOnlyList<string> states, string rule, SourceSpan span, Basis basis, Certainty certainty) =>
        new(states, basis, certainty, [new Evidence(rule, span, text.Transcript.Source[span])]);
}
