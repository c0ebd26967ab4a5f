using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds questions that are paragraphs of their own and have no label, nor have their answers.</summary>
/// <remarks>
/// Two layouts print so: a spokesman's written answers (a heading, a paragraph that asks, paragraphs that answer, no label anywhere), and interviews
/// that label their first question and answer alone. An answer too may ask; so the page must call itself questions and answers or an interview, and
/// questions and other paragraphs must take turns throughout.
/// </remarks>
internal static class UnlabelledQuestions
{
    private const int Fewest = 2;
    private const int MostQuestion = 500;
    private const int MostLabels = 3;
    private const int MostHead = 12;

    private static readonly LabelAnatomy s_nobody = new(LabelClass.Unnamed, "");

    /// <summary>Where no label stands: beginnings of questions and of their answers, without a word, in order of place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="head">What stands above the speech.</param>
    /// <param name="labels">The labels that were found.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, string?[] clutter, Head head, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        if (labels.Count > 0 || !IsCalledAnswers(source, clutter, head, pack))
        {
            return labels;
        }

        var found = new List<LabelCandidate>();
        var (questions, underHeading, paragraphs, open) = (0, 0, 0, false);
        for (var i = head.TitleBlock + 1; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Kind is not BlockKind.Paragraph)
            {
                continue;
            }

            var asks = Asks(source, block.Span);
            paragraphs++;
            if (asks)
            {
                questions++;
                underHeading += i > 0 && source.Slice(source.Blocks[i - 1].Span) is not [.., '.' or '!' or '?' or '…'] ? 1 : 0;
            }

            if (asks || open)
            {
                found.Add(new LabelCandidate(i, new SourceSpan(block.Span.Start, block.Span.Start), new SourceSpan(block.Span.Start, block.Span.Start), block.Span.Start, LabelMark.Paragraph, s_nobody) { Place = LabelPlace.Block, HasWords = true });
            }

            open = asks;
        }

        return questions >= Fewest && (underHeading * 2 >= questions || (questions > Fewest && questions * 4 >= paragraphs)) && found.Count == questions * 2 ? found : labels;
    }

    /// <summary>Where only the first question and the first answer have labels: the turns, with the last one parted into questions and answers.</summary>
    /// <param name="source">The text.</param>
    /// <param name="turns">The turns as labels cut them.</param>
    public static List<TurnDraft> Part(SourceText source, List<TurnDraft> turns)
    {
        if (turns.Count is < 2 or > MostLabels || turns[^1].Label is not { } last || last.Anatomy.Class is LabelClass.Question or LabelClass.Journalist or LabelClass.Unnamed
            || turns[^2].Label is null || turns[^2].Parts.Count == 0 || !Asks(source, turns[^2].Parts[^1]))
        {
            return turns;
        }

        var paragraphs = Paragraphs(source, turns[^1]);
        bool[] asks = [.. paragraphs.Select(paragraph => Asks(source, paragraph) || BoldQuestions.IsOne(source, paragraph))];
        MarkTurns(asks);
        if (asks.Count(a => a) < Fewest || asks[0] || asks[^1] || asks.Zip(asks.Skip(1)).Any(pair => pair.First && pair.Second))
        {
            return turns;
        }

        var parted = turns[..^1];
        var first = true;
        for (var i = 0; i < paragraphs.Count;)
        {
            var end = i + 1;
            while (!asks[i] && end < paragraphs.Count && !asks[end])
            {
                end++;
            }

            var parts = Joined(source, paragraphs[i..end]);
            parted.Add(first ? turns[^1] with { Parts = parts } : new TurnDraft(null, parts, []) { IsQuestion = asks[i], IsAnswer = !asks[i] });
            (first, i) = (false, end);
        }

        return parted;
    }

    // One paragraph each: where all that ask stand at even places, and they are half of those at the least, the others at even places ask too.
    private static void MarkTurns(bool[] asks)
    {
        var (questions, places) = (asks.Count(a => a), asks.Length / 2);
        if (questions * 2 >= places && asks.Length % 2 == 1 && questions > 1 && !asks.Where((a, i) => a && i % 2 == 0).Any())
        {
            for (var i = 1; i < asks.Length; i += 2)
            {
                asks[i] = true;
            }
        }
    }

    // "Q&A from the daily press briefing", "Answers to media questions", an interview.
    private static bool IsCalledAnswers(SourceText source, string?[] clutter, Head head, LanguagePack pack)
    {
        if (head.Title is { } title && Says(title.Value, pack))
        {
            return true;
        }

        for (int i = 0, seen = 0; i < source.Blocks.Count && seen < MostHead; i++)
        {
            if (clutter[i] is null && source.Blocks[i].Span.Length < 120)
            {
                seen++;
                if (Says(source[source.Blocks[i].Span], pack))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(string text, LanguagePack pack)
    {
        var folded = Folding.Fold(text);
        return !folded.EndsWith('?') && pack.EventKinds.Any(kind => kind.Kind is "answers to questions" or "interview" && kind.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal)));
    }

    private static bool Asks(SourceText source, SourceSpan paragraph) =>
        paragraph.Length <= MostQuestion && source.Slice(paragraph).TrimEnd("\"”»’)）」 ") is [.., '?' or '？' or '؟'];

    private static List<SourceSpan> Paragraphs(SourceText source, TurnDraft turn)
    {
        var found = new List<SourceSpan>();
        foreach (var part in turn.Parts)
        {
            foreach (var block in source.Blocks)
            {
                if (block.Span.Start < part.End && part.Start < block.Span.End)
                {
                    found.Add(new SourceSpan(Math.Max(part.Start, block.Span.Start), Math.Min(part.End, block.Span.End)));
                }
            }
        }

        return found;
    }

    private static List<SourceSpan> Joined(SourceText source, List<SourceSpan> paragraphs)
    {
        var parts = new List<SourceSpan> { paragraphs[0] };
        foreach (var paragraph in paragraphs.Skip(1))
        {
            if (string.IsNullOrWhiteSpace(source.Text[parts[^1].End..paragraph.Start]))
            {
                parts[^1] = new SourceSpan(parts[^1].Start, paragraph.End);
            }
            else
            {
                parts.Add(paragraph);
            }
        }

        return parts;
    }
}
