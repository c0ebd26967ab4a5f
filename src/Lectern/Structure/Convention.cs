using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>How one document prints who speaks, found out from all its possible labels together.</summary>
/// <remarks>
/// Each candidate is weighed by what it is made of, by how often its key returns, by its agreement with the names in title and lead, and by how
/// well it fits what the rest of the document does: its mark, its place in the block, its weight of type. What is heavy enough is a label.
/// </remarks>
internal sealed class Convention
{
    private const double Threshold = 2.0;

    private Convention(IReadOnlyList<LabelCandidate> labels, IReadOnlyList<LabelCandidate> doubtful, bool usesBold, bool usesQuestionLabels)
    {
        Labels = labels;
        Doubtful = doubtful;
        UsesBold = usesBold;
        UsesQuestionLabels = usesQuestionLabels;
    }

    /// <summary>The labels, in order of place.</summary>
    public IReadOnlyList<LabelCandidate> Labels { get; }

    /// <summary>Labels that only just reached the weight, and candidates that only just missed it.</summary>
    public IReadOnlyList<LabelCandidate> Doubtful { get; }

    /// <summary>Labels are set in bold.</summary>
    public bool UsesBold { get; }

    /// <summary>Questions have labels of their own ("Question", "Q", "Reporter").</summary>
    public bool UsesQuestionLabels { get; }

    /// <summary>Weighs the candidates and keeps the labels.</summary>
    /// <param name="candidates">All candidates in order.</param>
    /// <param name="knownNames">Names that title and lead give to the people of the event.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static Convention Infer(IReadOnlyList<LabelCandidate> candidates, IReadOnlyList<PersonName> knownNames, LanguagePack pack)
    {
        var counts = new Dictionary<(string, LabelMark), int>();
        foreach (var candidate in candidates)
        {
            if (candidate.HasWords || candidate.Mark is LabelMark.Alone or LabelMark.Colon)
            {
                counts[(candidate.Anatomy.Key, candidate.Mark)] = counts.GetValueOrDefault((candidate.Anatomy.Key, candidate.Mark)) + 1;
            }
        }

        var surnames = Surnames(candidates);
        var first = candidates.Select(c => Intrinsic(c, counts, surnames, knownNames, pack)).ToArray();

        // The document's habits, told from the candidates that are heavy by themselves.
        var heavy = Enumerable.Range(0, candidates.Count).Where(i => first[i] >= Threshold + 1).ToArray();
        var bold = heavy.Length > 0 && heavy.Count(i => candidates[i].IsBold) * 10 >= heavy.Length * 6;
        var named = heavy.Where(i => candidates[i].Anatomy.Class is not (LabelClass.Question or LabelClass.Answer)).ToArray();
        var upper = named.Length > 2 && named.Count(i => candidates[i].Anatomy.IsUpper) * 10 >= named.Length * 9;
        var fullNames = heavy.Length > 5 && heavy.Count(i => candidates[i].Anatomy.Class == LabelClass.FullName) * 10 >= heavy.Length * 8;
        var marks = new Dictionary<LabelMark, double>();
        foreach (var i in heavy)
        {
            marks[candidates[i].Mark] = marks.GetValueOrDefault(candidates[i].Mark) + 1;
        }

        var accepted = new List<LabelCandidate>();
        var doubtful = new List<LabelCandidate>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var weight = first[i] + Fit(candidates[i], bold, upper, fullNames, marks, heavy.Length);
            if (weight >= Threshold)
            {
                accepted.Add(candidates[i]);
            }

            if (Math.Abs(weight - Threshold) < 0.75)
            {
                doubtful.Add(candidates[i]);
            }
        }

