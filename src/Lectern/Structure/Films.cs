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
            else if (begun >= 0 && i - begun <= MostBlocks && Says(folded, pack, p => p.FilmEnds))
            {
                var (first, end) = (begun, i);
                shown.UnionWith(Enumerable.Range(first + 1, end - first - 1).TakeWhile(block => labels.All(label => label.Block < first || label.Block > block)));
                begun = -1;
            }
        }

        return shown;
    }

    private static bool Says(string folded, LanguagePack pack, Func<LanguagePack, IReadOnlyList<string>> words) =>
        words(pack).Concat(words(LanguagePacks.All[0])).Any(word => folded.StartsWith(word, StringComparison.Ordinal));
}
