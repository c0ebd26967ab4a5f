namespace Lectern.Structure;

/// <summary>Tells boxes that a page puts between the paragraphs of a record (cards, related items, captions, topics) from its words.</summary>
/// <remarks>
/// What the page's markup calls beside the text is a box. So is what carries a name in the markup that no labelled block carries, where nothing
/// under that name reads like speech: all of it is short and no sentence.
/// </remarks>
internal sealed class Boxes
{
    private const int FewestLabels = 4;
    private const int MostInBox = 200;

    private readonly SourceText _source;
    private readonly bool _besideIsBox;
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _boxes = new(StringComparer.Ordinal);

    public Boxes(SourceText source, IReadOnlyList<LabelCandidate> labels)
    {
        _source = source;
        _besideIsBox = labels.Count > 0 && labels.All(l => source.Blocks[l.Block].Region != BlockRegion.Aside);
        if (labels.Count >= FewestLabels && source.Blocks.Any(b => b.MarkupNames.Length > 0))
        {
            FindNames(labels);
        }
    }

    /// <summary>The page's markup calls it beside the text.</summary>
    public bool IsBeside(int block) => _besideIsBox && _source.Blocks[block].Region == BlockRegion.Aside;

    /// <summary>It carries a name under which only boxes stand.</summary>
    public bool HasName(int block) => _boxes.Count > 0 && Names(_source.Blocks[block].MarkupNames).Any(_boxes.Contains);

    private void FindNames(IReadOnlyList<LabelCandidate> labels)
    {
        var labelled = labels.Select(l => _source.Blocks[l.Block].MarkupNames).Distinct(StringComparer.Ordinal).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        var others = new Dictionary<string, string[]>(StringComparer.Ordinal); // by markup, the names that no labelled block carries
        var speech = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in _source.Blocks)
        {
            if (!others.TryGetValue(block.MarkupNames, out var names))
            {
                others[block.MarkupNames] = names = [.. Names(block.MarkupNames).Where(name => !labelled.Contains(name))];
            }

            foreach (var name in names)
            {
                if (!MayStandInBox(block))
                {
                    speech.Add(name);
                }
                else if (block.Kind != BlockKind.Heading)
                {
                    _boxes.Add(name); // a heading alone may as well part the record
                }
            }
        }

        _boxes.ExceptWith(speech);
    }

    private bool MayStandInBox(Block block) =>
        block.Span.Length <= MostInBox && _source.Text[block.Span.End - 1] is not ('.' or '?' or '!' or '…' or ',' or ';' or ':' or '–' or '—' or '-' or '"' or '”' or '»' or ')' or ']' or '>');

    private string[] Names(string markup)
    {
        if (!_names.TryGetValue(markup, out var names))
        {
            _names[markup] = names = markup.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        return names;
    }
}
