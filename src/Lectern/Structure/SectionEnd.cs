namespace Lectern.Structure;

/// <summary>Tells headings behind the record that begin another part of the page: "About the host", "Latest speeches".</summary>
internal sealed class SectionEnd
{
    private const int FewestOfProse = 80;

    private readonly SourceText _source;
    private readonly int _rank;
    private readonly int _lastProse;
    private readonly int _lastLink;

    /// <summary>Looks at what stands behind the last label, and at the heading above the first.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="head">What stands above the speech.</param>
    /// <param name="labels">The labels.</param>
    public SectionEnd(SourceText source, string?[] clutter, Head head, IReadOnlyList<LabelCandidate> labels)
    {
        _source = source;
        _lastProse = _lastLink = source.Blocks.Count;
        if (!source.Rule.EndsWith("html/1", StringComparison.Ordinal))
        {
            return;
        }

        _lastProse = source.Blocks.Count - 1;
        while (_lastProse >= 0 && !(clutter[_lastProse] is null && source.Blocks[_lastProse] is { Kind: not BlockKind.Heading, Region: BlockRegion.Body } block && IsProse(block)))
        {
            _lastProse--;
        }

        _lastLink = source.Blocks.Count - 1;
        while (_lastLink > _lastProse && source.Blocks[_lastLink].Links.Count == 0)
        {
            _lastLink--;
        }

        // The heading of the part in which the labels stand, where the labels have no other of its rank between them.
        for (var i = labels.Count > 0 ? labels[0].Block - 1 : -1; i > head.TitleBlock && _rank == 0; i--)
        {
            _rank = clutter[i] is null && source.Blocks[i].Kind == BlockKind.Heading ? source.Blocks[i].Level : 0;
        }

        for (var i = labels.Count > 0 ? labels[0].Block : 0; labels.Count > 0 && i <= labels[^1].Block; i++)
        {
            _rank = source.Blocks[i] is { Kind: BlockKind.Heading } heading && heading.Level <= _rank ? 0 : _rank;
        }
    }

    /// <summary>The block, behind the last label, heads another part of the page.</summary>
    public bool IsEnd(int block) => _source.Blocks[block] is { Kind: BlockKind.Heading } heading && (heading.Level <= _rank || (block > _lastProse && block < _lastLink));

    // A paragraph of sentences that is no teaser for another page.
    private bool IsProse(Block block) =>
        block.Span.Length >= FewestOfProse && block.Links.Sum(link => link.Length) * 2 < block.Span.Length && _source.Text[block.Span.End - 1] is '.' or '!' or '?' or '…' or '”' or '»' or '"';
}
