using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>A status that words of a sentence give to a name in it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Words">The line of the pack that says it.</param>
/// <param name="First">First word of it.</param>
/// <param name="Last">Last word of it.</param>
/// <param name="Modality">In which sense.</param>
/// <param name="Certainty">Whether it may be relied on.</param>
internal sealed record FoundStatus(FoundName Name, StatusWords Words, int First, int Last, Modality Modality, Certainty Certainty);

/// <summary>Finds what a sentence says of how far the instruments named in it have come.</summary>
internal sealed class StatusFinder(InstrumentWords words)
{
    private const int MostBetween = 9;
    private const int MostAuxiliaries = 7;
    private const int MostFrame = 10;
    private const int MostOpposed = 3;
    private const int MostSubject = 7;
    private const int LongestArticle = 3;

    /// <summary>All that is said, in order of place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names in it, in order.</param>
    public List<FoundStatus> Find(SpokenSentence sentence, IReadOnlyList<FoundName> names)
    {
        var found = new List<FoundStatus>();
        if (names.Count == 0)
        {
            return found;
        }

        for (var at = 0; at < sentence.Count; at++)
        {
            if (names.Any(n => at >= n.First && at <= n.Last))
            {
                continue;
            }

            foreach (var line in words.Statuses)
            {
                if (line.Pattern.LengthAt(sentence.Keys, at) is > 0 and var length)
                {
                    Add(sentence, names, line, at, at + length - 1, found);
                }
            }
        }

        // A longer line says it more exactly: "being implemented" is no "implemented".
        return [.. found.Where(f => !found.Any(o => o.Name == f.Name && o.First <= f.First && o.Last >= f.Last && o.Last - o.First > f.Last - f.First)).OrderBy(f => f.First)];
    }

    private void Add(SpokenSentence sentence, IReadOnlyList<FoundName> names, StatusWords line, int first, int last, List<FoundStatus> found)
    {
        if (line.Form is StatusForm.Past || (words.IsVerbLast && line.Form is StatusForm.Passive))
        {
            if (names.LastOrDefault(n => n.Last < first) is { } told && IsOfWhichItIsTold(sentence, told.Last, first, last))
            {
                var modality = sentence.IsQuestion ? Modality.Asked : Senses.Before(words, sentence, first, told.Last + 1) ?? Told(sentence, Modality.Actual);
                found.Add(new FoundStatus(told, line, first, last, modality, Certainty.Certain));
                return;
            }

            // "The treaty was signed and the protocol …": the participle belongs to what stands before it.
            if (names.LastOrDefault(n => n.Last < first) is { } done && words.Statuses.Any(l => l.Form == StatusForm.Passive && l.Status == line.Status && l.Pattern.LengthAt(sentence.Keys, first) is > 0 and var n && FollowsOn(sentence, l, done, first, first + n - 1)) && line.Form is StatusForm.Past)
            {
                return;
            }
        }

        if (line.Form is StatusForm.Past or StatusForm.Future or StatusForm.Base or StatusForm.Noun)
        {
            foreach (var name in names.Where(n => n.First > last && Reaches(sentence, names, last + 1, n) && !(line.Status == InstrumentStatus.Rejected && IsOfDeed(sentence, last + 1, n.First))))
            {
                if (Sense(sentence, line, first, last, name) is { } sense)
                {
                    found.Add(new FoundStatus(name, line, first, last, sense.Modality, sense.Certainty));
                }
            }
        }
        else if (names.LastOrDefault(n => n.Last < first) is { } name && FollowsOn(sentence, line, name, first, last))
        {
            if (SenseAfter(sentence, line, name, first, last) is not { } sense)
            {
                return;
            }

            foreach (var joined in WithCoordinated(sentence, names, name))
            {
                found.Add(new FoundStatus(joined, line, first, last, sense.Modality, sense.Certainty));
            }
        }
    }

