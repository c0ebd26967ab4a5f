using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds where the event took place: in the title beside its date, in a field, or in the lines of the head.</summary>
internal static class EventPlace
{
    private const int MostPlace = 80;
    private const int MostWordBeforeDay = 3;
    private const int MostWordsAlone = 4;
    private const int MostPlaces = 2;

    private static readonly string[] s_credits = ["categor", "breadcrumb", "tags", "rubri"];

    /// <summary>The place as printed, or null.</summary>
    /// <param name="source">The text.</param>
    /// <param name="head">What stands above the speech.</param>
    /// <param name="blocks">Its blocks with their classes.</param>
    /// <param name="dateBlock">The block that gave the date, or -1.</param>
    /// <param name="pack">The pack of the text's language.</param>
    /// <param name="isKnown">The text's language has a pack; without one no line is known to be anything else than a place.</param>
    public static Finding<string>? Find(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, int dateBlock, LanguagePack pack, bool isKnown)
    {
        if (head.Fields.FirstOrDefault(f => f.Kind == "place") is { } field)
        {
            if (head.Fields.Where(f => f.Kind == "place").Select(f => Folding.Fold(f.Value)).Distinct(StringComparer.Ordinal).Count() > MostPlaces)
            {
                return null; // a calendar of events
            }

            return Stated(field.Value.TrimEnd('.'), source.Quote("place field", field.ValueSpan));
        }

        return InTitle(source, head, pack) ?? InLinkTitle(source, pack) ?? InHead(source, head, blocks, dateBlock, pack, isKnown);
    }

    private static Finding<string>? InTitle(SourceText source, Head head, LanguagePack pack)
    {
        if (head.Title is not { } title || BesideDate(title.Evidence[0].Text is { } lines && lines.Length == title.Value.Length ? lines : title.Value, isDateLine: false, pack) is not { } place)
        {
            return null;
        }

        var printed = title.Value[place.Start..place.End];
        return Stated(printed, source.Quote("place beside the date in the title", head.PlaceOf(place), printed));
    }

    private static Finding<string>? InLinkTitle(SourceText source, LanguagePack pack)
    {
        foreach (var field in source.Fields.Where(f => f.Name == "link-title"))
        {
            if (BesideDate(field.Value, isDateLine: false, pack) is { } place)
            {
                return new Finding<string>(field.Value[place.Start..place.End], Basis.Derived, Certainty.Certain, [new Evidence("place in the title of a link to the event's page", null, field.Value)]);
            }
        }

        return null;
    }

    // "…, Moscow, November 21, 2011"; "December 20, 2012, Moscow"; as a line of its own, or before other words, also "Moscow, 21 November 2011".
    private static SourceSpan? BesideDate(string text, bool isDateLine, LanguagePack pack)
    {
        var dates = DateMention.FindAll(text, pack);
        if (dates.FindLast(d => d.FullDay is not null) is not { } date)
        {
            return null;
        }

        var end = EndBefore(text, date.Start);
        var comma = end > 0 ? text.LastIndexOfAny([',', '(', '\n'], end - 1) : -1;
        var before = Trim(text, comma + 1, end);
        var opens = comma < 0 && end < text.Length && text[end] is ',' or '\n' && (isDateLine || text.Length - date.End > 3);
        if ((comma > 0 || (opens && WordsOf.Text(text[..end]).Count <= MostWordsAlone && !NamesKind(text[..end], pack))) && IsPlace(text[before.Start..before.End], pack))
        {
            return before;
        }

        var after = Trim(text, AfterTime(text, date.End), text.Length);
        var closes = date.End < text.Length && text[date.End] == ',' && WordsOf.Text(text[after.Start..after.End]).Count <= MostWordBeforeDay; // "…, 12 March 2018, Arden"
        return (date.Start < 4 || closes) && after.Length > 0 && !NamesKind(text[after.Start..after.End], pack) && IsPlace(text[after.Start..after.End], pack) ? after : null;
    }

    // Where what stands before the day ends: "Arden, den 14 maj 2021" has a small word between.
    private static int EndBefore(string text, int day)
    {
        var end = Back(day);
        var word = end;
        while (word > 0 && char.IsLower(text[word - 1]))
        {
            word--;
        }

        return day - end == 1 && end - word is > 0 and <= MostWordBeforeDay && word > 0 && text[word - 1] == ' ' && Back(word) is var comma && comma < word - 1 ? comma : day - end <= 3 ? end : 0;

        int Back(int at)
        {
            while (at > 0 && text[at - 1] is ' ' or '\u00A0' or ',' or '(' or '–' or '-' or ':' or '\n')
            {
                at--;
            }

            return at;
        }
    }

