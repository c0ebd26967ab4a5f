using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>What stands before the first word of speech: the title, the date and place lines, fields, the lead.</summary>
/// <param name="Title">The title and what it rests on, or null.</param>
/// <param name="TitleBlock">Index of the title's block, or -1 where it stands outside the visible text.</param>
/// <param name="Fields">Fields of the head as printed ("Date: …"), with the kind of each.</param>
internal sealed record Head(Finding<string>? Title, int TitleBlock, IReadOnlyList<HeadField> Fields)
{
    private const int MostTitle = 400;
    private const double MostOfCostlySigns = 2.5;
    private const double RepeatsPageTitle = 2;
    private const int EnoughToTell = 100;
    private const int MostOwnNames = 3;

    /// <summary>Blocks that are nothing but lines of fields, known and unknown: "Venue: …", "Word count: …".</summary>
    public IReadOnlySet<int> FieldLists { get; init; } = new HashSet<int>();

    /// <summary>Where a part of the title stands in the text, or null where the title is not printed there, letter for letter.</summary>
    /// <param name="part">The part, counted from the beginning of the title.</param>
    public SourceSpan? PlaceOf(SourceSpan part) =>
        Title is { } title && title.Evidence[0].Span is { } span && span.Length == title.Value.Length ? new SourceSpan(span.Start + part.Start, span.Start + part.End) : null;

    /// <summary>Finds title and fields.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static Head Read(SourceText source, string?[] clutter, LanguagePack pack)
    {
        var fields = HeadField.FindAll(source, clutter, pack);
        return Read(source, clutter, fields, pack) with { FieldLists = HeadField.Lists(source, fields) };
    }

    private static Head Read(SourceText source, string?[] clutter, List<HeadField> fields, LanguagePack pack)
    {
        if (fields.FirstOrDefault(f => f.Kind == "title") is { } stated)
        {
            return new Head(new(stated.Value, Basis.Stated, Certainty.Certain, [new("title field", stated.ValueSpan, stated.Value)]), -1, fields);
        }

        if (fields.Any(f => f.Kind == "mail") && fields.FirstOrDefault(f => f.Kind == "subject") is { } subject)
        {
            return new Head(new(subject.Value, Basis.Stated, Certainty.Certain, [new("subject of the mail", subject.ValueSpan, subject.Value)]), -1, fields);
        }

        var (block, score) = BestBlock(source, clutter, pack);
        var field = source.Fields.FirstOrDefault(f => f.Name is "og:title" or "headline") ?? source.Fields.FirstOrDefault(f => f.Name == "title" && (block < 0 || f.Value.Contains(' ', StringComparison.Ordinal)));
        if (block >= 0 && (score >= 2.4 || field is null || source.Blocks[block].Kind == BlockKind.Heading))
        {
            var span = source.Blocks[block].Span;
            var certainty = score >= 2.4 || source.Blocks[block].Kind == BlockKind.Heading ? Certainty.Certain : Certainty.Doubtful;
            return new Head(new(source[span].ReplaceLineEndings(" "), Basis.Stated, certainty, [new("first line that reads like a title", span, source[span])]), block, fields);
        }

        if (field is not null && field.Value.Length > 0)
        {
            var repeated = Array.FindIndex(clutter, 0, c => c is null) is var first && first >= 0 ? IndexOf(source, field.Value) : -1;
            return new Head(new(field.Value, Basis.Stated, Certainty.Certain, [source.Quote("title field of the file", field.Span, field.Value)]), repeated, fields);
        }

        return new Head(null, -1, fields);
    }

    // The page's own name for the block, or for the element right around it.
    private static bool IsCalledTitle(Block block)
    {
        if (block.Links.Count > 0 || !block.MarkupNames.Contains("title", StringComparison.Ordinal))
        {
            return false;
        }

        var seen = 0;
        foreach (var name in block.MarkupNames.AsSpan().Split(' '))
        {
            if (block.MarkupNames.AsSpan()[name] is "title" or "page-title" or "entry-title" or "post-title" or "article-title" or "field--name-title" or "msotitle")
            {
                return true;
            }

            if (++seen == MostOwnNames)
            {
                break;
            }
        }

        return false;
    }