    /// <summary>Whether a clause behind a name tells that it was signed: "the documents that we have just signed".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">Last word of the name.</param>
    public bool IsSignedBehind(SpokenSentence sentence, int last)
    {
        for (var at = last + 2; at < sentence.Count && at - last <= MostSubject + 1; at++)
        {
            var end = words.Statuses.Where(l => l.Happens && (l.Form is StatusForm.Past || (words.IsVerbLast && l.Form is StatusForm.Passive))).Select(l => l.Pattern.LengthAt(sentence.Keys, at)).DefaultIfEmpty(0).Max();
            if (end > 0)
            {
                return IsOfWhichItIsTold(sentence, last, at, at + end - 1);
            }
        }

        return false;
    }

    // "the documents that we have just signed", "the treaty our ministers signed in May": the verb ends a clause about the name before it.
    private bool IsOfWhichItIsTold(SpokenSentence sentence, int name, int first, int last)
    {
        var start = name + 1;
        if (first - start is < 1 or > MostSubject)
        {
            return false;
        }

        var clause = words.Clauses.StandsAt(sentence.Keys, start);
        var subject = words.IsTitleCase && !sentence.Opens(start) && (words.SubjectsWe.StandsAt(sentence.Keys, start) || (words.PartyWords.StandsAt(sentence.Keys, start) && first - start > 1));
        // "which signed" tells of whom it is, where a verb has no ending for it.
        var told = subject || (words.IsVerbLast && sentence.Opens(start) && first - start > 1)
            || (clause && (!words.IsTitleCase || Enumerable.Range(start + 1, first - start - 1).Any(i => !words.Auxiliaries.StandsAt(sentence.Keys, i))));
        if (!told || Enumerable.Range(start + 1, last - start).Any(i => sentence.Opens(i) || (i < first && IsOtherClause(sentence, i))))
        {
            return false;
        }

        return words.IsVerbLast || last + 1 >= sentence.Count || sentence.Opens(last + 1) || words.ParticipleAfter.StandsAt(sentence.Keys, last + 1) || words.Ands.StandsAt(sentence.Keys, last + 1)
            || words.Auxiliaries.StandsAt(sentence.Keys, last + 1) || !(words.Points.StandsAt(sentence.Keys, last + 1) || sentence[last + 1].Key.Length <= LongestArticle || sentence[last + 1].IsCapital);
    }

    private bool IsOtherClause(SpokenSentence sentence, int i) =>
        words.IsParticiple(sentence.Keys, i) || (words.Clauses.StandsAt(sentence.Keys, i) && !words.SubjectsWe.StandsAt(sentence.Keys, i));

    // "reject violating the treaty": what is rejected is the verb between.
    private bool IsOfDeed(SpokenSentence sentence, int from, int to) => Enumerable.Range(from, to - from)
        .Any(i => IsGerund(sentence, i) && words.Statuses.Any(line => line.Form == StatusForm.Base && line.Pattern.LengthAt(sentence.Keys, i) > 0));

    // Only words that belong to the name, other names, and whom it is given to may stand between.
    private bool Reaches(SpokenSentence sentence, IReadOnlyList<FoundName> names, int from, FoundName name)
    {
        var others = 0;
        for (var i = from; i < name.First; i++)
        {
            if (names.FirstOrDefault(n => i >= n.First && i <= n.Last) is { } other)
            {
                (i, others) = (other.Last, others + 1);
                continue;
            }

            if (sentence.Opens(i) && others == 0 && i > from)
            {
                return false;
            }

            // "signed that agreement"
            var points = i == name.First - 1 && words.Points.StandsAt(sentence.Keys, i);
            // Where every noun has a capital, another noun is what the words speak of.
            if (words.HasNounCapitals && sentence[i].IsCapital)
            {
                return false;
            }

            if ((!points && words.Breaks.StandsAt(sentence.Keys, i)) || i - from > MostBetween + (others * 12))
            {
                return false;
            }
        }

        // A verb does not reach over a comma, but into marks that set off a name.
        if (others == 0 && name.First > from && sentence.Opens(name.First) && sentence.Text.AsSpan(sentence[name.First - 1].End, sentence[name.First].Start - sentence[name.First - 1].End).IndexOfAny(",;，；") >= 0)
        {
            return false;
        }

        return (!sentence.Opens(from) || (from == name.First && (words.HasMarkedNames || sentence.Text[sentence[from].Start - 1] is '"' or '“' or '«'))) && (others == 0 || ListOnly(sentence, names, from, name));
    }