        var questions = accepted.Any(l => l.Anatomy.Class is LabelClass.Question or LabelClass.Journalist);
        return new Convention(accepted, doubtful, bold, questions);
    }

    // What a candidate weighs by itself, by its repetition and by its agreement with known names.
    private static double Intrinsic(LabelCandidate c, Dictionary<(string, LabelMark), int> counts, Dictionary<string, int> surnames, IReadOnlyList<PersonName> knownNames, LanguagePack pack)
    {
        var anatomy = c.Anatomy;
        var weight = anatomy.Class switch
        {
            LabelClass.Question => 2.6,
            LabelClass.Answer => 2.0,
            LabelClass.Journalist => 2.4,
            LabelClass.Moderator => 2.0,
            LabelClass.Interpreter => 1.6,
            LabelClass.Anonymous => 2.2,
            LabelClass.Role => 1.0,
            LabelClass.RoleAndName => 2.2,
            LabelClass.TitleAndName => 1.8,
            LabelClass.FullName => 1.4,
            LabelClass.OneWord => -0.4,
            _ => -4,
        };

        weight += anatomy.IsUpper && anatomy.Class is not (LabelClass.Question or LabelClass.Answer) ? 1.0 : 0;
        var count = counts.GetValueOrDefault((anatomy.Key, c.Mark));
        weight += count > 1 ? Math.Min(2.4, Math.Log2(count) * 0.8) : 0;

        if (anatomy.HasName && anatomy.Person is { } person)
        {
            weight += knownNames.Any(k => k.Matches(person)) ? 1.5 : 0;
            weight += surnames.GetValueOrDefault(person.Surname) > 1 ? 0.8 : 0;
        }

        weight -= c.Place == LabelPlace.Line ? 0.5 : 0;
        weight -= c.Mark switch { LabelMark.Colon or LabelMark.Bracket or LabelMark.StopAndDash => 0, LabelMark.Space => 0.4, LabelMark.FullStop => 1.0, LabelMark.Dash => anatomy.Class is LabelClass.Question or LabelClass.Answer ? 0.4 : 1.4, _ => 1.3 };

        // "Date: …", "Subjects: …" in the head; a label that returns is no field.
        if (count <= 1 && (pack.Fields.ContainsKey(anatomy.Key) || LanguagePacks.All.Any(p => p.Fields.ContainsKey(anatomy.Key))))
        {
            weight -= 4;
        }

        return weight;
    }

    // How well a candidate does what the document's sure labels do.
    private static double Fit(LabelCandidate c, bool bold, bool upper, bool fullNames, Dictionary<LabelMark, double> marks, int heavy)
    {
        if (heavy < 3)
        {
            return 0;
        }

        var weight = bold ? (c.IsBold ? 1.2 : -2.4) : 0;

        // Where every label is in bold, or every name in capitals, what does the same at the same place is a label too, whatever its words.
        if (c.Anatomy.Class == LabelClass.Other && c.Place == LabelPlace.Block && c.HasWords && ((bold && c.IsBold) || (upper && c.Anatomy.IsUpper)))
        {
            weight += 6;
        }

        // Where nearly all labels are full names, a full name that stands once is one too (a panel, an opening).
        weight += fullNames && c.Anatomy.Class == LabelClass.FullName && c.Place == LabelPlace.Block && c.HasWords ? 0.6 : 0;
        weight += upper && !c.Anatomy.IsUpper && c.Anatomy.Class is LabelClass.FullName or LabelClass.OneWord ? -1.2 : 0;
        var share = marks.GetValueOrDefault(c.Mark) / heavy;
        // Names on lines of their own are a list (contents, who is present) where most labels are closed by a colon.
        weight += c.Mark == LabelMark.Alone ? (share > 0.3 && marks.GetValueOrDefault(LabelMark.Colon) * 2 <= heavy ? 0.4 : -3)
            : share > 0.3 ? 0.4 : share > 0.02 ? -0.2 : c.Mark == LabelMark.Dash ? -3 : c.Anatomy.Class == LabelClass.Question && c.Mark != LabelMark.Dash ? 0 : -1.5;
        return weight;
    }

    private static Dictionary<string, int> Surnames(IReadOnlyList<LabelCandidate> candidates)
    {
        var keys = new Dictionary<string, HashSet<string>>();
        foreach (var candidate in candidates)
        {
            if (candidate.Anatomy.HasName && candidate.Anatomy.Person is { } name)
            {
                (keys.TryGetValue(name.Surname, out var set) ? set : keys[name.Surname] = []).Add(candidate.Anatomy.Key);
            }
        }

        return keys.ToDictionary(k => k.Key, k => k.Value.Count);
    }
}
