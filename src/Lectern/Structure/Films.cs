using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds what is shown in the room and stands between two directions that say so: "(BEGIN VIDEO CLIP)" … "(END VIDEO CLIP)".</summary>
/// <remarks>Words of a film are nobody's who is present; those of its voices that have labels stay turns of their own.</remarks>
internal static class Films
{
    private const int MostDirection = 60;
    private const int MostBlocks = 60;

    /// <summary>The blocks between the directions, without these, up to the first label among them: a voice with a label goes on without one.</summary>
    /// <param name="source">The text.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static IReadOnlySet<int> Find(SourceText source, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        var shown = new HashSet<int>();
        foreach (var (first, last) in Ranges(source, pack))
        {
            shown.UnionWith(Enumerable.Range(first, last - first + 1).TakeWhile(block => labels.All(label => label.Block < first || label.Block > block)));
        }

        return shown;
    }

    /// <summary>What stands between the directions.</summary>
    public static IReadOnlyList<SourceSpan> Spans(SourceText source, LanguagePack pack) =>
        [.. Ranges(source, pack).Select(range => new SourceSpan(source.Blocks[range.First].Span.Start, source.Blocks[range.Last].Span.End))];

    private static List<(int First, int Last)> Ranges(SourceText source, LanguagePack pack)
    {
        var found = new List<(int, int)>();
        var begun = -1;
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var text = source.Slice(source.Blocks[i].Span);
            if (text.Length is < 5 or > MostDirection || text[0] is not ('(' or '['))
            {
                continue;
            }

            var folded = Folding.Fold(text[1..]);
            if (Says(folded, pack, p => p.FilmBegins))
            {
                begun = i;
            }
            else if (begun >= 0 && Says(folded, pack, p => p.FilmEnds))
            {
                if (i - begun is > 1 and <= MostBlocks)
                {
                    found.Add((begun + 1, i - 1));
                }

                begun = -1;
            }
        }

        return found;
    }

    private static bool Says(string folded, LanguagePack pack, Func<LanguagePack, IReadOnlyList<string>> words) =>
        words(pack).Concat(words(LanguagePacks.All[0])).Any(word => folded.StartsWith(word, StringComparison.Ordinal));
}
