namespace Lectern.Structure;

/// <summary>Parts answers without a label from the questions above them, where a publisher labels questions alone.</summary>
internal static class UnlabelledAnswers
{
    private const int FewestQuestions = 2;

    /// <summary>The turns, with an unlabelled turn for each answer where answers have no label.</summary>
    /// <remarks>It is the habit where nobody is named beside the questions, and where questions follow each other. The answer begins with the paragraph after the one that asks.</remarks>
    public static List<TurnDraft> Part(SourceText source, List<TurnDraft> turns)
    {
        var questions = turns.Count(IsQuestion);
        var others = turns.Count(t => t.Label is not null && !IsQuestion(t));
        var inRow = turns.Zip(turns.Skip(1)).Count(p => IsQuestion(p.First) && IsQuestion(p.Second));
        if (questions < FewestQuestions || others * 4 > questions || inRow * 2 < questions - 1)
        {
            return turns;
        }

        var parted = new List<TurnDraft>(turns.Count * 2);
        foreach (var turn in turns)
        {
            parted.Add(turn);
            if (IsQuestion(turn) && AnswerStart(source, turn) is { } start)
            {
                var answer = turn.Parts.Where(p => p.End > start).Select(p => new SourceSpan(Math.Max(p.Start, start), p.End)).ToList();
                var question = turn.Parts.Where(p => p.Start < start).Select(p => new SourceSpan(p.Start, TrimmedEnd(source, p.Start, Math.Min(p.End, start)))).ToList();
                parted[^1] = turn with { Parts = question };
                parted.Add(new TurnDraft(null, answer, []) { IsAnswer = true });
            }
        }

        return parted;
    }

    private static bool IsQuestion(TurnDraft turn) => turn.Label?.Anatomy.Class is LabelClass.Question or LabelClass.Journalist;

    // The first paragraph after the one that ends with a question mark; the second one where none does.
    private static int? AnswerStart(SourceText source, TurnDraft turn)
    {
        int? second = null;
        var asked = false;
        var inside = 0;
        foreach (var block in source.Blocks.Where(b => turn.Parts.Any(p => p.Start < b.Span.End && b.Span.Start < p.End)))
        {
            if (asked)
            {
                return block.Span.Start;
            }

            second ??= inside == 1 ? block.Span.Start : null;
            asked = source.Text.AsSpan(block.Span.Start, block.Span.Length).TrimEnd("\"”»’)）」 ") is [.., '?' or '？' or '؟'];
            inside++;
        }

        return second;
    }

    private static int TrimmedEnd(SourceText source, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
