using Lectern.Languages;

namespace Lectern.Structure;

/// <content>Labels that something else than a colon, a stop or a dash parts from the words: a clock, a number, white space, initials, a tab.</content>
internal sealed partial class LabelScanner
{
    // "[0:12 - 0:19] SPEAKER 2: …", and "Jane Roe  0:12" above the words.
    private LabelCandidate? Timed(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        if (Clocks.SkipBefore(text, from, end) is var words && words > from)
        {
            return words < end && (Marked(index, block, start, words, end, LabelMark.Colon) ?? Bracketed(index, block, start, words, end)) is { } label ? label with { Span = new SourceSpan(from, label.Span.End), IsTimed = true } : null;
        }

        if (start == block.Span.Start && end == block.Span.End && index > 0 && index + 1 < source.Blocks.Count && end - from <= MostUnmarkedLabel && char.IsLetter(text[end - 1]) && Clocks.Is(source.Slice(source.Blocks[index - 1].Span))
            && Anatomy(text[from..end]) is { Class: not LabelClass.Other } under)
        {
            var line = new SourceSpan(from, end); // a clock alone above it, and the words below
            return Candidate(index, block, start, line, line, end, LabelMark.Alone, under) with { IsTimed = true };
        }

        if (end < block.Span.End && Clocks.Is(text.AsSpan(from, end - from)) && Below(index, block, start, from, end) is { } below)
        {
            return below;
        }

        if (Clocks.SkipBare(text, from, end) is var name && name > from && name < end && block.Bold.Count > 0 && IsBold(block, name, name + 1) && Stepped(index, block, start, name, end) is { } stepped)
        {
            return stepped with { Span = new SourceSpan(from, stepped.Span.End), IsTimed = true };
        }

        var printed = end < block.Span.End || index + 1 < source.Blocks.Count ? Clocks.BeforeLast(text, from, end) : default;
        return printed.Length is > 1 and <= MostUnmarkedLabel && Anatomy(source[printed]) is { Class: not LabelClass.Other } anatomy && !(anatomy is { Class: LabelClass.OneWord, IsUpper: false } && printed.Length <= ShortestTimed)
            ? Candidate(index, block, start, new SourceSpan(from, end), printed, end, LabelMark.Alone, anatomy) with { IsTimed = true } : null;
    }

    // A clock on a line, a name on the next, and the words below it.
    private LabelCandidate? Below(int index, Block block, int start, int from, int end)
    {
        var first = end + 1;
        var last = source.Text.IndexOf('\n', first, block.Span.End - first);
        var printed = new SourceSpan(first, Math.Max(first, last));
        return printed.Length is > 1 and <= MostUnmarkedLabel && source.Text[last - 1] is not ('.' or '!' or '?' or ';' or ',' or '…') && Anatomy(source[printed]) is { Class: not LabelClass.Other } anatomy
            ? Candidate(index, block, start, new SourceSpan(from, last), printed, last, LabelMark.Step, anatomy) with { IsTimed = true, HasWords = true } : null;
    }

    // "○林委員長　これより会議を開きます。": a ring, whoever speaks, and a wide space.
    private LabelCandidate? Ringed(int index, Block block, int start, int from, int end)
    {
        var within = source.Text.AsSpan(from, Math.Min(end - from, MostUnmarkedLabel));
        var space = within.IndexOf('\u3000') is >= 0 and var wide ? from + wide : within.IndexOf("  ") is >= 0 and var two ? from + two : -1; // two spaces in Korean
        var printed = new SourceSpan(from + 1, Math.Max(space, from + 1));
        if (printed.Length < 2)
        {
            return null;
        }

        var anatomy = Anatomy(source[printed]);
        if (anatomy.Notes is [var note] && Ideographs.Any(note))
        {
            anatomy = anatomy.HeldBy(WithoutCourtesy(note)) with { Role = Speakers.CoreOf(source[printed].Replace('（', '(')) }; // "○国務大臣（林海君）"
        }

        return anatomy.Class != LabelClass.Other
            ? Candidate(index, block, start, new SourceSpan(from, space), printed, end, LabelMark.Step, anatomy) with { IsNumbered = true } : null;
    }

    private static string WithoutCourtesy(string name) =>
        name[..^(LabelWords.Elsewhere.Courtesies.FirstOrDefault(title => name.Length > title.Length && name.EndsWith(title, StringComparison.Ordinal)) ?? "").Length];

