namespace Lectern.Structure;

/// <summary>Parts questions without a label from the answers above them, where a publisher labels the answers alone.</summary>
/// <remarks>
/// It is the habit where every label is the same and what stands right above nearly each of them asks: nobody is named twice in a row for nothing.
/// </remarks>
internal static class QuestionsBetweenAnswers
{
    private const int Fewest = 3;

    /// <summary>All labels are one, and there are enough of them to tell a habit.</summary>
    /// <param name="labels">The labels in order of place.</param>
    public static bool CouldBe(IReadOnlyList<LabelCandidate> labels) => labels.Count >= Fewest
        && labels[0].Anatomy.Class is LabelClass.Answer or LabelClass.Role or LabelClass.RoleAndName or LabelClass.TitleAndName or LabelClass.FullName or LabelClass.OneWord
        && labels.All(label => label.Anatomy.Key == labels[0].Anatomy.Key);

    /// <summary>The turns, each parted before the paragraph that asks.</summary>
    /// <param name="source">The text.</param>
    /// <param name="turns">The turns as labels cut them.</param>
    public static List<TurnDraft> Part(SourceText source, List<TurnDraft> turns)
    {
        if (!CouldBe([.. turns.Where(turn => turn.Label is not null).Select(turn => turn.Label!)]))
        {
            return turns;
        }

        var last = turns.FindLastIndex(turn => turn.Label is not null);
        var parted = new List<TurnDraft>(turns.Count * 2);
        var (above, asking) = (0, 0);
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Label is null || i == last)
            {
                var asks = i < last && turns[i].Parts.Count > 0 && Asks(source, turns[i].Parts[^1]);
                parted.Add(asks ? turns[i] with { IsQuestion = true } : turns[i]);
                continue;
            }

            above++;
            if (LastParagraph(source, turns[i]) is not { } question)
            {
                parted.Add(turns[i]);
                continue;
            }

            asking += Asks(source, question) ? 1 : 0;
            var end = question.Start;
            while (end > 0 && char.IsWhiteSpace(source.Text[end - 1]))
            {
                end--;
            }

            parted.Add(turns[i] with { Parts = [.. turns[i].Parts.Where(part => part.Start < end).Select(part => new SourceSpan(part.Start, Math.Min(part.End, end)))] });
            parted.Add(new TurnDraft(null, [question], []) { IsQuestion = true });
        }

        return asking * 10 >= above * 7 ? parted : turns;
    }

    /// <summary>A question mark stands in the words.</summary>
    internal static bool Asks(SourceText source, SourceSpan words) => source.Slice(words).ContainsAny('?', '？', '؟');

    // The last of several paragraphs, or null.
    private static SourceSpan? LastParagraph(SourceText source, TurnDraft turn)
    {
        if (turn.Parts.Count == 0)
        {
            return null;
        }

        var part = turn.Parts[^1];
        var last = Ordered.FirstAfter(source.Blocks, part.End - 1, static block => block.Span.Start) - 1;
        return last >= 0 && source.Blocks[last] is var block && block.Span.End > part.Start && block.Span.Start > turn.Parts[0].Start ? new SourceSpan(Math.Max(part.Start, block.Span.Start), part.End) : null;
    }
}