    // Between one name and the next of a list there is a comma, "and", and an article.
    private bool ListOnly(SpokenSentence sentence, IReadOnlyList<FoundName> names, int from, FoundName name)
    {
        var before = names.Last(n => n.Last < name.First && n.First >= from);
        return name.First - before.Last <= 5 && Enumerable.Range(before.Last + 1, name.First - before.Last - 1)
            .All(i => words.Ands.StandsAt(sentence.Keys, i) || sentence[i].Key.Length <= 4 || !sentence.Opens(i));
    }

    // "a treaty and a protocol were signed"
    private IEnumerable<FoundName> WithCoordinated(SpokenSentence sentence, IReadOnlyList<FoundName> names, FoundName last)
    {
        yield return last;
        for (var i = names.ToList().IndexOf(last) - 1; i >= 0; i--)
        {
            var gap = Enumerable.Range(names[i].Last + 1, names[i + 1].First - names[i].Last - 1).ToArray();
            if (gap.Length is 0 or > 3 || !gap.Any(k => words.Ands.StandsAt(sentence.Keys, k)))
            {
                yield break;
            }

            yield return names[i];
        }
    }

    private bool FollowsOn(SpokenSentence sentence, StatusWords line, FoundName name, int first, int last)
    {
        var start = name.Last + 1;
        if (words.IsVerbLast && first - start <= MostFrame)
        {
            return Enumerable.Range(start, first - start).All(i => !sentence.Opens(i) && !words.Clauses.StandsAt(sentence.Keys, i)) && !sentence.Opens(first);
        }

        if (first - start > MostAuxiliaries)
        {
            return false;
        }

        // The acronym in brackets belongs to the name.
        if (name.Acronym is not null && start < first && Folding.Fold(name.Acronym) == sentence.Keys[start])
        {
            start++;
        }

        for (var i = start; i < first; i++)
        {
            if (!words.Auxiliaries.StandsAt(sentence.Keys, i))
            {
                return false;
            }
        }

        if (first > start || line.Form is StatusForm.Finite or StatusForm.Coming)
        {
            return true;
        }

        return words.HasCases || last + 1 >= sentence.Count || sentence.Opens(last + 1) || sentence[last + 1].IsNumber || words.ParticipleAfter.StandsAt(sentence.Keys, last + 1);
    }

