using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Cuts the speech blocks into turns at the labels.</summary>
internal static class TurnCutter
{
    private const int MostLeadingNote = 80;

    // Marks of a label, and characters that are not seen.
    private static readonly System.Buffers.SearchValues<char> s_nothing = System.Buffers.SearchValues.Create(">* \u200B\uFEFF\u2060");

    /// <summary>The turns in order; one without words keeps an empty list of parts.</summary>
    public static List<TurnDraft> Cut(SourceText source, IReadOnlyList<ClassifiedBlock> blocks, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        var turns = new List<TurnDraft>();
        TurnDraft? current = null;
        var next = 0;
        var parted = false;
        var last = blocks.Count - 1;
        while (last >= 0 && blocks[last].Class != BlockClass.Speech)
        {
            last--;
        }

        for (var i = 0; i <= last; i++)
        {
            if (blocks[i].Class != BlockClass.Speech)
            {
                parted |= blocks[i].Reason == "separator";
                continue;
            }

            var start = blocks[i].Span.Start;
            while (next < labels.Count && labels[next].Block < i)
            {
                next++;
            }

            if (current is { Label: not null, Parts.Count: 0, LeadingNotes.Count: 0 } && (next >= labels.Count || labels[next].Span.Start > start))
            {
                start = SkipNotes(source, start, blocks[i].Span.End, current, pack); // the label stands on a line of its own
            }

            // After a row of asterisks a greeting without a label opens another event on the same page.
            if (parted && current?.Label is not null && (next >= labels.Count || labels[next].Block > i) && Greets(source.Slice(blocks[i].Span), pack)
                && next < labels.Count && labels[next].Anatomy.Class is LabelClass.Question or LabelClass.Journalist)
            {
                turns.Add(current = new TurnDraft(null, [], []) { IsOpening = true });
            }

            parted = false;
            for (; next < labels.Count && labels[next].Block == i; next++)
            {
                if (current is not null || (Opens(source, start, labels[next].Span.Start, pack) && !SpeechSigns.IsHeading(source.Text.AsSpan(start, Math.Max(0, labels[next].Span.Start - start)), pack)))
                {
                    Add(ref current, turns, source, start, labels[next].Span.Start);
                }

                current = new TurnDraft(labels[next], [], []);
                turns.Add(current);
                start = SkipNotes(source, labels[next].SpeechStart, blocks[i].Span.End, current, pack);
            }

            Add(ref current, turns, source, start, i == last ? WithoutEndNote(source, start, blocks[i].Span.End, pack) : blocks[i].Span.End);
        }

        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i] is { Parts.Count: 0, LeadingNotes.Count: > 0, Label: { } label } turn)
            {
                var end = source.Blocks[label.Block].Span.End;
                KeepNote(turn, source, label, i + 1 < turns.Count && turns[i + 1].Label is { } follows ? Math.Min(end, follows.Span.Start) : end); // "(No translation provided.)" is all that the publisher has of what was said
            }
        }

        return turns;
    }

    private static void KeepNote(TurnDraft turn, SourceText source, LabelCandidate label, int blockEnd)
    {
        var line = source.Text.AsSpan(label.SpeechStart, Math.Max(0, blockEnd - label.SpeechStart));
        var end = line.IndexOf('\n') is >= 0 and var newLine ? newLine : line.Length;
        if (line[..end].TrimEnd().Length is > 0 and var length)
        {
            turn.Parts.Add(new SourceSpan(label.SpeechStart, label.SpeechStart + length));
            turn.LeadingNotes.Clear();
        }
    }

    private static bool Greets(ReadOnlySpan<char> words, LanguagePack pack) => SpeechSigns.StartsWithSalutation(Folding.Fold(words[..Math.Min(words.Length, 60)]), pack);

    // Lines that stand in one block with the first label: a title and its date are no speech.
    private static bool Opens(SourceText source, int start, int end, LanguagePack pack)
    {
        var before = source.Text.AsSpan(start, Math.Max(0, end - start)).Trim();
        return !before.Contains('\n') || SpeechSigns.StartsWithSalutation(Folding.Fold(before[..Math.Min(before.Length, 60)]), pack)
            || SpeechSigns.FirstPersonWords(before[..before.IndexOf('\n')], pack) > 0;
    }

    // "Thank you. (Fin à 13 h 47)": the note of the end in the last line of speech.
    private static int WithoutEndNote(SourceText source, int start, int end, LanguagePack pack)
    {
        var bracket = source.Text.AsSpan(start, end - start).LastIndexOfAny("([（");
        return bracket > 0 && SpeechSigns.IsEndNote(source.Text.AsSpan(start + bracket, end - start - bracket), pack) ? start + bracket : end;
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

        // "… of course./." ends a French text; ">>" before a label belongs to the label.
        end -= end - start > 3 && source.Text.AsSpan(start, end - start).EndsWith("./.") ? 2 : 0;
        if (end <= start || !source.Text.AsSpan(start, end - start).ContainsAnyExcept(s_nothing))
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

    // "(Via interpreter) We …", "(As translated): We …", "(Addressing the press.) Please …": what the publisher notes between the label and the first word.
    // A note that is all there is of the turn ("(Inaudible.)") stays its only word.
    internal static int SkipNotes(SourceText source, int start, int end, TurnDraft turn, LanguagePack pack)
    {
        var text = source.Text;
        var first = start;
        while (start < end && text[start] is '(' or '[' or '（')
        {
            var close = text.AsSpan(start, Math.Min(end - start, MostLeadingNote)).IndexOfAny(")]）");
            if (close < 0)
            {
                break;
            }

            close += start;
            var note = text[(start + 1)..close].Trim();
            var folded = Folding.Fold(note.TrimEnd('.'));
            var isInterpreters = IsInterpreters(folded, pack);
            var isClock = IsClock(folded);
            if (!isClock && !isInterpreters && !SpeechSigns.IsLeadingDirection(note, folded, pack))
            {
                break;
            }

            var next = close + 1;
            while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is ':' or '.'))
            {
                next++;
            }

            if (next >= end && isClock)
            {
                return next;
            }

            if (next >= end && !isInterpreters && turn.LeadingNotes.Count == 0)
            {
                return first;
            }

            if (!isClock)
            {
                turn.LeadingNotes.Add(note.TrimEnd('.'));
            }

            start = next;
        }

        return start;
    }

    // "(15:10)": where the recording stands.
    private static bool IsClock(string note) => note.Length >= 4 && note.Contains(':', StringComparison.Ordinal) && note.All(c => char.IsAsciiDigit(c) || c is ':' or '.');

    private static bool IsInterpreters(string folded, LanguagePack pack) =>
        pack.InterpreterNotes.Concat(LanguagePacks.All[0].InterpreterNotes).Any(n => folded.Contains(n, StringComparison.Ordinal));
}