    private static int IndexOf(SourceText source, string title)
    {
        var folded = Folding.Fold(title);
        for (var i = 0; i < Math.Min(source.Blocks.Count, 80); i++)
        {
            if (source.Blocks[i].Span.Length < MostTitle && source.Blocks[i].Kind != BlockKind.FileHeader && Folding.Fold(source.Slice(source.Blocks[i].Span)) == folded)
            {
                return i;
            }
        }

        return -1;
    }

    // The block that reads most like a title among the first ones: a heading, words of an event's kind, an office with a name, no full stop at its end.
    private static (int Block, double Score) BestBlock(SourceText source, string?[] clutter, LanguagePack pack)
    {
        var pageTitle = source.Fields.Where(f => f.Name is "og:title" or "title" or "headline").Select(f => Folding.Fold(f.Value)).ToArray();
        var (best, bestScore) = (-1, 1.4);
        var end = source.Speeches.Count > 0 ? source.Speeches[0].FirstBlock : source.Blocks.Count; // what stands among speeches heads them
        for (int i = 0, seen = 0; i < end && seen < 60; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Kind is BlockKind.Separator or BlockKind.FileHeader || block.Span.Length is < 4 or > MostTitle)
            {
                continue;
            }

            seen++;
            var text = source[block.Span];
            var beginning = Folding.Fold(text.AsSpan(0, Math.Min(text.Length, EnoughToTell)));
            if (SpeechSigns.StartsWithSalutation(beginning, pack))
            {
                break;
            }

            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon is > 0 and < 60 && LabelAnatomy.Read(text[..colon], pack).Class is not LabelClass.Other && text.Length - colon > 200)
            {
                break;
            }

            // Cheap signs first; the costly ones only where they could still decide.
            var score = block.Kind == BlockKind.Heading ? 3.5 - (block.Level * 0.5) : 0.0;
            score += IsCalledTitle(block) ? RepeatsPageTitle : 0;
            score -= text[^1] is '.' or '?' or ':' or ';' or '。' or '？' or '！' or '：' && text is not [.., >= '0' and <= '9', ' ' or '\u00A0', not ' ', '.'] ? 1.5 : 0; // "14 maja 2021 r." ends no sentence
            score += seen == 1 && Headline.Is(text, pack) ? 1.6 : 0;
            score -= text.Length < 12 ? 1.5 : 0;
            score -= char.IsLower(text[0]) ? 1.5 : 0; // the line above goes on in it
            score -= i == 0 || seen == 1 ? 0 : Math.Min(1, seen * 0.05);
            var mayRepeat = beginning.Length > 8 && pageTitle.Any(t => t.StartsWith(beginning, StringComparison.Ordinal));
            if (score + MostOfCostlySigns + (mayRepeat ? RepeatsPageTitle : 0) <= bestScore)
            {
                continue;
            }

            var folded = Folding.Fold(text);
            score += mayRepeat && pageTitle.Any(t => t.StartsWith(folded, StringComparison.Ordinal)) ? RepeatsPageTitle : 0;
            if (score + MostOfCostlySigns <= bestScore)
            {
                continue;
            }

            score += pack.NamesEvent(folded) ? 1.5 : 0;
            if (score + 1 <= bestScore)
            {
                continue;
            }

            score += OfficeHolder.FindAll(text, pack).Any(h => h.Name is not null) ? 1 : 0;
            var dates = DateMention.FindAll(text, pack);
            score -= dates.Count > 0 && dates.Sum(d => d.End - d.Start) * 2 > text.Length ? 4 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return (best, bestScore);
    }
}