    private (Modality Modality, Certainty Certainty)? Sense(SpokenSentence sentence, StatusWords line, int first, int last, FoundName name)
    {
        if (sentence.IsQuestion)
        {
            return (Modality.Asked, Certainty.Certain);
        }

        // Who rejects that it be violated does not say whether it is.
        if (line.Status == InstrumentStatus.Violated && Enumerable.Range(Math.Max(0, first - MostOpposed), first - Math.Max(0, first - MostOpposed)).Any(i => words.Opposes.StandsAt(sentence.Keys, i)))
        {
            return null;
        }

        var mode = Senses.Before(words, sentence, first, Senses.ClauseStart(sentence, first));
        if (line.Form == StatusForm.Noun)
        {
            var came = Enumerable.Range(Math.Max(0, first - 6), first - Math.Max(0, first - 6)).Any(i => words.NounsCame.LengthAt(sentence.Keys, i) is > 0 and var n && i + n <= first);
            var comes = name.Last + 1 < sentence.Count && Enumerable.Range(name.Last + 1, Math.Min(3, sentence.Count - name.Last - 1)).Any(i => !sentence.Opens(i) && words.NounsCome.StandsAt(sentence.Keys, i));
            return came ? (Told(sentence, Modality.Actual), line.Happens ? Certainty.Certain : Certainty.Doubtful)
                : comes ? (Modality.Intended, Certainty.Certain)
                : mode is { } m && !(line.IsCertain && m == Modality.Intended) ? (m, Certainty.Certain)
                : line.IsCertain ? (Told(sentence, Modality.Actual), Certainty.Certain)
                : null;
        }

        // "the first to vote for the resolution" did so.
        if (mode == Modality.Intended && line.Form == StatusForm.Base && words.DoneTo.LengthBefore(sentence.Keys, first - 1, 6) > 0)
        {
            return (Told(sentence, Modality.Actual), Certainty.Certain);
        }

        // "… to withdraw from the treaty if we object"
        // and "we will not sign the treaty unless …"
        if (mode is Modality.Intended or Modality.Denied && line.Form == StatusForm.Base && Enumerable.Range(name.Last + 1, sentence.Count - name.Last - 1).Any(i => words.Ifs.StandsAt(sentence.Keys, i)))
        {
            mode = Modality.Conditional;
        }

        return mode is { } sense ? (sense, Certainty.Certain)
            : line.Form == StatusForm.Future ? (Modality.Intended, Certainty.Certain)
            : line.Form == StatusForm.Past ? (Told(sentence, Modality.Actual), IsGerund(sentence, first) || name.IsGeneric ? Certainty.Doubtful : Certainty.Certain)
            : line.IsCertain && sentence.Keys[first].EndsWith("ing", StringComparison.Ordinal) ? (Told(sentence, Modality.Actual), Certainty.Doubtful)
            : null;
    }

    private (Modality Modality, Certainty Certainty)? SenseAfter(SpokenSentence sentence, StatusWords line, FoundName name, int first, int last)
    {
        if (sentence.IsQuestion)
        {
            return (Modality.Asked, Certainty.Certain);
        }

        if (Senses.Before(words, sentence, first, name.Last + 1) is { } mode)
        {
            return (mode, Certainty.Certain);
        }

        // What stands before the name governs it too: "if the treaty is signed"; not in a clause of its own, "the treaty that was signed".
        if (words.IsVerbLast && Senses.Before(words, sentence, name.First, Senses.ClauseStart(sentence, name.First)) is { } frame)
        {
            return (frame, Certainty.Certain);
        }

        if (line.Form == StatusForm.Late)
        {
            return null;
        }

        var own = name.Last + 1 < sentence.Count && words.Clauses.StandsAt(sentence.Keys, name.Last + 1);
        return own ? (Told(sentence, Modality.Actual), Certainty.Certain)
            : Senses.Before(words, sentence, name.First, Senses.ClauseStart(sentence, name.First), [Modality.Conditional, Modality.Asked]) is { } outer ? (outer, Certainty.Certain)
            : name.First > 0 && words.Nothings.StandsAt(sentence.Keys, name.First - 1) ? (Modality.Denied, Certainty.Certain)
            : line.Form == StatusForm.Coming ? (Modality.Intended, Certainty.Certain)
            : (Told(sentence, Modality.Actual), name.IsGeneric ? Certainty.Doubtful : Certainty.Certain);
    }

    private static bool IsGerund(SpokenSentence sentence, int at) => sentence.Keys[at].EndsWith("ing", StringComparison.Ordinal);

    // A questioner tells what is not the record of those who know.
    private Modality Told(SpokenSentence sentence, Modality modality) =>
        modality == Modality.Actual && (sentence.Turn.Kind == TurnKind.Question || Enumerable.Range(0, sentence.Count).Any(i => words.Reported.StandsAt(sentence.Keys, i))) ? Modality.Reported : modality;
}
