namespace Lectern.Annotations.Mentions;

/// <summary>Which of several readings of the same words are kept.</summary>
/// <remarks>
/// Of one class the longest, at the same length the one of which is known what it is, then the first. A person's or a place's name holds nothing else ("George Washington", "Gulf of Mexico"); a state, place
/// or body named within a body or an office is a mention of its own ("Parliament of Kyrgyzstan", "Foreign Minister of Kazakhstan").
/// </remarks>
internal static class Overlaps
{
    public static IReadOnlyList<MentionDraft> Resolve(List<MentionDraft> drafts)
    {
        var kept = new List<MentionDraft>(drafts.Count);
        var window = new List<MentionDraft>();
        foreach (var draft in drafts.OrderBy(d => d.Start).ThenByDescending(d => d.End)) // stable: of equals the first stays the first
        {
            window.RemoveAll(w => w.End <= draft.Start);
            var rival = window.Find(w => w.Overlaps(draft) && Excludes(w, draft));
            if (rival is null)
            {
                kept.Add(draft);
                window.Add(draft);
            }
            else if (Outranks(draft, rival))
            {
                window.RemoveAll(w => w.Overlaps(draft) && Excludes(w, draft) && Outranks(draft, w) && kept.Remove(w));
                if (!window.Exists(w => w.Overlaps(draft) && Excludes(w, draft)))
                {
                    kept.Add(draft);
                    window.Add(draft);
                }
            }
        }

        return kept;
    }

    private static bool Excludes(MentionDraft left, MentionDraft right)
    {
        if (left.Class == right.Class)
        {
            return true;
        }

        var (outer, inner) = left.Holds(right) && (left.Start != right.Start || left.End != right.End || Rank(left) >= Rank(right)) ? (left, right) : (right, left);
        return outer.Class is MentionClass.Person or MentionClass.Place or MentionClass.State || !outer.Holds(inner) || inner.Class is MentionClass.Person or MentionClass.Office || outer.Start == inner.Start && outer.End == inner.End;
    }

    private static bool Outranks(MentionDraft left, MentionDraft right) =>
        left.Start == right.Start && left.End == right.End && left.Class is MentionClass.Person or MentionClass.Body && right.Class is MentionClass.Person or MentionClass.Body
            ? (left.Class == MentionClass.Person && right.Class == MentionClass.Body) || (left.Class == right.Class && left.Entity is not null && right.Entity is null) :
        left.End - left.Start != right.End - right.Start ? left.End - left.Start > right.End - right.Start && Rank(left) >= Rank(right) - 1 : Rank(left) > Rank(right);

    private static int Rank(MentionDraft draft) => draft.Class switch
    {
        MentionClass.Person => 3,
        MentionClass.Body when draft.Entity is not null => 4,
        MentionClass.State => 3,
        MentionClass.Office => 3,
        MentionClass.Body => 2,
        _ => 2,
    };
}
