namespace Lectern.Structure;

/// <summary>Finds the marks by which captions say that somebody else speaks, without saying who: <c>&gt;&gt;</c>, or a dash before the first word.</summary>
/// <remarks>
/// Dashes count only where the document has no labels, where they return, and where whole sentences stand behind them, not the items of a list.
/// Nobody is ever named by such a mark.
/// </remarks>
internal static class SpeakerChanges
{
    private const int FewestArrows = 2;
    private const int FewestDashes = 4;
    private const int FewestAsking = 3;

    private static readonly LabelAnatomy Nobody = new(LabelClass.Unnamed, "");

    /// <summary>The labels with the marks among them, in order of place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels that were found.</param>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels)
    {
        labels = WithoutShouts(source, labels);
        List<LabelCandidate> arrows = [], dashes = [];
        var labelled = labels.Select(label => label.Block).ToHashSet();
        var (bodies, sentences, asking) = (0, 0, 0);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Region is BlockRegion.Furniture or BlockRegion.Note || block.Kind is BlockKind.ListItem or BlockKind.Separator or BlockKind.FileHeader)
            {
                continue;
            }

            bodies++;
            var words = source.Slice(block.Span);
            var width = words.StartsWith(">>") ? words.Length - words.TrimStart('>').Length : IsDoubleBar(words) ? 2 : words[0] is '-' or '–' or '—' ? 1 : 0;
            if (width == 0 || labelled.Contains(i))
            {
                continue;
            }

            var speech = block.Span.Start + width;
            while (speech < block.Span.End && char.IsWhiteSpace(source.Text[speech]))
            {
                speech++;
            }

            if (speech >= block.Span.End || source.Text[speech] is '-' or '–' or '—')
            {
                continue;
            }

            var mark = new SourceSpan(block.Span.Start, block.Span.Start + width);
            var change = new LabelCandidate(i, mark, mark, speech, LabelMark.Change, Nobody) { Place = LabelPlace.Block, HasWords = true };
            (words[0] == '>' ? arrows : dashes).Add(change);
            asking += words[0] != '>' && (words[^1] is '?' or '？' || width == 2) ? 1 : 0;
            sentences += words[0] != '>' && !char.IsLower(source.Text[speech]) && words[^1] is '.' or '?' or '!' or '…' or '"' or '”' or ')' ? 1 : 0;
        }

        var found = arrows.Count >= FewestArrows ? arrows
            : labels.Count == 0 && dashes.Count >= FewestDashes && sentences * 10 >= dashes.Count * 8 ? dashes
            : labels.Count > 0 && asking >= FewestAsking && asking * 10 >= dashes.Count * 8 ? dashes : []; // "– When?" between answers under a name
        return found.Count == 0 ? labels : [.. labels.Concat(found).OrderBy(label => label.Span.Start)];
    }

    // "――いつですか。": two bars before what is asked, as Japanese newspapers print it.
    private static bool IsDoubleBar(ReadOnlySpan<char> words) => words.Length > 2 && words[0] is '―' or '─' or '—' && words[1] == words[0] && Ideographs.IsOne(words[2]);

    // ">> IT IS CLOSED: IT WILL BE": where everything is in capitals, capitals name nobody.
    private static IReadOnlyList<LabelCandidate> WithoutShouts(SourceText source, IReadOnlyList<LabelCandidate> labels) =>
        labels.Any(label => IsShout(source, label)) ? [.. labels.Where(label => !IsShout(source, label))] : labels;

    private static bool IsShout(SourceText source, LabelCandidate label)
    {
        var block = source.Blocks[label.Block].Span;
        return label.Anatomy is { IsUpper: true, Class: LabelClass.FullName or LabelClass.OneWord } && source.Text[block.Start] == '>'
            && !source.Slice(new SourceSpan(label.SpeechStart, Math.Max(label.SpeechStart, block.End))).ContainsAnyInRange('a', 'z');
    }
}
