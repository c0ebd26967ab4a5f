namespace Lectern.Archives.Storage;

/// <summary>Moves the border between a turn and the one before it.</summary>
internal static class TurnBeginning
{
    /// <summary>The transcript with a turn that begins with the words given, or null where they do not stand exactly once from the turn before to its end.</summary>
    public static Transcript? Move(Transcript transcript, int index, string firstWords)
    {
        var turn = transcript.Turns[index];
        var before = index > 0 ? transcript.Turns[index - 1] : null;

        // The turn before must keep at least its first character.
        var from = before is null ? 0 : before.Span.Start + 1;
        var text = transcript.Source.Text;
        var start = firstWords.Length == 0 ? -1 : text.IndexOf(firstWords, from, turn.Span.End - from, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf(firstWords, start + 1, turn.Span.End - start - 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        Turn[] turns = [.. transcript.Turns];
        turns[index] = Corrected(turn, PartsFrom(text, before, turn, start));
        if (before is not null)
        {
            turns[index - 1] = Corrected(before, PartsUntil(text, before, turn, start));
        }

        return transcript with { Turns = turns };
    }

    private static Turn Corrected(Turn turn, List<SourceSpan> parts) =>
        parts.SequenceEqual(turn.Parts) ? turn : turn with { Parts = parts, Basis = Basis.Corrected };

    // What stood in the turn before, then what stood between the two (the label apart), then the turn's own.
    private static List<SourceSpan> PartsFrom(string text, Turn? before, Turn turn, int start)
    {
        var own = turn.Parts.Where(part => part.End > start).Select(part => Trim(text, Math.Max(part.Start, start), part.End));
        var taken = (before?.Parts ?? []).Where(part => part.End > start).Select(part => Trim(text, Math.Max(part.Start, start), part.End));
        var gap = start >= turn.Span.Start ? default : Trim(text, Math.Max(start, before?.Span.End ?? 0), (turn.LabelSpan ?? turn.Span).Start);
        return [.. taken.Append(gap).Concat(own).Where(part => !part.IsEmpty)];
    }

    private static List<SourceSpan> PartsUntil(string text, Turn before, Turn turn, int start)
    {
        var own = before.Parts.Where(part => part.Start < start).Select(part => Trim(text, part.Start, Math.Min(part.End, start)));
        var given = turn.Parts.Where(part => part.Start < start).Select(part => Trim(text, part.Start, Math.Min(part.End, start)));
        return [.. own.Concat(given).Where(part => !part.IsEmpty)];
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end ? new SourceSpan(start, end) : default;
    }
}
