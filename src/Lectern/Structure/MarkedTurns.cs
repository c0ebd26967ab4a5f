using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>The turns of a source whose own markup or columns set its speeches apart. Nothing needs to be found out; what is printed beside them is kept.</summary>
internal static class MarkedTurns
{
    /// <summary>Cuts the turns, and tells the class of every block.</summary>
    public static (ClassifiedBlock[] Blocks, List<TurnDraft> Drafts, IReadOnlyList<LabelCandidate> Labels) Cut(SourceText source, Head head, LanguagePack pack)
    {
        var scanner = new LabelScanner(source, pack);
        var speakers = source.MarkedSpeakers.ToDictionary(speaker => speaker.Key, StringComparer.Ordinal);
        var blocks = new ClassifiedBlock?[source.Blocks.Count];
        var drafts = new List<TurnDraft>();
        var shown = Shown(source, pack);
        foreach (var speech in source.Speeches)
        {
            var label = speech.LabelBlock is { } block ? Label(source, scanner, block) : null;
            if (label is not null)
            {
                if (Find(speakers, speech.Speaker) is { Name: { } name, Basis: Basis.Stated } && MarkedPeople.IsCode(source.Slice(label.Printed)))
                {
                    label = label with { Anatomy = scanner.Anatomy(name) };
                }

                blocks[label.Block] = new(source.Blocks[label.Block].Span, BlockClass.Speech, "label");
            }

            if (speech.IsStretch && speech.Speaker is { } sound && shown.Contains(sound))
            {
                Show(source, blocks, speech);
                continue;
            }

            var draft = new TurnDraft(label, [], []) { Marked = new(speech, Find(speakers, speech.Speaker), Find(speakers, speech.Addressee)) };
            for (var i = speech.FirstBlock; i < speech.EndBlock; i++)
            {
                if (i != label?.Block && IsSpoken(source.Blocks[i]))
                {
                    blocks[i] = new(source.Blocks[i].Span, BlockClass.Speech, "a speech by the markup");
                    Add(draft.Parts, source, source.Blocks[i].Span, source.Blocks[i].Kind);
                }
            }

            SkipNotes(source, draft, pack);
            drafts.Add(draft);
        }

        var first = source.Speeches[0].LabelBlock ?? source.Speeches[0].FirstBlock;
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] ??= Beside(source, head, i, i < first);
        }

        return ([.. blocks.OfType<ClassifiedBlock>()], Joined(drafts), [.. drafts.Select(draft => draft.Label).OfType<LabelCandidate>()]);
    }

    // "Audience", whose every row is "(APPLAUSE)", is nobody who speaks.
    private static HashSet<string> Shown(SourceText source, LanguagePack pack) => [.. source.Speeches.Where(speech => speech.IsStretch && speech.Speaker is not null)
        .GroupBy(speech => speech.Speaker!, speech => IsDirection(source, speech, pack)).Where(rows => rows.All(isDirection => isDirection)).Select(rows => rows.Key)];

    private static bool IsDirection(SourceText source, MarkedSpeech speech, LanguagePack pack) =>
        Enumerable.Range(speech.FirstBlock, speech.EndBlock - speech.FirstBlock).Select(i => source[source.Blocks[i].Span])
            .All(words => SpeechSigns.IsDirection(words, pack) && !words.Any(char.IsDigit)); // "[inaudible 00:04:41]" was said by somebody

    private static void Show(SourceText source, ClassifiedBlock?[] blocks, MarkedSpeech speech)
    {
        for (var i = speech.LabelBlock ?? speech.FirstBlock; i < speech.EndBlock; i++)
        {
            blocks[i] = new(source.Blocks[i].Span, BlockClass.Direction, "a row of what is heard");
        }
    }

    private static MarkedSpeaker? Find(Dictionary<string, MarkedSpeaker> speakers, string? key) => key is null ? null : speakers.GetValueOrDefault(key);

    private static bool IsSpoken(Block block) => block.Kind is not (BlockKind.Direction or BlockKind.Speaker or BlockKind.Heading or BlockKind.Separator);

    private static void Add(List<SourceSpan> parts, SourceText source, SourceSpan span, BlockKind kind)
    {
        // Paragraphs between which nothing stands are one part.
        if (parts.Count > 0 && kind != BlockKind.FileHeader && string.IsNullOrWhiteSpace(source.Text[parts[^1].End..span.Start]))
        {
            parts[^1] = new SourceSpan(parts[^1].Start, span.End);
        }
        else
        {
            parts.Add(span);
        }
    }

    // "[crosstalk] I would …": the words begin after the bracket, as they do after a label.
    private static void SkipNotes(SourceText source, TurnDraft draft, LanguagePack pack)
    {
        if (draft.Parts.Count > 0)
        {
            var first = draft.Parts[0];
            var start = TurnCutter.SkipNotes(source, first.Start, first.End, draft, pack);
            draft.Parts[0] = start < first.End ? new SourceSpan(start, first.End) : first;
        }
    }

    private static LabelCandidate Label(SourceText source, LabelScanner scanner, int block)
    {
        var span = source.Blocks[block].Span;
        var end = span.End;
        while (end > span.Start + 1 && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] is ':' or '：' or '-' or '–' or '—'))
        {
            end--;
        }

        var printed = new SourceSpan(span.Start, end);
        return new LabelCandidate(block, span, printed, span.End, LabelMark.Alone, scanner.Anatomy(source[printed])) { Place = LabelPlace.Block };
    }

    private static ClassifiedBlock Beside(SourceText source, Head head, int block, bool isBefore)
    {
        var (span, kind) = (source.Blocks[block].Span, source.Blocks[block].Kind);
        return block == head.TitleBlock ? new(span, BlockClass.Matter, "title")
            : kind == BlockKind.Heading ? new(span, BlockClass.Matter, "heading")
            : kind == BlockKind.Direction && !isBefore ? new(span, BlockClass.Direction, "a direction by the markup")
            : new(span, BlockClass.Matter, isBefore ? "head" : "outside the speeches");
    }

    // A table has a row for each stretch that a person says; the markup of a speech is that of a whole one.
    private static List<TurnDraft> Joined(List<TurnDraft> drafts)
    {
        var joined = new List<TurnDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Marked!.Speech.IsStretch && joined.Count > 0 && joined[^1] is var before && before.Marked!.Who is { } who && who == draft.Marked.Who)
            {
                before.Parts.AddRange(draft.Parts);
            }
            else
            {
                joined.Add(draft);
            }
        }

        return joined;
    }
}
