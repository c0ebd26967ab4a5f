using Lectern.Knowledge;
using Lectern.Languages;
using Lectern.Sources;

namespace Lectern.Structure;

/// <summary>Gathers every stretch of a text that could be a label: at the beginning of blocks and lines, closed by any of the marks that publishers use.</summary>
internal sealed partial class LabelScanner(SourceText source, LanguagePack pack)
{
    private const int MostLabel = 130;
    private const int MostUnmarkedLabel = 60;
    private const int MostQuestion = 1200;
    private const int MostNumber = 10;
    private const int MostAnnouncement = 14;
    private const int MostParty = 5;
    private const int MostIdeographic = 14;
    private const int ShortestTimed = 3; // "Kl. 10:03" is a time, and nobody's
    private const int MostIntroduction = 80;

    private readonly Dictionary<string, LabelAnatomy> _anatomies = new(StringComparer.Ordinal);
    private int _different;
    private SetApart? _setApart;
    private SpeakerKey? _key;

    /// <summary>More places look like labels than a text of this length can have; what was found before is no use either.</summary>
    public bool IsOverrun { get; private set; }

    /// <summary>A text of this length can have as many labels; otherwise the scanner is overrun.</summary>
    public bool HasRoomFor(int labels) =>
        !(IsOverrun |= labels > SourceLimits.MostBlocks(source.Text.Length) || _different > SourceLimits.MostDifferentLabels(source.Text.Length));

    /// <summary>All candidates in order of place; of one place at most one.</summary>
    public List<LabelCandidate> Scan()
    {
        var candidates = new List<LabelCandidate>();
        _setApart = new SetApart(source, Anatomy);
        _key = new SpeakerKey(source, pack, Anatomy);
        for (var i = _key.LastBlock + 1; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (block.Kind is BlockKind.Separator or BlockKind.FileHeader || block.Region is BlockRegion.Navigation or BlockRegion.Form or BlockRegion.Furniture or BlockRegion.Note)
            {
                continue;
            }

            var text = source.Text;
            for (var start = block.Span.Start; start < block.Span.End;)
            {
                var end = text.IndexOf('\n', start, block.Span.End - start);
                end = end < 0 ? block.Span.End : end;
                if (ScanLine(i, block, start, end) is { } candidate)
                {
                    if (candidate.Anatomy.Notes.Count > 0)
                    {
                        _key.Add(candidate.Anatomy);
                    }

                    candidates.Add(candidate);
                    if (!HasRoomFor(candidates.Count))
                    {
                        return [];
                    }
                }

                start = candidates.Count > 0 && candidates[^1].Span.End > end ? candidates[^1].Span.End : end + 1;
            }
        }

        return candidates;
    }

    /// <summary>What a label is made of, from memory where it was read before.</summary>
    public LabelAnatomy Anatomy(string printed)
    {
        if (!_anatomies.TryGetValue(printed, out var anatomy))
        {
            _anatomies[printed] = anatomy = LabelAnatomy.Read(printed.AsSpan().ContainsAny('\u200B', '\uFEFF') ? printed.Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal) : printed, pack);
            _different += anatomy.Class == LabelClass.Other ? 0 : 1;
        }

