namespace Lectern.Structure;

/// <summary>Joins turns of one speaker where a publisher prints the label again before each paragraph.</summary>
internal static class RepeatedLabels
{
    private const int FewestNeighbours = 4;

    /// <summary>The turns, joined where repeating labels is the document's habit.</summary>
    /// <remarks>It is the habit where one in ten labels repeats the one before it, labels without a name left aside: two journalists, or two officials who are not named, share one.</remarks>
    public static List<TurnDraft> Join(SourceText source, List<TurnDraft> turns)
    {
        var labelled = 0;
        var repeated = 0;
        for (var i = 1; i < turns.Count; i++)
        {
            labelled += turns[i].Label is not null ? 1 : 0;
            repeated += Repeats(turns, i) ? 1 : 0;
        }

        if (repeated < FewestNeighbours || repeated * 10 < labelled)
        {
            return turns;
        }

        var joined = new List<TurnDraft>(turns.Count);
        for (var i = 0; i < turns.Count; i++)
        {
            if (i > 0 && Repeats(turns, i) && !IsParted(source, turns[i - 1], turns[i]))
            {
                joined[^1].Parts.AddRange(turns[i].Parts);
            }
            else
            {
                joined.Add(turns[i]);
            }
        }

        return joined;
    }

    // "(Laughter)", "(The sitting was suspended from 10:34 to 10:58)": who is named again after it speaks again.
    private static bool IsParted(SourceText source, TurnDraft before, TurnDraft turn) =>
        before.Parts.Count > 0 && turn.Label is { } label && before.Parts[^1].End < label.Span.Start
        && (source.Slice(before.Parts[^1]).TrimEnd('.')[^1..] is [')' or ']'] || source.Text.AsSpan(before.Parts[^1].End, label.Span.Start - before.Parts[^1].End).ContainsAny('(', '['));

    private static bool Repeats(List<TurnDraft> turns, int i) =>
        turns[i].Label is { } label && turns[i - 1].Label is { } before && label.Anatomy.Key == before.Anatomy.Key && label.Anatomy.HasName;
}