    // "Anf. 12 Jane Roe (S)", and the words below or behind a colon.
    private LabelCandidate? Announced(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        var space = char.IsLetter(text[from]) ? text.AsSpan(from, Math.Min(end - from, MostAnnouncement)).IndexOf(' ') : -1;
        var words = space > 1 && char.IsAsciiDigit(text[Math.Min(end - 1, from + space + 1)]) ? from + space + 1 : from;
        while (words > from && words < end && (char.IsAsciiDigit(text[words]) || text[words] is '.' or ')' or ' '))
        {
            words++;
        }

        if (words == from || words >= end || text[words - 1] != ' ' || !LabelWords.Elsewhere.SpeechNumbers.Contains(Folding.Fold(text.AsSpan(from, space)).TrimEnd('.')))
        {
            return null;
        }

        if (Marked(index, block, start, words, end, LabelMark.Colon) is { } closed)
        {
            return closed with { Span = new SourceSpan(from, closed.Span.End), IsNumbered = true };
        }

        var printed = new SourceSpan(words, end);
        return end - words <= MostLabel && Anatomy(source[printed]) is { Class: not LabelClass.Other } anatomy
            ? Candidate(index, block, start, new SourceSpan(from, end), printed, end, LabelMark.Alone, anatomy) with { IsNumbered = true } : null;
    }

    // "РОЕВ И. О., фракция «Берег».", and the words below.
    private LabelCandidate? Entitled(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        var comma = start == block.Span.Start && end == block.Span.End && text[end - 1] == '.' && end - from <= MostLabel && index + 1 < source.Blocks.Count
            ? text.IndexOf(',', from, Math.Min(end - from, MostUnmarkedLabel)) : -1;
        if (comma < from + 4 || text[comma - 1] != '.' || text.AsSpan(comma, end - comma).Contains(". ", StringComparison.Ordinal) || !char.IsUpper(text[comma - 2]) || Anatomy(text[from..comma]) is not { Class: LabelClass.FullName } anatomy)
        {
            return null;
        }

        var printed = new SourceSpan(from, end - 1);
        var entitled = anatomy.HeldBy(text[from..comma]) with { Role = text[(comma + 1)..(end - 1)].Trim() };
        return Candidate(index, block, start, new SourceSpan(from, end), printed, end, LabelMark.FullStop, entitled) with { IsEntitled = true };
    }

    // "Q Mr. President, …": the letter alone, then white space and a sentence; "A The state." only right under such a question.
    private LabelCandidate? Unspaced(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        if (text[from] is not ('Q' or 'A') || from + 2 >= end || !char.IsWhiteSpace(text[from + 1]) || (text[from] == 'A' && !(char.IsUpper(text[from + 2]) && index > 0 && source.Slice(source.Blocks[index - 1].Span).StartsWith("Q "))))
        {
            return null;
        }

        var words = from + 2;
        while (words < end && char.IsWhiteSpace(text[words]))
        {
            words++;
        }

        return words < end && !LabelText.IsDashBeforeSentence(text, words, end) ? Candidate(index, block, start, new SourceSpan(from, from + 1), new SourceSpan(from, from + 1), end, LabelMark.Space, Anatomy(text[from..(from + 1)])) : null;
    }

    // "10. 15. Вопрос:", "1. Central News Agency:": a clock or a number before a label that asks or answers.
    private LabelCandidate? Numbered(int index, Block block, int start, int from, int end)
    {
        var isQuestion = source.Text[from] == 'Q'; // "Q12 Ruth Roe:" in the record of a committee
        var words = isQuestion ? from + 1 : from;
        while (words < end && words - from < MostNumber && (char.IsAsciiDigit(source.Text[words]) || source.Text[words] is '.' or ':' or ')' or ' '))
        {
            words++;
        }

        var isTimed = words < end && words > from + 1 && (Clocks.Begins(source.Text.AsSpan(from, words - from)) || Clocks.IsOfDay(source.Text.AsSpan(from, words - from)));
        return words < end && words > from + 1 && source.Text[words - 1] is ' ' && (Marked(index, block, start, words, end, LabelMark.Colon) ?? (isTimed ? WithParty(index, block, start, words, end) : null)) is { } label
            && (label.Anatomy.Class is LabelClass.Question or LabelClass.Answer or LabelClass.Journalist || ((isQuestion || isTimed) && label.Anatomy.Class is not LabelClass.Other))
            ? label with { Span = new SourceSpan(from, label.Span.End), IsTimed = isTimed } : null;
    }

    // "16.02 Jane Roe kesk:": behind a clock, a short word in small letters after a name is a party.
    private LabelCandidate? WithParty(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        var colon = text.IndexOf(':', from, Math.Min(end - from, MostUnmarkedLabel));
        var space = colon > from + 1 ? text.LastIndexOf(' ', colon - 1, colon - from) : -1;
        return space > from && colon - space - 1 <= MostParty && char.IsLower(text[space + 1]) && Anatomy(text[from..space]) is { Class: LabelClass.FullName } anatomy
            ? Candidate(index, block, start, new SourceSpan(from, colon + 1), new SourceSpan(from, colon), end, LabelMark.Colon, anatomy with { Affiliation = text[(space + 1)..colon] }) : null;
    }

