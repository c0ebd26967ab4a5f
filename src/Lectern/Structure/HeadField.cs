using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>A field of the head, such as "Date: 5 May" or "President: Jane Roe".</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Kind">What it gives: title, date, place, participants, subject, source, posted, mail (who sent what to whom), or <c>office</c> for an office with its holder's name.</param>
/// <param name="Name">Its name as printed.</param>
/// <param name="Value">Its value as printed.</param>
/// <param name="ValueSpan">Where the value stands.</param>
internal sealed record HeadField(int Block, string Kind, string Name, string Value, SourceSpan ValueSpan)
{
    private const int LookedBlocks = 60;
    private const int LookedAtEnd = 12;
    private const int FewestOfList = 4;
    private const int MostAbove = 10;
    private const int MostName = 40;
    private const int MostLine = 160;

    /// <summary>All fields among the first and the last blocks.</summary>
    public static List<HeadField> FindAll(SourceText source, string?[] clutter, LanguagePack pack)
    {
        var found = new List<HeadField>();
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            if ((i >= LookedBlocks && i < source.Blocks.Count - LookedAtEnd) || source.Blocks[i].Kind is BlockKind.FileHeader || clutter[i] is "menu" or "form")
            {
                continue;
            }

            var span = source.Blocks[i].Span;
            for (var start = span.Start; start < span.End;)
            {
                var end = source.Text.IndexOf('\n', start, span.End - start);
                end = end < 0 ? span.End : end;
                if (Read(source, i, start, end, pack) is { } field)
                {
                    found.Add(field);
                }

                start = end + 1;
            }
        }

        // What returns again and again with a colon is a label, whatever it is a field of elsewhere.
        var returning = found.Where(f => f.Kind == "participants").GroupBy(f => f.Name).Where(g => g.Count() > 2).Select(g => g.Key).ToHashSet();
        found.RemoveAll(f => returning.Contains(f.Name));
        return found;
    }

    /// <summary>Blocks of several lines, all of them a name, a colon and a value, of which one at the least is a known field; no name stands twice.</summary>
    public static IReadOnlySet<int> Lists(SourceText source, IReadOnlyList<HeadField> fields)
    {
        var lists = new HashSet<int>();
        foreach (var block in fields.Select(f => f.Block).Distinct())
        {
            AddAround(source, block, lists);
            var lines = source[source.Blocks[block].Span].Split('\n');
            if (lines.Length >= FewestOfList && lines.All(line => line.IndexOf(':', StringComparison.Ordinal) is > 1 and < MostName && !line.TrimEnd().EndsWith('?'))
                && lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count() == lines.Length)
            {
                lists.Add(block);
            }
        }

        return lists;
    }

    // Lines that are blocks of their own, right under each other.
    private static void AddAround(SourceText source, int block, HashSet<int> lists)
    {
        var (first, last) = (block, block);
        while (first > 0 && IsField(source, first - 1) && source.Blocks[first].Span.Start - source.Blocks[first - 1].Span.End == 1)
        {
            first--;
        }

        while (last + 1 < source.Blocks.Count && IsField(source, last + 1) && source.Blocks[last + 1].Span.Start - source.Blocks[last].Span.End == 1)
        {
            last++;
        }

        if (last - first + 1 >= FewestOfList && Enumerable.Range(first, last - first + 1).Select(i => NameIn(source, i)).Distinct().Count() == last - first + 1)
        {
            lists.UnionWith(Enumerable.Range(first, last - first + 1));
        }
    }

    private static bool IsField(SourceText source, int block) => source.Blocks[block].Span.Length < MostLine && NameIn(source, block).Length > 1;

    private static string NameIn(SourceText source, int block)
    {
        var text = source.Slice(source.Blocks[block].Span);
        return text.IndexOf(':') is > 1 and < MostName and var colon && text[^1] is not '?' && !text.Contains('\n') ? text[..colon].ToString() : "";
    }

    // "PRESENTER: Good morning and welcome to this briefing." is said; names stand in capitals, and more than half of these words do not.
    private static bool IsSentence(string value) => value[^1] is '.' or '?' or '!' && WordsOf.Text(value) is { Count: > 6 } words && words.Count(word => !word.IsCapitalised) * 2 > words.Count;

    private static HeadField? Read(SourceText source, int block, int start, int end, LanguagePack pack)
    {
        var colon = source.Text.IndexOf(':', start, Math.Min(end - start, 50));
        if (colon <= start || end - colon < 3 || end - colon > 300)
        {
            return null;
        }

        var name = source.Text[start..colon].Trim(' ', '\u00A0', '*', '_');
        var valueStart = colon + 1;
        while (valueStart < end && (char.IsWhiteSpace(source.Text[valueStart]) || source.Text[valueStart] is '*' or '_'))
        {
            valueStart++;
        }

        if (valueStart >= end)
        {
            return null;
        }

        var span = new SourceSpan(valueStart, end);
        var value = source[span].TrimEnd();
        span = new SourceSpan(valueStart, valueStart + value.Length);
        var folded = Folding.Fold(name);
        foreach (var each in LanguagePacks.All)
        {
            if (each.Fields.TryGetValue(folded, out var kind) && !(kind == "participants" && IsSentence(value)))
            {
                return new HeadField(block, kind, name, value, span);
            }
        }

        // "President: Jane Roe" names the holder of an office; it is no label, since what follows is a name and nothing else.
        return block < MostAbove && value[^1] is not ('.' or '!' or '?') && pack.Offices.Contains(folded) && LabelAnatomy.Read(value, pack) is { Class: LabelClass.FullName or LabelClass.TitleAndName, HasLongTail: false }
            ? new HeadField(block, "office", name, value, span)
            : null;
    }
}
