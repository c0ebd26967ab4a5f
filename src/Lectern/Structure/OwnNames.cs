namespace Lectern.Structure;

/// <summary>What a page calls its own parts in its markup, where that says that they are no part of the record.</summary>
/// <remarks>A name is believed only where the parts that carry it hold little of the page: pages call their whole body after what stands beside it, too.</remarks>
internal sealed class OwnNames
{
    /// <summary>Why such a block is clutter.</summary>
    public const string Reason = "beside the record, as the page calls it";

    private const int MostShare = 5; // one of so many characters
    private const int MostInnermost = 2;

    private static readonly HashSet<string> s_beside = new(StringComparer.Ordinal)
    {
        "related", "cookie", "cookies", "breadcrumb", "breadcrumbs", "newsletter", "pagination", "pager", "recommended", "sharing", "share", "sharebar", "social", "advert", "advertisement", "promo",
        "latest", "upnext", "mostread", "teaser", "teasers", "subscribe", "subscription", "cta", "ad", "ads", "donate", "paywall", "pullquote", "skip", "skiplink",
    };

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly bool _isBelieved;
    private string? _last;
    private bool _isLast;

    /// <summary>Looks at all names of a text.</summary>
    public OwnNames(SourceText source)
    {
        var (all, beside) = (0, 0);
        foreach (var block in source.Blocks)
        {
            if (block.Region == BlockRegion.Body)
            {
                all += block.Span.Length;
                beside += block.MarkupNames.Length > 0 && Names(block.MarkupNames) ? block.Span.Length : 0;
            }
        }

        _isBelieved = beside > 0 && beside * MostShare < all;
    }

    /// <summary>The block stands in such a part.</summary>
    public bool AreBeside(Block block) => _isBelieved && block.MarkupNames.Length > 0 && Names(block.MarkupNames);

    /// <summary>The element right around the block is called after whoever wrote the page, not after whoever speaks.</summary>
    public static bool SayWriter(Block block) =>
        Innermost(block, static name => name.Contains("byline", StringComparison.Ordinal) || (name.Contains("author", StringComparison.Ordinal) && !name.Contains("authori", StringComparison.Ordinal)));

    /// <summary>The element right around the block is called after what newspapers print between title and text: it tells of what was said.</summary>
    public static bool SayLead(Block block) =>
        Innermost(block, static name => name is "intro" or "introduction" or "lead" or "lede" or "standfirst" or "subtitle" or "chapo" or "dek" or "summary" or "excerpt" or "vorspann" or "entradilla" or "bajada" or "ingress" or "sommario" or "abstract" or "description");

    private static bool Innermost(Block block, Func<string, bool> says)
    {
        if (block.MarkupNames.Length == 0)
        {
            return false;
        }

        var seen = 0;
        foreach (var range in block.MarkupNames.AsSpan().Split(' '))
        {
            if (says(block.MarkupNames[range]))
            {
                return true;
            }

            if (++seen == MostInnermost)
            {
                break;
            }
        }

        return false;
    }

    // Blocks side by side have the same names: the same string.
    private bool Names(string markup)
    {
        if (ReferenceEquals(markup, _last))
        {
            return _isLast;
        }

        if (!_known.TryGetValue(markup, out var known))
        {
            _known[markup] = known = markup.Split(' ').Any(name => !name.StartsWith("has-", StringComparison.Ordinal) && !name.StartsWith("no-", StringComparison.Ordinal)
                && name.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(s_beside.Contains));
        }

        (_last, _isLast) = (markup, known);
        return known;
    }
}