    // "(HL): And the money?", "TL Thank you.": initials that the text explained before.
    private LabelCandidate? ByKey(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        var first = text[from] is '(' or '[' ? from + 1 : from;
        var last = first;
        while (last < end && char.IsUpper(text[last]))
        {
            last++;
        }

        if (last >= end || _key!.Find(text.AsSpan(first, last - first)) is not { } person)
        {
            return null;
        }

        var after = LabelText.SkipSpace(text, last, end) is var colon && colon < end && text[colon] is ':' or '：' ? colon : last; // "HL : …", as French has it
        while (after < end && text[after] is ')' or ']' or ':' or '：')
        {
            after++;
        }

        var mark = after > last ? LabelMark.Colon : LabelMark.Space;
        return mark == LabelMark.Space && !(char.IsWhiteSpace(text[last]) && last + 1 < end) ? null
            : Candidate(index, block, start, new SourceSpan(from, after), new SourceSpan(first, last), end, mark, person) with { IsInRoundBrackets = false, IsExplained = true };
    }

    // "Ada Lind\tWe met.": a tab, or type of another weight, parts the label from the words; or the line ends with it.
    private LabelCandidate? Stepped(int index, Block block, int start, int from, int end)
    {
        var text = source.Text;
        if (end < block.Span.End && end - from is > 3 and <= MostUnmarkedLabel && block.Bold.Count > 0 && text[end - 1] is not ('.' or '!' or '?' or ';' or ',' or '…')
            && IsBold(block, from, end) && Anatomy(text[from..end]) is { Class: not (LabelClass.Other or LabelClass.OneWord) } above)
        {
            var line = new SourceSpan(from, end);
            return Candidate(index, block, start, line, line, end, LabelMark.Step, above) with { HasWords = true };
        }

        if (end < block.Span.End && end - from <= MostLabel && block.Bold.Count > 0 && block.Bold[0] is var bolded && bolded.Start <= from && bolded.End > from + 3 && bolded.End < end && text[bolded.End] is ',' or ' ' && text[end - 1] is not ('.' or '!' or '?' or ';' or ':' or '…')
            && text.AsSpan(bolded.End, end - bolded.End).TrimStart() is [',' or '(' or '–' or '—' or '|', ..] && Anatomy(text[from..bolded.End]) is { Class: LabelClass.FullName or LabelClass.TitleAndName or LabelClass.RoleAndName } && Anatomy(text[from..end].Replace(" | ", ", ", StringComparison.Ordinal)) is { Class: not LabelClass.Other } entitled)
        {
            var line = new SourceSpan(from, end);
            return Candidate(index, block, start, line, line, end, LabelMark.Step, entitled) with { HasWords = true, IsBold = true }; // "Ada Lind, Foreign Minister" with the name in bold, and the words on the next line
        }

        var tab = text.IndexOf('\t', from, Math.Min(end - from, MostUnmarkedLabel));
        if (tab < 0 && text.IndexOf('|', from, Math.Min(end - from, MostUnmarkedLabel)) is var bar && bar > from + 3 && bar + 1 < end && text[end - 1] is '.' or '?' or '!' or '…' && text.IndexOf('|', bar + 1, end - bar - 1) < 0)
        {
            var name = new SourceSpan(from, text[bar - 1] == ' ' ? bar - 1 : bar);
            return Anatomy(source[name]) is { Class: not (LabelClass.Other or LabelClass.OneWord) } cell ? Candidate(index, block, start, new SourceSpan(from, bar + 1), name, end, LabelMark.Step, cell) : null;
        }

        tab = tab < 0 && text[from] >= '\u3040' ? text.IndexOf('\u3000', from, Math.Min(end - from, MostIdeographic)) : tab; // "林大臣　五月です。"
        var bold = tab >= 0 ? -1 : EndOfRun(block.Bold, from, end) is > 0 and var heavy ? heavy : EndOfRun(block.Italic, from, end);
        if (bold > 0 && start == block.Span.Start && end == block.Span.End && LabelText.SkipSpace(text, bold, end) is var comma && comma < end && text[comma] == ',' && text[end - 1] is not ('.' or '!' or '?' or '…'))
        {
            return null; // "**Jane Roe**, *Minister of Ports*", and the words below
        }

        var printedEnd = Math.Max(tab, bold);
        while (printedEnd > from && char.IsWhiteSpace(text[printedEnd - 1]))
        {
            printedEnd--;
        }

        if (printedEnd <= from + 1 && !(printedEnd == from + 1 && tab > 0))
        {
            return null;
        }

        var printed = new SourceSpan(from, printedEnd);
        var anatomy = Anatomy(source[printed]);
        return anatomy.Class is LabelClass.Other ? null : Candidate(index, block, start, printed, printed, end, LabelMark.Step, anatomy);
    }

    // Where type of another weight or slope ends with which the line begins, or -1.
    private static int EndOfRun(IReadOnlyList<SourceSpan> runs, int from, int end) =>
        runs.Count > 0 && runs[0].Start <= from && runs[0].End > from && runs[0].End < end && runs[0].End - from <= MostUnmarkedLabel ? runs[0].End : -1;
}
