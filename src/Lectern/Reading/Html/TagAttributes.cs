using AngleSharp.Html.Parser.Tokens.Struct;

namespace Lectern.Reading.Html;

/// <summary>The attributes of a start tag that say something about its text or about the page.</summary>
internal readonly ref struct TagAttributes
{
    private readonly StructAttributes _attributes;

    public TagAttributes(ref StructHtmlToken tag) => _attributes = tag.Attributes;

    /// <summary>The value with its references resolved, or null where the tag has no such attribute.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = 0; i < _attributes.Count; i++)
            {
                if (_attributes[i].Name == name)
                {
                    return CharacterReference.ResolveAll(_attributes[i].Value.Memory.Span);
                }
            }

            return null;
        }
    }

    /// <summary>The tag has attributes.</summary>
    public bool Any => _attributes.Count > 0;

    /// <summary>The element is not shown, as far as the page says so without its style sheets.</summary>
    /// <remarks>
    /// <c>aria-hidden</c> hides from a reader of screens alone: what it holds is seen on the page, so it is kept. Of class names, those count that
    /// mean nothing else; <c>hidden</c> only in the line, where it is a card that pops up over a name. On a block it may be for narrow screens.
    /// </remarks>
    public bool SaysHidden(ElementFlow flow) =>
        this["hidden"] is not null || Declares("display:none") || Declares("visibility:hidden")
        || (this["class"] is { } names && names.Split((char[]?)null).Any(name => IsHiding(name, flow)));

    private static bool IsHiding(string name, ElementFlow flow) => name.ToLowerInvariant() switch
    {
        "sr-only" or "visually-hidden" or "screen-reader-text" or "visuallyhidden" => true,
        "hidden" => flow == ElementFlow.Inline,
        _ => false,
    };

    /// <summary>The style attribute holds a declaration, written without spaces here.</summary>
    public bool Declares(string declaration) =>
        this["style"] is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains(declaration, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of the page that the role attribute names, or null.</summary>
    public BlockRegion? Region => this["role"]?.Trim().ToLowerInvariant() switch
    {
        "navigation" or "menu" or "menubar" or "tablist" or "toolbar" => BlockRegion.Navigation,
        "banner" => BlockRegion.Header,
        "contentinfo" => BlockRegion.Footer,
        "complementary" or "alertdialog" => BlockRegion.Aside,
        "search" or "button" => BlockRegion.Form,
        "main" => BlockRegion.Body,
        _ => null,
    };

    /// <summary>The style that the attributes add.</summary>
    public TextStyle Style
    {
        get
        {
            if (this["style"] is not { } style || !style.Contains("font", StringComparison.OrdinalIgnoreCase))
            {
                return TextStyle.Plain;
            }

            var bold = Declares("font-weight:bold") || Declares("font-weight:7") || Declares("font-weight:6") ? TextStyle.Bold : TextStyle.Plain;
            return bold | (Declares("font-style:italic") ? TextStyle.Italic : TextStyle.Plain);
        }
    }
}
