using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>How one document prints who speaks, found out from all its possible labels together.</summary>
/// <remarks>
/// Each candidate is weighed by what it is made of, by how often its key returns, by its agreement with the names in title and lead, and by how
/// well it fits what the rest of the document does: its mark, its place in the block, its weight of type. What is heavy enough is a label.
/// </remarks>
internal sealed class Convention
{
    /// <summary>What a label weighs at least.</summary>
    public const double Threshold = 2.0;

    private const double SureByItself = Threshold + 1;
    private const double Close = 0.75;
    private const int RepeatedOf = 4;
    private const int FewestSure = 3;

    private Convention(IReadOnlyList<WeighedLabel> candidates, Habits habits)
    {
        Candidates = candidates;
        Habits = habits;
        Labels = [.. candidates.Where(c => c.Weight >= Threshold).Select(c => c.Candidate)];
        Doubtful = [.. candidates.Where(c => Math.Abs(c.Weight - Threshold) < Close && !(c.Weight >= Threshold && habits.AreThoseOf(c.Candidate))).Select(c => c.Candidate)];
        UsesQuestionLabels = Labels.Any(l => l.Anatomy.Class is LabelClass.Question or LabelClass.Journalist);
    }

    /// <summary>All that could be a label, weighed, in order of place.</summary>
    public IReadOnlyList<WeighedLabel> Candidates { get; }

    /// <summary>What the document does with its labels.</summary>
    public Habits Habits { get; }

    /// <summary>The labels, in order of place.</summary>
    public IReadOnlyList<LabelCandidate> Labels { get; }

    /// <summary>Labels that only just reached the weight, and candidates that only just missed it; not labels that stand once and are set as all the others are.</summary>
    public IReadOnlyList<LabelCandidate> Doubtful { get; }

    /// <summary>Questions have labels of their own ("Question", "Q", "Reporter").</summary>
    public bool UsesQuestionLabels { get; }

    /// <summary>The convention of a source whose own markup tells: the labels that it marks are the labels.</summary>
    public static Convention Marked(IReadOnlyList<LabelCandidate> labels) =>
        new([.. labels.Select(label => new WeighedLabel(label, SureByItself, [new Factor("the markup says that it is a label", SureByItself)]))], Habits.Of(labels));

    /// <summary>That of a text in which more looks like a label than can be one.</summary>
    public static Convention Overrun { get; } = new([], Habits.Of([])) { IsOverrun = true };

    /// <summary>So much of the text looks like a label that nothing was taken for one.</summary>
    public bool IsOverrun { get; private init; }

    /// <summary>Weighs the candidates and keeps the labels.</summary>
    /// <param name="candidates">All candidates in order.</param>
    /// <param name="knownNames">Names that title and lead give to the people of the event.</param>
    /// <param name="pack">The pack of the text's language.</param>
    /// <param name="explain">Keep what made each weight.</param>
    public static Convention Infer(IReadOnlyList<LabelCandidate> candidates, IReadOnlyList<PlainName> knownNames, LanguagePack pack, bool explain = false)
    {
        var weigh = new LabelWeight(candidates, knownNames, pack);
        var weights = new Weighing[candidates.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = new Weighing(explain ? [] : null);
            weigh.AddIntrinsic(ref weights[i], candidates[i]);
        }

        // The document's habits are told from the candidates that are heavy by themselves.
        LabelCandidate[] sureOnes = [.. candidates.Where((_, i) => weights[i].Total >= SureByItself)];
        if (sureOnes.Length < FewestSure && candidates.Where((_, i) => weights[i].Total >= Threshold).ToArray() is { Length: >= FewestSure } light && light.Length * 2 >= candidates.Count)
        {
            sureOnes = light; // in a short text names hardly return
        }

        var habits = Habits.Of(sureOnes);
        for (var i = 0; i < weights.Length; i++)
        {
            LabelWeight.AddFit(ref weights[i], candidates[i], habits);
        }

        // "Ada Lind: Good morning." once, before the first question: whoever opens is named, and then only asked.
        var sure = Array.FindIndex(weights, w => w.Total >= Threshold);
        if (sure > 0 && candidates[sure].Anatomy.Class is LabelClass.Question or LabelClass.Journalist)
        {
            LabelWeight.AddOpening(ref weights[0], candidates[0]);
        }

        Weighing[] alone = explain ? [.. weights.Select(w => w with { Factors = [.. w.Factors!] })] : [.. weights];
        AddAlternation(candidates, weights, habits);

        // What was found so may show who else was passed over.
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = weights[i].Total >= Threshold ? weights[i] : alone[i];
        }

        AddAlternation(candidates, weights, habits);
        return new Convention([.. candidates.Select((c, i) => new WeighedLabel(c, weights[i].Total, weights[i].Factors ?? []))], habits);
    }

    // Where a publisher does not repeat labels, two of one speaker in a row mean that whoever spoke between them was not recognised.
    private static void AddAlternation(IReadOnlyList<LabelCandidate> candidates, Weighing[] weights, Habits habits)
    {
        var labels = Enumerable.Range(0, weights.Length).Where(i => weights[i].Total >= Threshold).ToArray();
        var touching = 0;
        for (var i = 1; i < labels.Length; i++)
        {
            touching += labels[i] == labels[i - 1] + 1 && candidates[labels[i - 1]].Anatomy.Key == candidates[labels[i]].Anatomy.Key ? 1 : 0;
        }

        if (touching * RepeatedOf > labels.Length)
        {
            return;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var label = 1; label < labels.Length; label++)
        {
            var (before, after) = (labels[label - 1], labels[label]);
            if (after == before + 1 || !AreOne(candidates[before].Anatomy, candidates[after].Anatomy))
            {
                continue;
            }

            for (var i = before + 1; i < after; i++)
            {
                if (candidates[i].Mark == candidates[before].Mark || candidates[i].Mark == candidates[after].Mark)
                {
                    LabelWeight.AddAlternation(ref weights[i], candidates[i], candidates[before]);
                    if (weights[i].Total >= Threshold)
                    {
                        found.Add(candidates[i].Anatomy.Key);
                    }
                }
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].Total < Threshold && (candidates[i].Place == LabelPlace.Block || (habits.StandsOnLines && candidates[i].Place == LabelPlace.Line)) && found.Contains(candidates[i].Anatomy.Key))
            {
                LabelWeight.AddLikeness(ref weights[i]);
            }
        }
    }

    private static bool AreOne(LabelAnatomy left, LabelAnatomy right) =>
        left.Key == right.Key || (left.HasName && right.HasName && left.Person is { } a && right.Person is { } b && a.Matches(b));
}