        return anatomy;
    }

    private LabelCandidate? ScanLine(int index, Block block, int start, int end)
    {
        var text = source.Text;
        var from = start;
        while (from < end && (char.IsWhiteSpace(text[from]) || text[from] is '>' or '-' or '–' or '—' or '*' or '•' or '\u200B' or '\uFEFF' or '\u2060'))
        {
            from++;
        }

        if (from < end && text[from] is '○' or '◯')
        {
            return Ringed(index, block, start, from, end);
        }

        if (from >= end || !(char.IsUpper(text[from]) || char.IsAsciiDigit(text[from]) || Letters.IsCaseless(text[from]) || text[from] >= '\u3040' || (block.Kind == BlockKind.Heading && char.IsLetter(text[from])) || text[from] is '《' or '「' or '[' or '(' or '<' or '【' or '“' or '"'))
        {
            return null;
        }

        if (!_key!.IsEmpty && ByKey(index, block, start, from, end) is { } known)
        {
            return known;
        }

        if (start == block.Span.Start && _setApart!.Is(index))
        {
            end = block.Span.End;
            var last = end;
            while (last > from + 1 && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] is ':' or '：'))
            {
                last--;
            }

            var printed = new SourceSpan(from, last);
            return Candidate(index, block, start, new SourceSpan(from, end), printed, end, last < end ? LabelMark.Colon : LabelMark.Alone, Anatomy(SetApart.OnOneLine(source[printed])));
        }

        if ((Timed(index, block, start, from, end) ?? Announced(index, block, start, from, end)) is { } timed)
        {
            return timed;
        }

        if (char.IsAsciiDigit(text[from]) || (text[from] == 'Q' && from + 3 < end && char.IsAsciiDigit(text[from + 1]) && text.AsSpan(from, Math.Min(end - from, MostNumber)).Contains(' ')))
        {
            return Numbered(index, block, start, from, end);
        }

        return Marked(index, block, start, from, end, LabelMark.StopAndDash)
            ?? Marked(index, block, start, from, end, LabelMark.Colon)
            ?? Bracketed(index, block, start, from, end)
            ?? Unspaced(index, block, start, from, end)
            ?? Entitled(index, block, start, from, end)
            ?? Marked(index, block, start, from, end, LabelMark.FullStop)
            ?? Marked(index, block, start, from, end, LabelMark.Dash)
            ?? Stepped(index, block, start, from, end)
            ?? Alone(index, block, start, from, end);
    }

    // A label closed by a colon, a full stop or a dash; the first such mark behind which something that names a speaker stands.
    private LabelCandidate? Marked(int index, Block block, int start, int from, int end, LabelMark mark)
    {
        var text = source.Text;
        var limit = Math.Min(end, from + (mark is LabelMark.Colon or LabelMark.StopAndDash ? MostLabel : MostUnmarkedLabel));
        var marks = mark switch { LabelMark.Colon => ":：¡", LabelMark.Dash => "–—-", _ => "." };
        for (var at = from + 1; at < limit; at++)
        {
            var next = text.AsSpan(at, limit - at).IndexOfAny(marks);
            if (next < 0)
            {
                return null;
            }

            at += next;
            var width = LabelText.MarkWidth(text, from, at, end, mark);
            if (width == 0)
            {
                continue;
            }

            var printedEnd = at;
            while (printedEnd > from && char.IsWhiteSpace(text[printedEnd - 1]))
            {
                printedEnd--;
            }

            if ((!LabelText.CouldName(text.AsSpan(from, printedEnd - from), mark) && !(mark == LabelMark.FullStop && LabelText.BeginsWithTitle(text.AsSpan(from, printedEnd - from)))) || LabelText.HoldsSentence(text.AsSpan(from, printedEnd - from)) || (mark == LabelMark.FullStop && LabelText.HoldsPhrase(text.AsSpan(from, printedEnd - from))))
            {
                return null;
            }

            if (mark == LabelMark.FullStop && Folding.Fold(text.AsSpan(from, printedEnd - from)) is var courtesy && LanguagePacks.PersonTitles.Contains(courtesy) && !pack.QuestionLabels.Contains(courtesy))
            {
                continue; // "O SR. PRESIDENTE"
            }

            printedEnd += mark == LabelMark.FullStop && printedEnd > from + 3 && char.IsUpper(text[printedEnd - 1]) && (text[printedEnd - 2] == '.' || (text[printedEnd - 2] == ' ' && text[printedEnd - 3] == '.')) ? 1 : 0; // "РОЕВ И.Б.": the stop is the initial's too
            var anatomy = Anatomy(text[from..printedEnd]);
            if (mark == LabelMark.FullStop && anatomy.Class != LabelClass.TitleAndName && text.AsSpan(from, printedEnd - from).IndexOf(',') is >= 0 and var comma
                && !(anatomy.Class == LabelClass.RoleAndName && LabelText.IsNameInCapitals(text.AsSpan(from, comma))))
            {
                return null; // "Thank you, minister."
            }

            if (Allows(mark, anatomy) || (mark == LabelMark.Colon && (anatomy.IsUpper || IsBold(block, from, printedEnd) || (anatomy.IsLooseOffice && start == block.Span.Start))))
            {
                return Candidate(index, block, start, new SourceSpan(from, at + width), new SourceSpan(from, printedEnd), end, mark, anatomy);
            }

            if (mark is not (LabelMark.FullStop or LabelMark.StopAndDash))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Allows(LabelMark mark, LabelAnatomy anatomy) => mark switch
    {
        LabelMark.Colon or LabelMark.StopAndDash => anatomy.Class != LabelClass.Other,
        LabelMark.FullStop => anatomy.Class is not (LabelClass.Other or LabelClass.OneWord) && (anatomy.Class != LabelClass.FullName || anatomy.IsUpper || anatomy.EndsInInitials),
        _ => anatomy.Class is not (LabelClass.Other or LabelClass.OneWord),
    };

    private LabelCandidate? Bracketed(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        var closing = text[from] switch { '[' => ']', '【' => '】', '<' => '>', '〈' => '〉', '(' => ')', '（' => '）', _ => '\0' };
        var close = closing == '\0' ? -1 : text.IndexOf(closing, from, Math.Min(end - from, MostUnmarkedLabel));
        if (close <= from + 1)
        {
            return null;
        }

        var printed = new SourceSpan(from + 1, close);
        var anatomy = Anatomy(source[printed].Replace(" – ", ", ", StringComparison.Ordinal).Replace(" — ", ", ", StringComparison.Ordinal)); // "(Jane Roe – Radio Litoral)"
        var colon = close + 1 < end && text[close + 1] is ':' or '：';
        var isSaid = close + 1 >= end && text.AsSpan(from, close - from).IndexOf(": ") > 0; // "(Deputy Roe: What for?)" is called out in the middle of a speech
        if (closing is ')' or '）' or ']' && !colon && (isSaid || PlainLabels.NameBoth(source[printed]) || anatomy.Class is LabelClass.OneWord || SpeechSigns.IsDirectionWords(source[printed], pack)))
        {
            return null;
        }

        if (closing is '>' or '〉' && close + 1 >= block.Span.End && pack.NamesEvent(Folding.Fold(source.Slice(printed))))
        {
            return null; // "<모두발언>": a heading
        }

        return anatomy.Class == LabelClass.Other ? null : Candidate(index, block, start, new SourceSpan(from, close + (colon ? 2 : 1)), printed, end, colon ? LabelMark.Colon : LabelMark.Bracket, anatomy);
    }

    private LabelCandidate? Alone(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        if (start != block.Span.Start || end != block.Span.End || end - from > (text[end - 1] == ')' ? MostLabel : MostUnmarkedLabel) || index + 1 >= source.Blocks.Count || text[end - 1] is '.' or '!' or '?' or ';' or ',' or '…')
        {
            return null;
        }

        if (text.IndexOf(' ', from, end - from) is > 0 and var first && LabelWords.Elsewhere.PresidencyWords.Contains(Folding.Fold(text.AsSpan(from, first - from))))
        {
            return null; // "PRESIDENZA DEL PRESIDENTE JANE ROE": a heading
        }

        var anatomy = Anatomy(text[from..end]);
        if (anatomy is { Class: LabelClass.Other, Notes: [var note] } && IsBold(block, from, end) && BracketedNames.NameIn(note, anatomy.IsUpper) is { } name)
        {
            anatomy = anatomy.HeldBy(name) with { Role = Speakers.CoreOf(text[from..end]) }; // "The candidate for the chair (Jane Roe)": an office that no list has
        }
        else if (end - from > MostUnmarkedLabel)
        {
            return null;
        }

        return anatomy.Class is LabelClass.Other || (anatomy.Class == LabelClass.OneWord && !(anatomy.IsUpper && anatomy.Notes.Count <= 1 && StateNames.FindByName(anatomy.Key) is null))
            || (anatomy.Class is not LabelClass.TitleAndName && SpeechSigns.NamesEvent(source[new SourceSpan(from, end)], pack))
            ? null
            : Candidate(index, block, start, new SourceSpan(from, end), new SourceSpan(from, end), end, LabelMark.Alone, anatomy) with { IsTimed = Clocks.Is(source.Slice(source.Blocks[index + 1].Span)) };
    }

    // Notes in brackets beside a bold name are often not bold, nor is the office behind it.
    private bool IsBold(Block block, int start, int end)
    {
        if (block.Bold.Count == 0)
        {
            return false;
        }

        var (letters, bold, depth) = (0, 0, 0);
        for (var i = start; i < end && !(source.Text[i] == ',' && letters > ShortestTimed && bold == letters); i++)
        {
            depth += source.Text[i] is '(' or '[' ? 1 : source.Text[i] is ')' or ']' ? -1 : 0;
            if (depth == 0 && char.IsLetter(source.Text[i]))
            {
                letters++;
                bold += Covers(block.Bold, i) ? 1 : 0;
            }
        }

        return bold * 10 >= letters * 7 && letters > 0;
    }

    private static bool Covers(IReadOnlyList<SourceSpan> spans, int offset)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Contains(offset))
            {
                return true;
            }
        }

        return false;
    }

    private LabelCandidate Candidate(int index, Block block, int start, SourceSpan span, SourceSpan printed, int end, LabelMark mark, LabelAnatomy anatomy)
    {
        var text = source.Text;
        var speech = span.End;
        if (mark is LabelMark.FullStop && LabelText.IsDashBeforeSentence(text, LabelText.SkipSpace(text, speech, end), end))
        {
            (mark, speech) = (LabelMark.Dash, LabelText.SkipSpace(text, speech, end) + 1); // "Q. – Minister, …"
            span = new SourceSpan(span.Start, speech);
        }

        while (speech < end && (char.IsWhiteSpace(text[speech]) || (text[speech] is '*' or '_' or ':' && mark != LabelMark.Space)))
        {
            speech++;
        }

        var below = speech >= end && end == block.Span.End && index + 1 < source.Blocks.Count ? source.Blocks[index + 1].Span : default;
        var words = speech < block.Span.End ? text.AsSpan(speech, block.Span.End - speech) : text.AsSpan(below.Start, below.Length);
        return new LabelCandidate(index, span, printed, speech, mark, anatomy)
        {
            Asks = words[..Math.Min(words.Length, MostQuestion)].ContainsQuestionMark(),
            Quotes = words.Length > 1 && speech < end && (words[0] is '"' or '“' or '«' or '„' || (char.IsLower(words[0]) && text[span.End - 1] is ':')),
            HasSentence = speech < end && text[block.Span.End - 1] is '.' or '?' or '!' or '…' or '”' or '"' or '»' or ')' or '-' or '–' or '—' or ';',
            Introduces = anatomy.HasName && mark == LabelMark.Colon && speech < end && LabelText.Introduces(text.AsSpan(speech, Math.Min(end - speech, MostIntroduction)), anatomy.Name),
            IsAboveWords = below.Length > 0 && text[below.End - 1] is '.' or '?' or '!' or '…' or '”' or '"' or '»' or '。' or '？' or '！' or '-' or '—' or '–',
            IsInRoundBrackets = text[span.Start] is '(' or '（',
            IsExplained = _key!.Names(anatomy.Name),
            IsTimed = Clocks.Begins(text.AsSpan(span.Start, printed.End - span.Start)),
            Place = start == block.Span.Start ? LabelPlace.Block : LabelPlace.Line,
            IsHeading = block.Kind == BlockKind.Heading,
            IsBold = block.Kind == BlockKind.Heading || IsBold(block, printed.Start, printed.End),
            HasWords = speech < end,
            BreaksSentence = start > block.Span.Start && LabelText.GoesOn(text, block.Span.Start, start - 1),
            IsSetApart = _setApart!.Is(index) || (_setApart.UsesTabs && mark == LabelMark.Step && text[speech - 1] == '\t'),
        };
    }
}
