namespace Lectern.Structure;

/// <summary>Finds labels inside paragraphs, where a text lost its line breaks: "… in May. MS. ARDEN: We will".</summary>
/// <remarks>
/// Looked for are labels that the document uses again and again at the beginning of paragraphs, and, where its names are in capitals, whatever names
/// somebody in the same way; after the end of a sentence, a dash, a bracket, or the number of a page.
/// </remarks>
internal sealed class MidLineLabels
{
    private const int FewestUses = 3;
    private const int FewestOfLetter = 5;
    private const int MostLabel = 70;

    private readonly string _text;
    private readonly LabelScanner _scanner;
    private readonly Dictionary<string, LabelCandidate> _known;
    private readonly LabelCandidate? _letter;
    private readonly bool _anyInCapitals;
    private readonly bool _stops;
    private readonly bool _stopsWithDash;
    private readonly int _longest;

    private MidLineLabels(SourceText source, LabelScanner scanner, Convention convention)
    {
        (_text, _scanner) = (source.Text, scanner);
        var marks = convention.Habits;
        var enough = Math.Max(FewestUses, marks.Sure / 5);
        _stops = marks.Closing(LabelMark.FullStop) >= enough;
        _stopsWithDash = marks.Closing(LabelMark.StopAndDash) >= enough;
        _anyInCapitals = marks.UsesCapitals && marks.Named >= FewestOfLetter;
        _known = convention.Labels.Where(l => l.Mark is LabelMark.Colon or LabelMark.StopAndDash or LabelMark.FullStop && IsUnmistakable(l.Anatomy)).GroupBy(l => l.Anatomy.Key)
            .Where(g => g.Count() >= FewestUses || (_anyInCapitals && IsNamedInCapitals(g.First().Anatomy))).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _longest = _known.Count == 0 ? 0 : Math.Min(MostLabel, _known.Keys.Max(k => k.Length) + 4);
        var letters = convention.Labels.Where(l => l.Mark == LabelMark.Space).ToArray();
        _letter = letters.Length >= FewestOfLetter ? letters[0] : null;
    }

    /// <summary>The labels of the convention and those inside paragraphs, in order of place.</summary>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, LabelScanner scanner, Convention convention)
    {
        var labels = convention.Labels;
        var finder = new MidLineLabels(source, scanner, convention);
        if (finder._known.Count == 0 && finder._letter is null)
        {
            return labels;
        }

        var taken = labels.Select(l => l.Span.End).ToHashSet();
        var found = new List<LabelCandidate>();
        for (var i = 0; i < source.Blocks.Count && !scanner.IsOverrun; i++)
        {
            if (source.Blocks[i].Kind != BlockKind.FileHeader)
            {
                finder.FindIn(i, source.Blocks[i].Span, taken, found);
            }
        }

        return found.Count == 0 ? labels : [.. labels.Concat(found).OrderBy(l => l.Span.Start)];
    }

    private void FindIn(int block, SourceSpan span, HashSet<int> taken, List<LabelCandidate> found)
    {
        for (var at = span.Start; at < span.End && _scanner.HasRoomFor(found.Count); at++)
        {
            var next = _text.AsSpan(at, span.End - at).IndexOfAny(':', '.', 'Q');
            if (next < 0)
            {
                return;
            }

            at += next;
            if (_text[at] == 'Q')
            {
                if (_letter is not null && IsLetterAlone(at, span) && taken.Add(at + 1))
                {
                    found.Add(At(_letter, block, at, at + 1, at + 1, span.End));
                }

                continue;
            }

            var width = Width(at, span.End);
            if (width > 0 && !taken.Contains(at + width) && Before(span.Start, at) is { } label)
            {
                found.Add(At(label.Like, block, label.Start, at, at + width, span.End));
            }
        }
    }

    private int Width(int at, int end)
    {
        var next = at + 1 < end ? _text[at + 1] : '\n';
        return _text[at] == ':' ? 1
            : _stopsWithDash && next is '-' or '–' or '—' ? 2
            : next == ':' ? 2
            : _stops && char.IsWhiteSpace(next) ? 1 : 0;
    }

    private LabelCandidate At(LabelCandidate like, int block, int start, int printedEnd, int end, int blockEnd)
    {
        var speech = end;
        while (speech < blockEnd && (char.IsWhiteSpace(_text[speech]) || _text[speech] == ':'))
        {
            speech++;
        }

        return like with { Block = block, Span = new SourceSpan(start, end), Printed = new SourceSpan(start, printedEnd), SpeechStart = speech, Place = LabelPlace.Sentence, HasWords = speech < blockEnd, BreaksSentence = false };
    }

    // "Yes. Q Mr. President, …", "Yes. Q — and then"
    private bool IsLetterAlone(int at, SourceSpan block) =>
        at > block.Start + 1 && at + 2 < block.End && char.IsWhiteSpace(_text[at - 1]) && char.IsWhiteSpace(_text[at + 1])
        && (char.IsUpper(_text[at + 2]) || _text[at + 2] is '—' or '–' or '-' or '(' || char.IsWhiteSpace(_text[at + 2])) && EndsSomething(at - 1, block.Start);

    private (int Start, LabelCandidate Like)? Before(int blockStart, int mark)
    {
        (int Start, LabelCandidate Like)? longest = null; // "HON. DR. I. ROE", not "DR. I. ROE"
        var capitals = _anyInCapitals;
        for (var start = mark - 1; start > blockStart + 1 && mark - start <= (capitals ? MostLabel : _longest); start--)
        {
            if (_text[start] is '-' or '–' or '—' && _text[start - 1] == '.')
            {
                break; // ".-" closes a label itself
            }

            capitals &= !char.IsLower(_text[start]) || _text[start] is 'c' or 'o';
            if (!char.IsWhiteSpace(_text[start - 1]) || !char.IsUpper(_text[start]))
            {
                continue;
            }

            var ends = EndsSomething(start - 1, blockStart);
            if (ends && mark - start <= _longest && _known.TryGetValue(Folding.Fold(_text.AsSpan(start, mark - start)).TrimEnd('.', ' '), out var like))
            {
                longest = (start, like);
                continue;
            }

            if (capitals && (ends || EndsWithDigit(start - 1, blockStart)))
            {
                var anatomy = _scanner.Anatomy(_text[start..mark]);
                if (IsNamedInCapitals(anatomy) && _known.Values.FirstOrDefault() is { } model)
                {
                    longest = (start, model with { Anatomy = anatomy });
                }
            }
        }

        return longest;
    }

    private static bool IsNamedInCapitals(LabelAnatomy anatomy) => anatomy.IsUpper && anatomy.Class is LabelClass.TitleAndName or LabelClass.RoleAndName;

    private static bool IsUnmistakable(LabelAnatomy anatomy) =>
        anatomy.IsUpper || anatomy.Class is LabelClass.Question or LabelClass.TitleAndName or LabelClass.Role or LabelClass.RoleAndName;

    private bool EndsSomething(int at, int blockStart)
    {
        at = SkipBack(at, blockStart);
        return _text[at] is '.' or '?' or '!' or '…' or '—' or '–' or '-' or ')' or ']' or '"' or '”';
    }

    // "Official Report 14 March, 2023 HON. J. ROE.- …": the head of a page that a text lost its breaks around.
    private bool EndsWithDigit(int at, int blockStart) => char.IsAsciiDigit(_text[SkipBack(at, blockStart)]);

    private int SkipBack(int at, int blockStart)
    {
        while (at > blockStart && char.IsWhiteSpace(_text[at]))
        {
            at--;
        }

        return at;
    }
}
