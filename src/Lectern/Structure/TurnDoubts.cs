namespace Lectern.Structure;

/// <summary>Tells which turns may be cut wrongly or given to the wrong person, from what speaks against them in the text.</summary>
/// <remarks>
/// A turn is doubtful where its label or the next one only just reached the weight of a label, where something inside it nearly did, where a page
/// ends inside it, where a name in capitals with a colon was left in it, where an answer holds a paragraph that asks, where words are a label, and where the same
/// speaker is named twice in a row in a text that does not repeat labels. How often that is right is measured in docs/accuracy.md.
/// </remarks>
internal sealed class TurnDoubts
{
    private const double NearMiss = 1.2;
    private const int FewestOfName = 4;
    private const int MostOfLabel = 32;
    private const int MostPageLine = 12;
    private const int RepeatedOf = 12;

    private readonly SourceText _source;
    private readonly IReadOnlyList<TurnDraft> _turns;
    private readonly HashSet<LabelCandidate> _close;
    private readonly int[] _nearMisses;
    private readonly bool _capitals;
    private readonly bool _repeats;
    private readonly bool _isDamaged;
    private readonly HashSet<string> _keys;

    /// <summary>Gets ready to judge the turns of one document.</summary>
    public TurnDoubts(SourceText source, IReadOnlyList<TurnDraft> turns, Convention convention, bool isDamaged)
    {
        (_source, _turns) = (source, turns);
        _close = new HashSet<LabelCandidate>(convention.Doubtful, ReferenceEqualityComparer.Instance);
        _nearMisses = [.. convention.Candidates.Where(c => c.Weight is < Convention.Threshold and > Convention.Threshold - NearMiss).Select(c => c.Candidate.Span.Start)];
        _isDamaged = isDamaged;
        _keys = convention.Labels.Select(label => label.Anatomy.Key).ToHashSet(StringComparer.Ordinal);
        _capitals = convention.Habits.UsesCapitals;
        _repeats = Enumerable.Range(1, Math.Max(0, turns.Count - 1)).Count(NamesOneTwice) * RepeatedOf > turns.Count;
    }

    /// <summary>Why a turn is doubtful, or null.</summary>
    /// <param name="turn">Its index.</param>
    /// <param name="kind">What it is for.</param>
    public string? Of(int turn, TurnKind kind)
    {
        var draft = _turns[turn];
        if (draft.Marked is not null)
        {
            return null; // markup says where it begins and ends
        }

        if (draft.Label?.ReadAs is { } meant && IsFar(draft.Label.Printed, meant))
        {
            return $"its label is printed “{_source[draft.Label.Printed]}” and was read as “{_source[meant]}”";
        }

        if (_isDamaged)
        {
            return "the text is damaged, as one is that a machine read from a scan";
        }

        if (draft.Label is { } label && _close.Contains(label))
        {
            return "its label only just weighs enough";
        }

        if (turn + 1 < _turns.Count && _turns[turn + 1].Label is { } next && _close.Contains(next))
        {
            return "the label at its end only just weighs enough";
        }

        if (IsLabelAlone(draft) || (turn > 0 && IsLabelAlone(_turns[turn - 1])))
        {
            return "a label stands where words should";
        }

        var (start, end) = (draft.Parts[0].Start, draft.Parts[^1].End);
        var miss = Array.BinarySearch(_nearMisses, start);
        miss = miss < 0 ? ~miss : miss;
        if (miss < _nearMisses.Length && _nearMisses[miss] < end)
        {
            return "something in it is nearly a label";
        }

        if (!_repeats && ((turn > 0 && NamesOneTwice(turn)) || (turn + 1 < _turns.Count && NamesOneTwice(turn + 1))))
        {
            return "one speaker is named twice in a row";
        }

        return _capitals && HoldsName(_source.Text.AsSpan(start, end - start)) ? "a name in capitals with a colon stands in it" : HoldsBreak(draft.Parts, start, end, kind);
    }

    // "QUESTION: PRIME MINISTER:", and the words of both further down.
    private bool IsLabelAlone(TurnDraft draft) => draft.Parts is [{ Length: > FewestOfName and < MostOfLabel } only] && _source.Slice(only).TrimEnd() is [.., ':'] words && char.IsUpper(words[0]) && _keys.Contains(Folding.Fold(words[..^1]).Trim());

    // One letter too few or too many is a slip of the pen; more may be another word.
    private bool IsFar(SourceSpan printed, SourceSpan meant) => _isDamaged || Math.Abs(printed.Length - meant.Length) > 1;

    private bool NamesOneTwice(int turn) =>
        _turns[turn].Label is { Anatomy: { } label } && _turns[turn - 1].Label is { Anatomy: { } before } && label.Key == before.Key && label.Class is not (LabelClass.Journalist or LabelClass.Unnamed or LabelClass.Anonymous);

    // "… a Seconder? ACTING CLERK AT THE TABLE: I second"
    private static bool HoldsName(ReadOnlySpan<char> text)
    {
        for (var colon = text.IndexOf(':'); colon >= 0;)
        {
            var from = colon;
            while (from > 0 && (char.IsUpper(text[from - 1]) || text[from - 1] is ' ' or '.' or '\''))
            {
                from--;
            }

            var name = text[from..colon].Trim(" .'");
            if (name.Length >= FewestOfName && name.Contains(' '))
            {
                return true;
            }

            var next = text[(colon + 1)..].IndexOf(':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return false;
    }

    // A line with nothing but the number of a page; a whole paragraph of an answer that asks, and more after it.
    private string? HoldsBreak(List<SourceSpan> parts, int start, int end, TurnKind kind)
    {
        var first = _source.FirstBlockEndingAfter(start);
        var part = 0;
        for (var i = first; i < _source.Blocks.Count && _source.Blocks[i].Span.Start < end; i++)
        {
            while (part < parts.Count && parts[part].End <= _source.Blocks[i].Span.Start)
            {
                part++;
            }

            if (part >= parts.Count || parts[part].Start >= _source.Blocks[i].Span.End)
            {
                continue; // it was taken out of the speech
            }

            var text = _source.Slice(_source.Blocks[i].Span).Trim();
            if (text.Length <= MostPageLine && text.ContainsAnyInRange('0', '9') && !text.ContainsAny(".?!,;") && i > first)
            {
                return "a page ends in it";
            }

            if (kind == TurnKind.Answer && i > first && text.Length > 0 && text[^1] is '?' or '？' && _source.Blocks[i].Span.End < end)
            {
                return "a paragraph in it asks, and more follows";
            }
        }

        return null;
    }
}
