using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Joins labels that a copy broke over two lines: "Fr.", and below it "Lombardi SJ: The first question …".</summary>
internal static class BrokenLabels
{
    private const int MostFirstLine = 24;

    /// <summary>The candidates, each with the line above it where that is the title or office before its name.</summary>
    /// <param name="source">The text.</param>
    /// <param name="candidates">The candidates in order of place.</param>
    /// <param name="scanner">Reads what a label is made of.</param>
    public static List<LabelCandidate> Join(SourceText source, List<LabelCandidate> candidates, LabelScanner scanner)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var label = candidates[i];
            if (label is not { Mark: LabelMark.Colon, Place: LabelPlace.Block, Block: > 0, Anatomy.HasName: true } || source.Blocks[label.Block].Span.Start != label.Span.Start)
            {
                continue;
            }

            var above = source.Blocks[label.Block - 1];
            if (above.Kind != BlockKind.Paragraph || above.Span.Length > MostFirstLine || above.Span.End > label.Span.Start || source.Text.AsSpan(above.Span.End, label.Span.Start - above.Span.End).Count('\n') != 1)
            {
                continue;
            }

            var first = WordsOf.Text(source[above.Span]);
            if (first.Count == 0 || (Phrase.Longest(first, 0, LanguagePacks.PersonTitles) != first.Count && Phrase.Longest(first, 0, LanguagePacks.Offices) != first.Count))
            {
                continue;
            }

            var printed = new SourceSpan(above.Span.Start, label.Printed.End);
            if (scanner.Anatomy(source[printed].Replace('\n', ' ')) is { Class: LabelClass.TitleAndName or LabelClass.RoleAndName } whole)
            {
                candidates[i] = label with { Span = new SourceSpan(above.Span.Start, label.Span.End), Printed = printed, Anatomy = whole };
            }
        }

        return candidates;
    }

    /// <summary>Gives the first lines of the labels their reason to be no speech.</summary>
    /// <param name="source">The text.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="reasons">The reason of each block to be clutter, or null.</param>
    public static void Mark(SourceText source, IReadOnlyList<LabelCandidate> labels, string?[] reasons)
    {
        foreach (var label in labels)
        {
            if (label.Span.Start < source.Blocks[label.Block].Span.Start)
            {
                reasons[label.Block - 1] ??= "first line of a label";
            }
        }
    }
}
