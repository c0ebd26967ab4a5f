namespace Lectern.Structure;

/// <summary>Finds labels inside paragraphs, where a text lost its line breaks: "… in May. MS. ARDEN: We will".</summary>
/// <remarks>Only labels that the document uses again and again at the beginning of paragraphs are looked for, after the end of a sentence, a dash or a bracket.</remarks>
internal static class MidLineLabels
{
    private const int FewestUses = 3;
    private const int MostLabel = 70;

    /// <summary>The labels of the convention and those inside paragraphs, in order of place.</summary>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, IReadOnlyList<LabelCandidate> labels)
    {
        var known = labels.Where(l => l.Mark == LabelMark.Colon && IsUnmistakable(l.Anatomy)).GroupBy(l => l.Anatomy.Key)
            .Where(g => g.Count() >= FewestUses).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        if (known.Count == 0)
        {
            return labels;
        }

        var longest = known.Keys.Max(k => k.Length);
        var taken = labels.Select(l => l.Span.Start).ToHashSet();
        var found = new List<LabelCandidate>();
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var span = source.Blocks[i].Span;
            for (var colon = source.Text.IndexOf(':', span.Start, span.Length); colon > 0; colon = source.Text.IndexOf(':', colon + 1, span.End - colon - 1))
            {
                if (Before(source.Text, span.Start, colon, longest, known) is { } at && !taken.Contains(at.Start))
                {
                    var speech = colon + 1;
                    while (speech < span.End && char.IsWhiteSpace(source.Text[speech]))
                    {
                        speech++;
                    }

                    found.Add(at.Like with { Block = i, Span = new SourceSpan(at.Start, colon + 1), Printed = new SourceSpan(at.Start, colon), SpeechStart = speech, Place = LabelPlace.Sentence, HasWords = speech < span.End });
                }
            }
        }

        return found.Count == 0 ? labels : [.. labels.Concat(found).OrderBy(l => l.Span.Start)];
    }

    private static bool IsUnmistakable(LabelAnatomy anatomy) =>
        anatomy.IsUpper || anatomy.Class is LabelClass.Question or LabelClass.TitleAndName or LabelClass.Role or LabelClass.RoleAndName;

    private static (int Start, LabelCandidate Like)? Before(string text, int blockStart, int colon, int longest, Dictionary<string, LabelCandidate> known)
    {
        for (var start = colon - 1; start > blockStart + 1 && colon - start <= Math.Min(longest + 4, MostLabel); start--)
        {
            if (!char.IsWhiteSpace(text[start - 1]) || !char.IsUpper(text[start]) || !EndsSomething(text, start - 1, blockStart))
            {
                continue;
            }

            if (known.TryGetValue(Folding.Fold(text.AsSpan(start, colon - start)).TrimEnd('.', ' '), out var like))
            {
                return (start, like);
            }
        }

        return null;
    }

    private static bool EndsSomething(string text, int at, int blockStart)
    {
        while (at > blockStart && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return text[at] is '.' or '?' or '!' or '…' or '—' or '–' or '-' or ')' or ']' or '"' or '”';
    }
}
