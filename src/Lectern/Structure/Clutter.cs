using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells blocks that are no part of the record by what they say and by where the page puts them.</summary>
internal sealed class Clutter(SourceText source, LanguagePack pack)
{
    /// <summary>The reason of a block that leads elsewhere and says nothing; the name of a speaker may lead to a page about them.</summary>
    public const string Links = "list of links";

    private const int MostWordsLength = 200;
    private const int MostMenuLine = 24;
    private const int FewestOfMenu = 3;

    private static readonly char[] BetweenNames = [' ', '\n', '\t', '·', '•'];

    /// <summary>For each block the reason why it is clutter, or null.</summary>
    public string?[] Find()
    {
        var packs = pack.Language == "en" ? new[] { pack } : [pack, LanguagePacks.Get("en")];
        var reasons = new string?[source.Blocks.Count];
        var own = new OwnNames(source);
        for (var i = 0; i < reasons.Length; i++)
        {
            reasons[i] = Reason(source.Blocks[i], packs) ?? (own.AreBeside(source.Blocks[i]) ? OwnNames.Reason : null);
        }

        FillMenus(reasons);
        PageBreaks.Mark(source, reasons);
        return reasons;
    }

    // Lines of a word or two right under each other, half of which are known from menus: the others are of the same menu.
    private void FillMenus(string?[] reasons)
    {
        for (var first = 0; first < reasons.Length;)
        {
            var end = first + 1;
            while (IsMenuLine(end - 1) && end < reasons.Length && IsMenuLine(end) && source.Blocks[end].Span.Start - source.Blocks[end - 1].Span.End == 1)
            {
                end++;
            }

            var known = reasons[first..end].Count(r => r is not null);
            if (end - first >= FewestOfMenu && known >= 2 && known * 2 >= end - first)
            {
                for (var i = first; i < end; i++)
                {
                    reasons[i] ??= "menu";
                }
            }

            first = end;
        }
    }

    private bool IsMenuLine(int block) => source.Blocks[block].Span.Length <= MostMenuLine && char.IsLetterOrDigit(source.Text[source.Blocks[block].Span.End - 1]);

    private string? Reason(Block block, LanguagePack[] packs)
    {
        switch (block.Region)
        {
            case BlockRegion.Navigation: return "menu";
            case BlockRegion.Form: return "form";
            case BlockRegion.Footer: return "foot of the page";
            case BlockRegion.Caption: return "caption";
            case BlockRegion.Furniture: return "running head, foot or number of the page";
        }

        if (block.Kind is BlockKind.FileHeader or BlockKind.Separator)
        {
            return null;
        }

        if (block.Span.Length <= MostWordsLength)
        {
            var folded = Folding.Fold(source.Slice(block.Span)).Trim().TrimEnd('.', ':', '!', ' ');
            foreach (var each in packs)
            {
                if (ByWords(folded, each) is { } reason)
                {
                    return reason;
                }
            }

            if (IsPageNumber(folded))
            {
                return "running head, foot or number of the page";
            }

            if (IsLanguageSwitch(folded))
            {
                return "language switch";
            }

            if (IsShareBar(folded))
            {
                return "share bar";
            }
        }

        return IsLinkList(block) ? Links : null;
    }

    private static string? ByWords(string folded, LanguagePack pack)
    {
        foreach (var words in pack.Clutter)
        {
            if (words.Matches(folded))
            {
                return words.Reason;
            }
        }

        return null;
    }

    // "- 2 -"
    private static bool IsPageNumber(string folded) =>
        folded.Length is >= 3 and <= 10 && folded[0] == '-' && folded[^1] == '-' && folded.Trim('-', ' ') is { Length: > 0 and <= 4 } number && number.All(char.IsAsciiDigit);

    // "en-GB1 ru-RU1": tags of languages, two at the least, and nothing else.
    private static bool IsLanguageSwitch(string folded)
    {
        if (folded.Length < 5 || folded[2] != '-')
        {
            return false; // the first of them is none
        }

        var tags = folded.Split([' ', '\n', '\t', '|', '/'], StringSplitOptions.RemoveEmptyEntries);
        return tags.Length >= 2 && tags.All(t => t.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: 5 } tag && tag[2] == '-' && tag.Count(char.IsAsciiLetterLower) == 4);
    }

    // A row of names of networks and nothing else, two at the least.
    private bool IsShareBar(string folded)
    {
        var first = folded.AsSpan();
        first = first.IndexOfAny(BetweenNames) is var end && end >= 0 ? first[..end] : [];
        if (first.Length > 0 && !IsShareName(first))
        {
            return false;
        }

        var names = folded.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries);
        return names.Length >= 2 && names.All(n => IsShareName(n)) && names.Any(n => n.Length > 3);
    }

    private bool IsShareName(ReadOnlySpan<char> name) =>
        pack.ShareNames.Contains(name) || LanguagePacks.All[0].ShareNames.Contains(name) || !name.ContainsAnyExceptInRange('0', '9');

    // All of it leads elsewhere, and it is no sentence.
    private bool IsLinkList(Block block)
    {
        if (block.Links.Count == 0 || block.Kind == BlockKind.Heading)
        {
            return false;
        }

        var linked = block.Links.Sum(l => l.Length);
        return linked * 10 >= block.Span.Length * 9 && (block.Span.Length < 120 || block.Links.Count > 2) && source.Text[block.Span.End - 1] is not ('.' or '!' or '?' or '”');
    }
}
