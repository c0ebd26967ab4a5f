using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds where the event took place: in the title before its date, in a field, or in the lines of the head.</summary>
internal static class EventPlace
{
    private const int MostPlace = 80;

    /// <summary>The place as printed, or null.</summary>
    public static Finding<string>? Find(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, int dateBlock, LanguagePack pack)
    {
        if (head.Fields.FirstOrDefault(f => f.Kind == "place") is { } field)
        {
            return Stated(field.Value.TrimEnd('.'), "place field", field.ValueSpan);
        }

        return InTitle(head, pack) ?? InLinkTitle(source, pack) ?? InHead(source, head, blocks, dateBlock, pack);
    }

    private static Finding<string>? InTitle(Head head, LanguagePack pack)
    {
        if (head.Title is not { } title)
        {
            return null;
        }

        return BesideDate(title.Value, pack) is { } place ? Stated(place, "place beside the date in the title", title.Evidence[0].Span) : null;
    }

    private static Finding<string>? InLinkTitle(SourceText source, LanguagePack pack)
    {
        foreach (var field in source.Fields.Where(f => f.Name == "link-title"))
        {
            if (BesideDate(field.Value, pack) is { } place)
            {
                return new Finding<string>(place, Basis.Derived, Certainty.Certain, [new Evidence("place in the title of a link to the event's page", null, field.Value)]);
            }
        }

        return null;
    }

    // "…, Moscow, November 21, 2011"; "December 20, 2012, Moscow"
    private static string? BesideDate(string text, LanguagePack pack)
    {
        var date = DateMention.FindAll(text, pack).LastOrDefault(d => d.FullDay is not null);
        if (date is null)
        {
            return null;
        }

        var before = text[..date.Start].TrimEnd(' ', ',', '(', '–', '-', ':');
        var comma = Math.Max(before.LastIndexOf(','), before.LastIndexOf('('));
        if (comma > 0 && date.Start - before.Length <= 3 && IsPlace(before[(comma + 1)..].Trim(), pack))
        {
            return before[(comma + 1)..].Trim();
        }

        var after = text[date.End..].TrimStart(' ', ',', '–', '-').TrimEnd(')', ' ', '.');
        return after.Length > 0 && date.Start < 4 && IsPlace(after, pack) ? after : null;
    }

    private static Finding<string>? InHead(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, int dateBlock, LanguagePack pack)
    {
        if (dateBlock >= 0 && BesideDate(source[blocks[dateBlock].Span].ReplaceLineEndings(", "), pack) is { } beside)
        {
            return Stated(beside, "place beside the date in the head", blocks[dateBlock].Span);
        }

        // Lines between the title (or the file's header) and the first words of speech that are short, capitalised and no sentence.
        for (var i = Math.Max(0, head.TitleBlock + 1); i < blocks.Count && blocks[i].Class != BlockClass.Speech; i++)
        {
            var text = source[blocks[i].Span];
            if (blocks[i].Class == BlockClass.Matter && blocks[i].Reason is "head" or "heading" && i > head.TitleBlock && IsPlace(text.ReplaceLineEndings(" "), pack) && text.Length <= MostPlace
                && (dateBlock < 0 || Math.Abs(i - dateBlock) <= 2))
            {
                return Stated(string.Join(", ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.TrimEnd(','))), "short line of the head", blocks[i].Span);
            }
        }

        return null;
    }

    private static bool IsPlace(string text, LanguagePack pack)
    {
        var words = WordsOf.Text(text);
        return words.Count is > 0 and <= 9 && words[0].IsCapitalised && text[^1] is not ('.' or '?' or '!' or ':')
            && words.All(w => w.IsNameLike || w.Printed.Length == 0 || w.Printed.All(char.IsDigit) || LanguagePacks.OfficeConnectors.Contains(w.Folded) || w.Folded.Length <= 3)
            && !words.Any(w => pack.Months.ContainsKey(w.Folded) || pack.Weekdays.ContainsKey(w.Folded))
            && OfficeHolder.FindAll(text, pack).Count == 0;
    }

    private static Finding<string> Stated(string place, string rule, SourceSpan? span) => new(place, Basis.Stated, Certainty.Certain, [new Evidence(rule, span, place)]);
}
