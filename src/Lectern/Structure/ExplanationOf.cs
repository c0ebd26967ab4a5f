namespace Lectern.Structure;

/// <summary>Tells in words what the stages decided.</summary>
internal static class ExplanationOf
{
    /// <summary>The decisions behind a transcript.</summary>
    public static Explanation Reading(Transcript transcript, Convention convention, IReadOnlyList<TurnReason> reasons)
    {
        var close = new HashSet<LabelCandidate>(convention.Doubtful, ReferenceEqualityComparer.Instance);
        var candidates = convention.Candidates
            .Select(c => new CandidateLabel(c.Candidate.Span, transcript.Source[c.Candidate.Printed], c.Weight >= Convention.Threshold, close.Contains(c.Candidate), c.Weight, c.Factors))
            .ToArray();
        var labels = candidates.Where(c => c.IsLabel).ToArray();
        var labelAt = labels.ToDictionary(c => c.Span.Start);
        var why = reasons.ToDictionary(r => r.Turn);
        var turns = transcript.Turns.Select(turn =>
        {
            var label = turn.LabelSpan is { } span ? labelAt.GetValueOrDefault(span.Start) : null;
            return new TurnDecision(turn, Begins(turn, why[turn.Id].Begins, label, labels), label, why[turn.Id].Speaker, why[turn.Id].Kind, why[turn.Id].Doubt);
        });
        return new Explanation(transcript, HabitsOf(convention), candidates, [.. turns], Convention.Threshold);
    }

    private static string Begins(Turn turn, string? told, CandidateLabel? label, IReadOnlyList<CandidateLabel> labels)
    {
        var words = turn.Span;
        var repeated = Ordered.FirstAfter(labels, words.End - 1, static c => c.Span.Start) - Ordered.FirstAfter(labels, words.Start, static c => c.Span.Start);
        var joined = repeated > 0 ? $"; its label is repeated {repeated} times inside, as this document does before each paragraph" : "";
        return told is not null ? told + joined : (turn.LabelSpan, label) switch
        {
            (null, _) => "speech without a label",
            (_, null) => "a label that this document uses again and again, in the middle of a paragraph",
            _ => label.IsClose ? "a label, but only just" : "a label",
        } + joined;
    }

    private static Habit[] HabitsOf(Convention convention)
    {
        var habits = convention.Habits;
        if (habits.Sure == 0)
        {
            return [];
        }

        return
        [
            new Habit("labels are set in bold", habits.UsesBold, habits.InBold, habits.Sure),
            new Habit("names are in capitals", habits.UsesCapitals, habits.InCapitals, habits.Named),
            new Habit("labels are full names", habits.UsesFullNames, habits.FullNames, habits.Sure),
            new Habit("questions have labels of their own", convention.UsesQuestionLabels, convention.Labels.Count(l => l.Anatomy.Class is LabelClass.Question or LabelClass.Journalist), convention.Labels.Count),
            .. habits.Marks.OrderByDescending(m => m.Value).ThenBy(m => m.Key).Select(m => new Habit(Words(m.Key), m.Value * 10 > habits.Sure * 3, m.Value, habits.Sure)),
        ];
    }

    private static string Words(LabelMark mark) => mark switch
    {
        LabelMark.Colon => "a colon closes a label",
        LabelMark.FullStop => "a full stop closes a label",
        LabelMark.StopAndDash => "a full stop and a dash close a label",
        LabelMark.Dash => "a dash closes a label",
        LabelMark.Space => "a space closes a label",
        LabelMark.Change => "a mark says that somebody else speaks",
        LabelMark.Step => "a tab or the end of bold type closes a label",
        LabelMark.Bracket => "a label stands in brackets",
        _ => "a label stands alone on its line",
    };
}
