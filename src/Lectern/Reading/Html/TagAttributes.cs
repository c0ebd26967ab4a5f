using AngleSharp.Html.Parser.Tokens.Struct;

namespace Lectern.Reading.Html;

/// <summary>The attributes of a start tag that say something about its text or about the page, read in one pass.</summary>
internal sealed class TagAttributes
{
    private static readonly string[] Names =
        ["class", "id", "style", "hidden", "role", "href", "datetime", "name", "property", "itemprop", "content", "lang", "xml:lang", "rel", "type", "data-speaker", "data-speaker-name"];

    private readonly string?[] _values = new string?[Names.Length];
    private bool _holdsAny;

    /// <summary>The tokenizer need not keep attributes of other names.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>The tag has attributes that are read here.</summary>
    public bool Any => _holdsAny;

    /// <summary>Reads the attributes of a tag; those of the tag before are forgotten.</summary>
    public void Read(ref StructHtmlToken tag)
    {
        if (_holdsAny)
        {
            Array.Clear(_values);
            _holdsAny = false;
        }

        var attributes = tag.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var at = IndexOf(attributes[i].Name.Memory.Span);
            if (at >= 0 && _values[at] is null)
            {
                _values[at] = CharacterReference.ResolveAll(attributes[i].Value.Memory.Span);
                _holdsAny = true;
            }
        }
    }

    /// <summary>The value with its references resolved, or null where the tag has no such attribute.</summary>
    public string? this[string name] => _values[Array.IndexOf(Names, name)];

    /// <summary>The names that the page gives to the element's class, or null.</summary>
    public string? Class => _values[0];

    /// <summary>The name that the page gives to the element, or null.</summary>
    public string? Id => _values[1];

    /// <summary>The name of whoever speaks, in an attribute for programs; null where it has none or it is empty.</summary>
    public string? Speaker => (_values[^1] ?? _values[^2]) is { Length: > 1 } name ? name : null;

    /// <summary>The element is not shown, as far as the page says so without its style sheets.</summary>
    /// <remarks>
    /// <c>aria-hidden</c> hides from a reader of screens alone: what it holds is seen on the page, so it is kept. Of class names, those count that
    /// mean nothing else; <c>hidden</c> only in the line, where it is a card that pops up over a name. On a block it may be for narrow screens.
    /// </remarks>
    public bool SaysHidden(ElementFlow flow) =>
        this["hidden"] is not null || Declares("display:none") || Declares("visibility:hidden")
        || (Class is { } names && MayHide(names) && names.Split((char[]?)null).Any(name => IsHiding(name, flow)));

    private static bool MayHide(string names) =>
        names.Contains("hidden", StringComparison.OrdinalIgnoreCase) || names.Contains("sr-only", StringComparison.OrdinalIgnoreCase) || names.Contains("screen-reader", StringComparison.OrdinalIgnoreCase);

    private static bool IsHiding(string name, ElementFlow flow) => name.ToLowerInvariant() switch
    {
        "sr-only" or "visually-hidden" or "screen-reader-text" or "visuallyhidden" => true,
        "hidden" => flow == ElementFlow.Inline,
        _ => false,
    };

    /// <summary>A class of it is called after whoever speaks ("speaker", "speaker-name"): what it holds is set apart from the words, though only a style sheet says how.</summary>
    public bool SaysSpeaker => Class is { } names && (names.Contains("speaker", StringComparison.OrdinalIgnoreCase) || names.Contains("name", StringComparison.OrdinalIgnoreCase))
        && names.Split((char[]?)null).Any(name => name.ToLowerInvariant().Replace('_', '-').Replace("--", "-", StringComparison.Ordinal) is "speaker" or "speaker-name" or "speakername" or "transcript-speaker" or "speaker-label" or "name" or "person-name");

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

    private static int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
