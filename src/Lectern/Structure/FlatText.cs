namespace Lectern.Structure;

/// <summary>Gathers possible labels inside the paragraphs of a text that lost its line breaks altogether.</summary>
/// <remarks>Looked into only where labels at the beginnings of lines tell no convention: inside speech a name with a colon is most often quoted.</remarks>
internal static class FlatText
{
    private const int FewestLabels = 3;
    private const int FewestLetters = 240;
    private const int MostLabel = 60;

    /// <summary>The text is long, and next to nothing in it begins a line as a label does.</summary>
    public static bool Is(SourceText source, Convention convention) =>
        convention.Labels.Count < FewestLabels && source.Blocks.Any(b => b.Kind != BlockKind.FileHeader && b.Span.Length >= FewestLetters);

    /// <summary>What stands before a colon and after the end of a sentence, where it names a speaker.</summary>
    public static List<LabelCandidate> Scan(SourceText source, LabelScanner scanner)
    {
        var found = new List<LabelCandidate>();
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var span = source.Blocks[i].Span;
            if (source.Blocks[i].Kind == BlockKind.FileHeader || span.Length < FewestLetters)
            {
                continue;
            }

            for (var at = span.Start + 1; at < span.End; at++)
            {
                var next = source.Text.AsSpan(at, span.End - at).IndexOfAny(':', '：');
                if (next < 0)
                {
                    break;
                }

                at += next;
                if (Read(source.Text, span, at, scanner, i) is { } candidate)
                {
                    found.Add(candidate);
                    if (!scanner.HasRoomFor(found.Count))
                    {
                        return [];
                    }
                }
            }
        }

        return found;
    }

    private static LabelCandidate? Read(string text, SourceSpan block, int colon, LabelScanner scanner, int index)
    {
        LabelCandidate? best = null;
        for (var start = colon - 1; start > block.Start && colon - start <= MostLabel; start--)
        {
            if (text[start] is ':' or '：' && !char.IsAsciiDigit(text[start - 1]))
            {
                break; // what stands before another colon is its label
            }

            if (!(char.IsUpper(text[start]) || Ideographs.IsOne(text[start])) || !Begins(text, start, block.Start))
            {
                continue;
            }

            var anatomy = scanner.Anatomy(text[start..colon].Trim());
            if (anatomy.Class == LabelClass.Other || (anatomy.Class == LabelClass.OneWord && !anatomy.IsUpper))
            {
                continue;
            }

            var speech = colon + 1;
            while (speech < block.End && char.IsWhiteSpace(text[speech]))
            {
                speech++;
            }

            best = new LabelCandidate(index, new SourceSpan(start, colon + 1), new SourceSpan(start, colon), speech, LabelMark.Colon, anatomy) { Place = LabelPlace.Sentence, HasWords = speech < block.End };
        }

        return best;
    }

    private static bool Begins(string text, int start, int blockStart)
    {
        var at = start - 1;
        while (at > blockStart && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return char.IsAsciiDigit(text[at]) || text[at] is '.' or '?' or '!' or '…' or '—' or '–' or '-' or ')' or ']' or '"' or '”' or '»' or '。' or '？' or '！' or '」';
    }
}
