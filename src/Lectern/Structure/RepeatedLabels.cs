using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Joins turns of one speaker where a publisher prints the label again before each paragraph.</summary>
internal static class RepeatedLabels
{
    private const int FewestNeighbours = 4;

    /// <summary>The turns, joined where repeating labels is the document's habit.</summary>
    /// <remarks>It is the habit where one in ten labels repeats the one before it, labels without a name left aside: two journalists, or two officials who are not named, share one.</remarks>
    public static List<TurnDraft> Join(SourceText source, List<TurnDraft> turns, LanguagePack pack)
    {
        var labelled = 0;
        var repeated = 0;
        for (var i = 1; i < turns.Count; i++)
        {
            labelled += turns[i].Label is not null ? 1 : 0;
            repeated += Repeats(turns, i) ? 1 : 0;
        }

        var isHabit = repeated >= FewestNeighbours && repeated * 10 >= labelled;
        if (repeated == 0)
        {
            return turns;
        }

        var joined = new List<TurnDraft>(turns.Count);
        for (var i = 0; i < turns.Count; i++)
        {
            // A clock beside both, or "(continued)" beside the second, says so by itself.
            if (i > 0 && Repeats(turns, i) && !IsParted(source, turns[i - 1], turns[i]) && (isHabit || GoesOn(turns[i], pack) || (HasClock(source, turns[i]) && HasClock(source, turns[i - 1]))))
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

    private static bool GoesOn(TurnDraft turn, LanguagePack pack) => turn.Label!.Anatomy.Notes.Any(note => Folding.Fold(note) is var folded && pack.ContinuedNotes.Concat(LanguagePacks.All[0].ContinuedNotes).Any(word => folded.StartsWith(word, StringComparison.Ordinal)));

    // "(00:22)" before or after the colon.
    private static bool HasClock(SourceText source, TurnDraft turn)
    {
        var label = turn.Label!.Span;
        var words = turn.Parts.Count > 0 ? Math.Max(label.End, turn.Parts[0].Start) : label.End;
        var printed = source.Text.AsSpan(label.Start, words - label.Start);
        var bracket = printed.IndexOfAny('(', '[');
        return bracket >= 0 && bracket + 4 < printed.Length && char.IsAsciiDigit(printed[bracket + 1]) && printed[bracket..].Contains(':');
    }

    private static bool Repeats(List<TurnDraft> turns, int i) =>
        turns[i].Label is { } label && turns[i - 1].Label is { } before && label.Anatomy.Key == before.Anatomy.Key && label.Anatomy.HasName;
}
