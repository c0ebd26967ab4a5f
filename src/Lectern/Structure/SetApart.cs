namespace Lectern.Structure;

/// <summary>Tells blocks that the layout sets apart for labels: a paragraph style or class names of their own, or a column of a table beside the words.</summary>
/// <remarks>
/// Nothing is read into the name of a style. One that only short paragraphs without the end of a sentence have, each followed by words in another
/// style, and of which most name somebody, is a style for labels. So is a column whose cells are like that and stand beside longer ones.
/// </remarks>
internal sealed class SetApart
{
    private const int Fewest = 3;
    private const int MostLabel = 130;
    private const int MostHeading = 24;

    private readonly SourceText _source;
    private readonly Func<string, LabelAnatomy> _anatomy;
    private readonly HashSet<string> _styles = new(StringComparer.Ordinal);
    private readonly int _column;
    private readonly int _firstRow = -1;

    /// <summary>Looks at the layout of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="anatomy">What a possible label is made of.</param>
    public SetApart(SourceText source, Func<string, LabelAnatomy> anatomy)
    {
        (_source, _anatomy) = (source, anatomy);
        var body = Enumerable.Range(0, source.Blocks.Count).Where(i => source.Blocks[i].Region == BlockRegion.Body && source.Blocks[i].Kind != BlockKind.Separator && !IsPointer(i)).ToArray();
        var pairs = body.Zip(body.Skip(1)).ToArray();
        foreach (var (style, _) in Tallies(pairs).Where(tally => tally.Value.MayBeForLabels))
        {
            if (IsForLabels([.. pairs.Where(pair => StyleOf(pair.First) == style)], (_, next) => StyleOf(next) != style))
            {
                _styles.Add(style);
            }
        }

        var tabbed = body.Select(BeforeTab).OfType<string>().ToArray();
        UsesTabs = tabbed.Length >= Fewest && tabbed.Count(words => anatomy(words).Class != LabelClass.Other) * 10 >= tabbed.Length * 7;
        for (var column = 1; column <= 3 && _column == 0; column++)
        {
            var at = column;
            var cells = pairs.Where(pair => source.Blocks[pair.First].Column == at && source.Blocks[pair.Second].Column == at + 1).ToArray();
            if (IsForLabels(cells, (_, _) => true) && cells.Length * 4 > pairs.Count(pair => source.Blocks[pair.First].Column == at) * 3)
            {
                _column = column;
                _firstRow = IsHeading(cells[0]) ? cells[0].First : -1;
            }
        }
    }

    /// <summary>A tab parts labels from words: most short stretches before a tab name somebody, and there are several.</summary>
    public bool UsesTabs { get; }

    /// <summary>The whole block stands where labels stand.</summary>
    public bool Is(int block) => block != _firstRow
        && ((_styles.Count > 0 && _styles.Contains(StyleOf(block))) || (_column > 0 && _source.Blocks[block].Column == _column && block + 1 < _source.Blocks.Count && _source.Blocks[block + 1].Column == _column + 1))
        && IsShort(block);

    // The style of a document, the names of an element of a page.
    private string StyleOf(int block) => _source.Blocks[block] is { Style.Length: > 0, Style: var style } ? style : _source.Blocks[block].MarkupNames;

    // What a look at each block tells of its style: most styles are for no labels.
    private Dictionary<string, Tally> Tallies((int First, int Second)[] pairs)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var (last, tally) = ("", new Tally());
        foreach (var (first, second) in pairs)
        {
            var style = StyleOf(first);
            if (style.Length == 0)
            {
                continue;
            }

            if (!ReferenceEquals(style, last))
            {
                tally = tallies.TryGetValue(style, out var known) ? known : tallies[style] = new Tally();
                last = style;
            }

            tally.Pairs++;
            tally.Short += IsShort(first) && StyleOf(second) is var next && !ReferenceEquals(next, style) && next != style ? 1 : 0;
        }

        return tallies;
    }

    private sealed class Tally
    {
        public int Pairs { get; set; }

        // Short ones that another style follows.
        public int Short { get; set; }

        public bool MayBeForLabels => Pairs >= Fewest && Short * 10 >= Pairs * 8;
    }

    private bool IsForLabels((int First, int Second)[] pairs, Func<int, int, bool> isFollowed)
    {
        if (pairs.Length < Fewest)
        {
            return false;
        }

        // What names somebody is asked last: most styles are for no labels.
        return pairs.Count(pair => isFollowed(pair.First, pair.Second)) * 10 >= pairs.Length * 9
            && pairs.Count(pair => IsShort(pair.First)) * 10 >= pairs.Length * 9
            && pairs.Count(pair => IsShort(pair.First) && _anatomy(Words(pair.First)).Class != LabelClass.Other) * 2 >= pairs.Length
            && (pairs.Sum(pair => _source.Blocks[pair.Second].Span.Length) > 2 * pairs.Sum(pair => _source.Blocks[pair.First].Span.Length) || AreNamesThatReturn(pairs));
    }

    // Short answers: then next to all must name somebody, and names come back.
    private bool AreNamesThatReturn((int First, int Second)[] pairs)
    {
        var names = pairs.Select(pair => _anatomy(Words(pair.First))).Where(anatomy => anatomy.Name is not null && anatomy.Class is not (LabelClass.OneWord or LabelClass.Other)).Select(anatomy => anatomy.Key).ToArray();
        return names.Length * 10 >= pairs.Length * 9 && names.Distinct().Count() is > 1 and var different && different < names.Length
            && pairs.Count(pair => _source.Text[_source.Blocks[pair.Second].Span.End - 1] is '.' or '?' or '!' or '…') * 10 >= pairs.Length * 9;
    }

    // "Speaker | Text": both cells of the first row hold a word or two.
    private bool IsHeading((int First, int Second) row) =>
        _source.Blocks[row.First].Span.Length <= MostHeading && _source.Blocks[row.Second].Span.Length <= MostHeading && char.IsLetter(_source.Text[_source.Blocks[row.Second].Span.End - 1]);

    private string? BeforeTab(int block)
    {
        var words = _source.Slice(_source.Blocks[block].Span);
        var tab = words[..Math.Min(words.Length, MostLabel)].IndexOf('\t');
        return tab > 0 ? words[..tab].TrimEnd(" :：.").ToString() : null;
    }

    // "Share this contribution" between a name and the words: it leads elsewhere, and names nobody.
    private bool IsPointer(int block) =>
        _source.Blocks[block] is { Links.Count: > 0 } pointer && pointer.Span.Length <= MostHeading * 2 && pointer.Links[0].Length * 10 >= pointer.Span.Length * 9 && _anatomy(Words(block)).Class == LabelClass.Other;

    private string Words(int block) => OnOneLine(_source[_source.Blocks[block].Span].TrimEnd(':', '：', '.', ' '));

    /// <summary>A name with an office below it, as a card beside the words has it: the lines are parts of one label.</summary>
    public static string OnOneLine(string printed) => printed.Replace(",\n", ", ", StringComparison.Ordinal).Replace("\n", ", ", StringComparison.Ordinal);

    private bool IsShort(int block)
    {
        var span = _source.Blocks[block].Span;
        return span.Length <= MostLabel && _source.Text[span.End - 1] is not ('!' or '?' or '…' or ';' or ',') && (_source.Text[span.End - 1] != '.' || span.Length < MostHeading * 2);
    }
}