    // "September 14, 2018 16:40 Sengir"
    private static int AfterTime(string text, int at)
    {
        var next = at;
        while (next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is ' ' or ',' or ':' or '.' or '–' or '-' || IsHalfOfDay(text, next)))
        {
            next++;
        }

        return next;
    }

    // "10 a.m."
    private static bool IsHalfOfDay(string text, int at) =>
        text[at] is 'a' or 'p' && at + 2 < text.Length && text[at + 1] is '.' or 'm' ? at > 1 && text[at - 1] is ' ' or '\u00A0' && char.IsAsciiDigit(text[at - 2])
            : text[at] == 'm' && at > 1 && ((text[at - 1] == '.' && text[at - 2] is 'a' or 'p') || (text[at - 1] is 'a' or 'p' && text[at - 2] == ' '));

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '–' or '-'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ')' or '.'))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }

    private static Finding<string>? InHead(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, int dateBlock, LanguagePack pack, bool isKnown)
    {
        if (dateBlock >= 0 && BesideDate(source[blocks[dateBlock].Span], isDateLine: true, pack) is { } beside)
        {
            var at = blocks[dateBlock].Span.Start;
            var span = new SourceSpan(at + beside.Start, at + beside.End);
            return Stated(OnOneLine(source[span]), source.Quote("place beside the date in the head", span));
        }

        // Lines between the title (or the file's header) and the first words of speech that are short, capitalised and no sentence.
        for (var i = Math.Max(0, head.TitleBlock + 1); i < blocks.Count && blocks[i].Class != BlockClass.Speech; i++)
        {
            var text = source[blocks[i].Span];
            if (blocks[i].Class == BlockClass.Matter && blocks[i].Reason is "head" or "heading" && source.Blocks[i] is { Column: 0 } block && !IsCredit(block) && !OwnNames.SayWriter(block) && i > head.TitleBlock && IsPlace(text, pack) && text.Length <= MostPlace && isKnown && char.IsLetter(text[0]) && !NamesKind(text, pack) && !NamesSpeaker(source.Text, text)
                && (dateBlock >= 0 ? Math.Abs(i - dateBlock) <= (text.Any(char.IsLower) || text.Contains(',', StringComparison.Ordinal) ? 2 : 1) : head.TitleBlock >= 0 ? i == head.TitleBlock + 1 && source.Blocks[i].Kind != BlockKind.Heading : i > 0 && source.Blocks[i - 1].Kind == BlockKind.FileHeader))
            {
                return Stated(OnOneLine(text), source.Quote("short line of the head", blocks[i].Span));
            }
        }

        return null;
    }

    // The line of whoever put the page up, or of the shelf on which it stands, as the page itself calls it.
    private static bool IsCredit(Block block) => s_credits.Any(name => block.MarkupNames.Contains(name, StringComparison.Ordinal));

    // "Élise Marchand" above an interview in which "Marchand:" speaks.
    private static bool NamesSpeaker(string text, string line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return text.Contains($"\n{last}:", StringComparison.Ordinal) || text.Contains($"\n{last} :", StringComparison.Ordinal) || text.Contains($"\n{line}:", StringComparison.Ordinal);
    }

    private static string OnOneLine(string text) =>
        string.Join(", ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.TrimEnd(',')));

    // "Summary keywords", which heads a field of the head, names no place either.
    private static bool NamesKind(string text, LanguagePack pack)
    {
        var folded = Folding.Fold(text);
        return pack.NamesEvent(folded) || pack.Fields.ContainsKey(folded);
    }

    private static bool IsPlace(string text, LanguagePack pack)
    {
        var words = WordsOf.Text(text);
        return words.Count is > 0 and <= 9 && words[0].IsCapitalised && !LabelWords.Elsewhere.ClockWords.Contains(words[0].Folded) && !LabelWords.Elsewhere.BylineWords.Contains(words[0].Folded) && text[^1] is not ('.' or '?' or '!' or ':')
            && words.All(w => w.IsNameLike || w.Printed.Length == 0 || w.Printed.All(char.IsDigit) || LanguagePacks.OfficeConnectors.Contains(w.Folded) || w.Folded.Length <= 3)
            && !words.Any(w => pack.Months.ContainsKey(w.Folded) || pack.Weekdays.ContainsKey(w.Folded))
            && OfficeHolder.FindAll(text.ReplaceLineEndings(" "), pack).Count == 0;
    }

    private static Finding<string> Stated(string place, Evidence evidence) => new(place, Basis.Stated, Certainty.Certain, [evidence]);
}
