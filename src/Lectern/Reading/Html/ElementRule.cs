using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Lectern.Reading.Html;

/// <summary>How an element stands in the flow of a page.</summary>
internal enum ElementFlow
{
    /// <summary>In the line.</summary>
    Inline,

    /// <summary>On lines of its own.</summary>
    Block,

    /// <summary>Neither it nor what is inside it is seen.</summary>
    Hidden,

    /// <summary>The page itself; it says nothing about its text.</summary>
    Page,
}

/// <summary>What the HTML standard says about an element, as far as its text goes.</summary>
internal sealed record ElementRule(string Name, ElementFlow Flow)
{
    private static readonly FrozenDictionary<string, ElementRule> Known = All().ToFrozenDictionary(rule => rule.Name, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, ElementRule>.AlternateLookup<ReadOnlySpan<char>> ByName = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>It has no end tag and no content.</summary>
    public bool IsVoid { get; init; }

    /// <summary>What its text is, or null where that is for the elements around it to say.</summary>
    public BlockKind? Kind { get; init; }

    /// <summary>Rank of a heading.</summary>
    public int Level { get; init; }

    /// <summary>The part of the page that it makes, or null.</summary>
    public BlockRegion? Region { get; init; }

    /// <summary>The style that it gives to its text.</summary>
    public TextStyle Style { get; init; }

    /// <summary>How the characters up to its end tag are read.</summary>
    public HtmlParseMode Content { get; init; } = HtmlParseMode.PCData;

    /// <summary>Open elements of these names end where it begins.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>It keeps an element outside it from being ended by what is inside it.</summary>
    public bool IsWall { get; init; }

    /// <summary>The rule for an element, or null where the standard has none: such an element stands in the line.</summary>
    public static ElementRule? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var rule) ? rule : null;

    private static IEnumerable<ElementRule> All() =>
    [
        .. Of(ElementFlow.Page, "html", "head", "body"),
        .. Of(ElementFlow.Hidden, "template", "svg", "object", "video", "audio", "canvas", "datalist", "rp", "frameset", "map"),
        .. Of(ElementFlow.Hidden, "style", "iframe", "noembed", "noframes", "noscript").Select(rule => rule with { Content = HtmlParseMode.Rawtext }),
        new("script", ElementFlow.Hidden) { Content = HtmlParseMode.Script },
        new("title", ElementFlow.Hidden) { Content = HtmlParseMode.RCData },
        .. Of(ElementFlow.Inline, "area", "base", "embed", "img", "input", "link", "meta", "param", "source", "track", "wbr", "br", "basefont", "bgsound", "keygen")
            .Select(rule => rule with { IsVoid = true }),
        new("hr", ElementFlow.Block) { IsVoid = true, Ends = ["p"] },
        .. Of(ElementFlow.Inline, "b", "strong").Select(rule => rule with { Style = TextStyle.Bold }),
        .. Of(ElementFlow.Inline, "i", "em", "cite").Select(rule => rule with { Style = TextStyle.Italic }),
        new("a", ElementFlow.Inline) { Ends = ["a"] },
        .. Of(ElementFlow.Block, "address", "article", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figure", "hgroup", "main", "menu", "ol", "section", "ul")
            .Select(rule => rule with { Ends = ["p"] }),
        new("p", ElementFlow.Block) { Ends = ["p"] },
        new("summary", ElementFlow.Block) { Style = TextStyle.Bold, Ends = ["p"] },
        .. Enumerable.Range(1, 6).Select(level => new ElementRule($"h{level}", ElementFlow.Block) { Kind = BlockKind.Heading, Level = level, Ends = ["p", "h1", "h2", "h3", "h4", "h5", "h6"] }),
        new("pre", ElementFlow.Block) { Ends = ["p"] },
        new("listing", ElementFlow.Block) { Ends = ["p"] },
        new("xmp", ElementFlow.Block) { Ends = ["p"], Content = HtmlParseMode.Rawtext },
        new("plaintext", ElementFlow.Block) { Ends = ["p"], Content = HtmlParseMode.Plaintext },
        new("blockquote", ElementFlow.Block) { Kind = BlockKind.Quotation, Ends = ["p"] },
        new("li", ElementFlow.Block) { Kind = BlockKind.ListItem, Ends = ["li", "p"] },
        new("dt", ElementFlow.Block) { Kind = BlockKind.ListItem, Style = TextStyle.Bold, Ends = ["dt", "dd", "p"] },
        new("dd", ElementFlow.Block) { Kind = BlockKind.ListItem, Ends = ["dt", "dd", "p"] },
        new("table", ElementFlow.Block) { IsWall = true, Ends = ["p"] },
        new("caption", ElementFlow.Block) { IsWall = true, Region = BlockRegion.Caption },
        .. Of(ElementFlow.Block, "thead", "tbody", "tfoot").Select(rule => rule with { Ends = ["thead", "tbody", "tfoot", "tr", "td", "th"] }),
        new("tr", ElementFlow.Block) { Ends = ["tr", "td", "th"] },
        .. Of(ElementFlow.Block, "td", "th").Select(rule => rule with { IsWall = true, Kind = BlockKind.TableCell, Ends = ["td", "th"] }),
        new("nav", ElementFlow.Block) { Region = BlockRegion.Navigation, Ends = ["p"] },
        new("header", ElementFlow.Block) { Region = BlockRegion.Header, Ends = ["p"] },
        new("footer", ElementFlow.Block) { Region = BlockRegion.Footer, Ends = ["p"] },
        new("aside", ElementFlow.Block) { Region = BlockRegion.Aside, Ends = ["p"] },
        new("figcaption", ElementFlow.Block) { Region = BlockRegion.Caption, Ends = ["p"] },
        new("form", ElementFlow.Block) { Region = BlockRegion.Form, Ends = ["p"] },
        new("search", ElementFlow.Block) { Region = BlockRegion.Form, Ends = ["p"] },
        .. Of(ElementFlow.Block, "button", "select", "legend").Select(rule => rule with { Region = BlockRegion.Form }),
        new("option", ElementFlow.Block) { Region = BlockRegion.Form, Ends = ["option"] },
        new("optgroup", ElementFlow.Block) { Region = BlockRegion.Form, Ends = ["option", "optgroup"] },
        new("textarea", ElementFlow.Block) { Region = BlockRegion.Form, Content = HtmlParseMode.RCData },
    ];

    private static IEnumerable<ElementRule> Of(ElementFlow flow, params string[] names) => names.Select(name => new ElementRule(name, flow));
}
