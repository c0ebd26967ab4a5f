using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds labels that can be told only once the others are known: one that lost its colon, and a heading that stands in a label's place.</summary>
internal static class LateLabels
{
    private const int FewestUses = 2;
    private const int FewestLetters = 4;
    private const int MostHeading = 100;

    /// <summary>The labels with those among them, in order of place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels that were found.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        if (labels.Count < FewestUses)
        {
            return labels;
        }

        var known = labels.Where(l => l.Mark == LabelMark.Colon && l.Place == LabelPlace.Block && l.Printed.Length >= FewestLetters && char.IsLower(source.Text[l.Printed.End - 1]))
            .GroupBy(l => source[l.Printed]).Where(g => g.Count() >= FewestUses).Select(g => g.First()).ToArray();
        var labelled = labels.Select(l => l.Block).ToHashSet();
        var found = new List<LabelCandidate>();
        for (var i = labels[0].Block + 1; i <= Math.Min(labels[^1].Block, source.Blocks.Count - 2); i++)
        {
            if (clutter[i] is null && !labelled.Contains(i) && source.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.Heading
                && ((known.Length > 0 ? Glued(source, i, known) : null) ?? (labelled.Contains(i + 1) ? null : Heading(source, i, pack))) is { } label)
            {
                found.Add(label);
            }
        }

        return found.Count == 0 ? labels : [.. labels.Concat(found).OrderBy(l => l.Span.Start)];
    }

    // "MinisterThe first point": the label as it is printed elsewhere, and a capital right behind it.
    private static LabelCandidate? Glued(SourceText source, int block, LabelCandidate[] known)
    {
        var span = source.Blocks[block].Span;
        var words = source.Slice(span);
        foreach (var like in known)
        {
            var length = like.Printed.Length;
            if (words.Length > length + 1 && words.StartsWith(source.Slice(like.Printed)) && char.IsUpper(words[length]))
            {
                var end = span.Start + length;
                return like with { Block = block, Span = new SourceSpan(span.Start, end), Printed = new SourceSpan(span.Start, end), SpeechStart = end, HasWords = true };
            }
        }

        return null;
    }

    // "Opening Statement by Prime Minister Roe", and the statement below it.
    private static LabelCandidate? Heading(SourceText source, int block, LanguagePack pack)
    {
        var span = source.Blocks[block].Span;
        if (span.Length > MostHeading || !char.IsLetter(source.Text[span.End - 1]) || source.Slice(span).Contains('\n'))
        {
            return null;
        }

        var text = source[span];
        var folded = Folding.Fold(text);
        if (!pack.EventKinds.Any(kind => kind.Kind is "statement" or "remarks" or "speech" && kind.Phrases.Any(phrase => Phrase.StandsIn(folded, phrase)))
            || OfficeHolder.FindAll(text, pack) is not [{ Name: { } name, Role: not null, Start: > 0 } holder] || holder.End < text.Length - 1)
        {
            return null;
        }

        var printed = new SourceSpan(span.Start + holder.Start, span.End);
        return new LabelCandidate(block, span, printed, span.End, LabelMark.Alone, new LabelAnatomy(LabelClass.RoleAndName, Folding.Fold(source[printed])) { Name = name, Role = holder.Role, Affiliation = holder.Affiliation }) { Place = LabelPlace.Block };
    }
}
