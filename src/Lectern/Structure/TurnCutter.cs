using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Cuts the speech blocks into turns at the labels.</summary>
internal static class TurnCutter
{
    private const int MostLeadingNote = 80;

    /// <summary>The turns in order; one without words keeps an empty list of parts.</summary>
    public static List<TurnDraft> Cut(SourceText source, IReadOnlyList<ClassifiedBlock> blocks, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        var turns = new List<TurnDraft>();
        TurnDraft? current = null;
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Class != BlockClass.Speech)
            {
                continue;
            }

            var start = blocks[i].Span.Start;
            while (next < labels.Count && labels[next].Block < i)
            {
                next++;
            }

            for (; next < labels.Count && labels[next].Block == i; next++)
            {
                Add(ref current, turns, source, start, labels[next].Span.Start);
                current = new TurnDraft(labels[next], [], []);
                turns.Add(current);
                start = SkipNotes(source, labels[next].SpeechStart, blocks[i].Span.End, current, pack);
            }

            Add(ref current, turns, source, start, blocks[i].Span.End);
        }

        return turns;
    }

    private static void Add(ref TurnDraft? current, List<TurnDraft> turns, SourceText source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        if (end <= start)
        {
            return;
        }

        if (current is null)
        {
            turns.Add(current = new TurnDraft(null, [], []));
        }

        // Parts that only white space separates are one part.
        if (current.Parts.Count > 0 && string.IsNullOrWhiteSpace(source.Text[current.Parts[^1].End..start]))
        {
            current.Parts[^1] = new SourceSpan(current.Parts[^1].Start, end);
        }
        else
        {
            current.Parts.Add(new SourceSpan(start, end));
        }
    }

    // "(Via interpreter) We …", "(As translated): We …": what the publisher notes between the label and the first word.
    private static int SkipNotes(SourceText source, int start, int end, TurnDraft turn, LanguagePack pack)
    {
        var text = source.Text;
        while (start < end && text[start] is '(' or '[')
        {
            var close = text.IndexOf(text[start] == '(' ? ')' : ']', start, Math.Min(end - start, MostLeadingNote));
            if (close < 0)
            {
                break;
            }

            var note = text[(start + 1)..close].Trim().TrimEnd('.');
            var folded = Folding.Fold(note);
            if (!IsNote(folded, pack) && (pack.Language == "en" || !IsNote(folded, LanguagePacks.All[0])))
            {
                break;
            }

            turn.LeadingNotes.Add(note);
            start = close + 1;
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ':' or '.'))
            {
                start++;
            }
        }

        return start;
    }

    private static bool IsNote(string folded, LanguagePack pack) =>
        pack.InterpreterNotes.Any(n => folded.Contains(n, StringComparison.Ordinal)) || pack.Directions.Any(d => folded.Contains(d, StringComparison.Ordinal));
}
