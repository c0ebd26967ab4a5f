namespace Lectern.Structure;

/// <summary>Tells which turns answer, where questions and answers take turns and marks or type alone part them.</summary>
internal static class UnnamedAnswers
{
    private const int Fewest = 2;

    /// <summary>The turns that stand right behind one that asks; empty where questions and answers do not take turns.</summary>
    /// <param name="source">The text.</param>
    /// <param name="turns">The turns.</param>
    public static IReadOnlyList<int> Find(SourceText source, IReadOnlyList<TurnDraft> turns)
    {
        var answers = new List<int>();
        var (asking, inRow) = (0, 0);
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Label is not { Anatomy.Class: LabelClass.Unnamed } label || source.Text[label.Span.Start] == '>')
            {
                continue;
            }

            var asks = Asks(source, turns[i]);
            asking += asks ? 1 : 0;
            if (i > 0 && turns[i - 1].Label is not null && Asks(source, turns[i - 1]))
            {
                inRow += asks ? 1 : 0;
                if (!asks)
                {
                    answers.Add(i);
                }
            }
        }

        if (TakesTurns(source, turns) is { } first)
        {
            return [.. Enumerable.Range(first, turns.Count - first).Where(i => (i - first) % 2 == 1)];
        }

        return asking >= Fewest && inRow * 4 <= asking && asking * 10 >= turns.Count * 4 ? answers : [];
    }

    // Where nobody is named, every paragraph has a mark, and all that ask stand at odd places or at even ones: two take turns, though some of what is asked has no question mark. Gives the first question.
    private static int? TakesTurns(SourceText source, IReadOnlyList<TurnDraft> turns)
    {
        var first = turns.Count > 0 && turns[0].Label is null ? 1 : 0;
        var (even, odd) = (0, 0);
        for (var i = first; i < turns.Count; i++)
        {
            if (turns[i].Label is not { Anatomy.Class: LabelClass.Unnamed, Mark: LabelMark.Change } label || source.Text[label.Span.Start] == '>')
            {
                return null;
            }

            var asks = Asks(source, turns[i]);
            even += asks && (i - first) % 2 == 0 ? 1 : 0;
            odd += asks && (i - first) % 2 == 1 ? 1 : 0;
        }

        var count = turns.Count - first;
        return (even, odd) switch
        {
            ( > 1, 0) when even * 4 >= count => first,
            (0, > 1) when odd * 4 >= count => first + 1,
            _ => null,
        };
    }

    private static bool Asks(SourceText source, TurnDraft turn) =>
        turn is { Label: { Mark: LabelMark.Paragraph, Asks: true } } || turn.Parts.Count > 0 && source.Slice(turn.Parts[^1]).TrimEnd("*_\"”»’)）」 ") is [.., '?' or '？' or '؟'];
}
